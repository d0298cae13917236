import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../../tests/fixtures/builders.ts';
import { isFor, isMeantFor } from './groups.ts';

const region = { groups: GROUPS };

describe('isFor', () => {
	test.each([
		['its own group', ['seniori'], 'seniori', true],
		['a part of it', ['seniori'], 'demence', true],
		['the wider one', ['demence'], 'seniori', true],
		['one of several', ['rodiny', 'seniori'], 'demence', true],
		['another group', ['seniori'], 'rodiny', false],
		['whoever asks', ['seniori'], null, true],
		['everybody, where no group is named', [], 'rodiny', true]
	])('it is for %s', (_name, groups, group, expected) => {
		expect(isFor(region, groups, group)).toBe(expected);
	});
});

test('what is for everybody is meant for no group in particular', () => {
	expect(isMeantFor(region, [], 'seniori')).toBe(false);
	expect(isMeantFor(region, ['seniori'], 'demence')).toBe(true);
});
