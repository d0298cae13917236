import { describe, expect, test } from 'vitest';
import {
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../../tests/fixtures/builders.ts';
import { misfitsOf } from './eligibility.ts';
import { ANYBODY, type Need } from '../criteria/need.ts';

const region = aRegion();
const respite = aService({
	ages: [aStatement({ from: null, to: 30 })],
	groups: [aStatement(['zdravotni-postizeni'])],
	forms: [aStatement(['pobytova' as const])]
});

function kindsFor(need: Partial<Need>, service = respite) {
	return misfitsOf(region, service, { ...ANYBODY, ...need }).map(({ kind }) => kind);
}

describe('misfitsOf', () => {
	test('of a person nobody has described nothing is excluded', () => {
		expect(kindsFor({})).toEqual([]);
	});

	test.each([
		{ name: 'the last year of the range still fits', need: { age: 30 }, expected: [] },
		{ name: 'a year above the range does not', need: { age: 31 }, expected: ['age'] },
		{ name: 'another group does not fit', need: { group: 'seniori' }, expected: ['group'] },
		{ name: 'a part of the group fits', need: { group: 'autismus' }, expected: [] },
		{ name: 'another form does not fit', need: { form: 'terenni' as const }, expected: ['form'] },
		{
			name: 'all reasons are listed at once',
			need: { age: 84, group: 'demence', form: 'terenni' as const },
			expected: ['age', 'group', 'form']
		}
	])('$name', ({ need, expected }) => {
		expect(kindsFor(need)).toEqual(expected);
	});

	test('who is closed at one of the wanted times does not fit, and tells the hours', () => {
		const hours = [aStatement(aSchedule({ words: 'všední dny', holidays: 'closed' }))];
		const need: Need = { ...ANYBODY, days: ['weekend', 'holiday'] };
		expect(misfitsOf(region, aService({ hours }), need)).toEqual([
			{ kind: 'day', days: ['holiday'], hours: 'všední dny' }
		]);
	});

	test('what the record does not say excludes nobody', () => {
		const silent = aService({ ages: [], groups: [], forms: [] });
		expect(
			kindsFor({ age: 99, group: 'seniori', form: 'pobytova', days: ['weekend'] }, silent)
		).toEqual([]);
	});

	test('an outdated age limit excludes nobody', () => {
		const ages = [aStatement({ from: 27, to: 64 }, { outdated: true })];
		expect(kindsFor({ age: 10 }, aService({ ages }))).toEqual([]);
	});

	test('an ended service says since when', () => {
		const ended = aService({ status: aStatus('ended', '2019') });
		expect(misfitsOf(region, ended, ANYBODY)).toEqual([{ kind: 'ended', since: '2019' }]);
	});

	test('for another group the age limit is told too, because a reader asks next', () => {
		expect(misfitsOf(region, respite, { ...ANYBODY, group: 'seniori' })).toEqual([
			{ kind: 'group', groups: ['zdravotni-postizeni'], ages: { from: null, to: 30 } }
		]);
	});
});
