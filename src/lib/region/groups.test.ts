import { describe, expect, test } from 'vitest';
import { aGroup, GROUPS } from '../../../tests/fixtures/builders.ts';
import { isFor, isMeantFor, mayAlsoBe } from './groups.ts';

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

describe('who is told by age may be who is told by health or hardship', () => {
	const aged = {
		groups: [
			{ ...aGroup('seniori'), ages: { from: 67, to: null } },
			...GROUPS.filter(({ id }) => id !== 'seniori'),
			{ ...aGroup('deti', 'rodiny'), ages: { from: null, to: 17 } },
			{ ...aGroup('rodina-s-postizenim', 'rodiny'), disabled: true },
			{ ...aGroup('tiziva-situace'), hardship: true },
			aGroup('zadluzeni', 'tiziva-situace')
		]
	};
	test.each([
		['an old person with a disability', ['zdravotni-postizeni'], 'seniori', true],
		['a part of the old', ['zdravotni-postizeni'], 'demence', true],
		['an old person with just that disability', ['autismus'], 'seniori', false],
		['the other way round', ['seniori'], 'autismus', true],
		['a family', ['rodiny'], 'autismus', false],
		['a child', ['deti'], 'autismus', false],
		['a family of a child that has one', ['rodina-s-postizenim'], 'seniori', false],
		['an old person in hardship', ['tiziva-situace'], 'seniori', true],
		['an old person in debt', ['zadluzeni'], 'seniori', true],
		['not the other way round: debts tell no age', ['seniori'], 'zadluzeni', false],
		['a family in debt', ['zadluzeni'], 'rodiny', false],
		['nobody in particular', [], 'seniori', false]
	])('%s', (_name, groups, group, expected) => {
		expect(mayAlsoBe(aged, groups, group)).toBe(expected);
	});
});
