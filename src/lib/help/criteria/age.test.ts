import { describe, expect, test } from 'vitest';
import { aGroup, aRegion, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { isOfOtherAge } from './age.ts';
import { answerTo } from './criteria.ts';

const region = aRegion({
	groups: [
		{ ...aGroup('seniori'), ages: { from: 67, to: null } },
		aGroup('demence', 'seniori'),
		{ ...aGroup('deti'), ages: { from: null, to: 17 } },
		aGroup('postizeni')
	]
});

describe('who is so old', () => {
	test.each([
		['a child is no senior', ['seniori', 'demence'], 8, true],
		['a senior is no child', ['deti'], 70, true],
		['at sixty one may be in either', ['seniori'], 60, false],
		['a child may have a disability', ['postizeni'], 8, false],
		['one of the groups is enough', ['seniori', 'postizeni'], 8, false],
		['what is for everybody is for a child', [], 8, false]
	])('%s', (_name, groups, years, expected) => {
		expect(isOfOtherAge(region, groups, years)).toBe(expected);
	});
});

test('ages of the record win over those of its groups', () => {
	const home = aService({ groups: [aStatement(['seniori'])] });
	expect(answerTo(region, home, 'age', '8')).toBe('no');
	const open = aService({ ...home, ages: [aStatement({ from: 5, to: null })] });
	expect(answerTo(region, open, 'age', '8')).toBe('yes');
});
