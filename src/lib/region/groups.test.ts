import { describe, expect, test } from 'vitest';
import { aGroup, GROUPS } from '../../../tests/fixtures/builders.ts';
import { isFor, isMeantFor } from './groups.ts';

const DYING = { ...aGroup('umirajici'), anybody: true };
const region = { groups: [...GROUPS, DYING] };

describe('isFor', () => {
	test.each([
		['its own group', ['seniori'], 'seniori', true],
		['a part of it', ['seniori'], 'demence', true],
		['the wider one', ['demence'], 'seniori', true],
		['one of several', ['rodiny', 'seniori'], 'demence', true],
		['another group', ['seniori'], 'rodiny', false],
		['a state a senior may be in', ['umirajici'], 'seniori', true],
		['a senior, where the state is asked for', ['seniori'], 'umirajici', true],
		['whoever asks', ['seniori'], null, true],
		['everybody, where no group is named', [], 'rodiny', true]
	])('it is for %s', (_name, groups, group, expected) => {
		expect(isFor(region, groups, group)).toBe(expected);
	});
});

test('a state anybody may be in makes nothing meant for a group', () => {
	expect(isMeantFor(region, ['umirajici'], 'seniori')).toBe(false);
});

test('what is for everybody is meant for no group in particular', () => {
	expect(isMeantFor(region, [], 'seniori')).toBe(false);
	expect(isMeantFor(region, ['seniori'], 'demence')).toBe(true);
});
