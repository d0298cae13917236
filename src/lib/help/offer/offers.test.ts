import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGroup,
	aMunicipality,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../../tests/fixtures/builders.ts';
import type { AgeRange, Id, Interval, Service } from '#lib/region/region.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import type { Day } from '../criteria/days.ts';
import { evidenceOf, inOrder, isSilent, offerOf } from './offers.ts';

const PONIKLA = aMunicipality();
const OFFICE: readonly Interval[] = [[420, 840]];
const WORKDAYS = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];
const DAILY = Array.from({ length: 7 }, () => OFFICE);

const hoursOf = (week: readonly (readonly Interval[])[]) => [aStatement(aSchedule({ week }))];

function offer(change: Partial<Service>, days: readonly Day[], place: typeof PONIKLA | null) {
	return offerOf(aRegion(), aService(change), place, { ...ANYBODY, days });
}

describe('the answer of an offer at a wanted time', () => {
	const yes = [aCoverage()];
	const no = [aCoverage({ answer: 'no' })];

	test.each([
		{
			name: 'who works then stays a yes',
			change: { hours: hoursOf(DAILY), coverage: yes },
			answer: 'yes'
		},
		{
			name: 'who does not is a no',
			change: { hours: hoursOf(WORKDAYS), coverage: yes },
			answer: 'no'
		},
		{ name: 'unknown hours are never a yes', change: { coverage: yes }, answer: 'ask' },
		{ name: 'an ask stays one', change: { hours: hoursOf(DAILY) }, answer: 'ask' },
		{ name: 'who does not come stays a no', change: { coverage: no }, answer: 'no' }
	])('$name', ({ change, answer }) => {
		expect(offer(change, ['weekend'], PONIKLA).answer).toBe(answer);
	});

	test('without a municipality it still matters', () => {
		expect(offer({}, ['weekend'], null).answer).toBe('ask');
		expect(offer({ hours: hoursOf(DAILY) }, ['weekend'], null).answer).toBeNull();
		expect(offer({ hours: hoursOf(WORKDAYS) }, ['weekend'], null).answer).toBe('no');
	});

	test('all wanted times must be known', () => {
		const change = { hours: hoursOf(DAILY), coverage: yes };
		expect(offer(change, ['weekend', 'holiday'], PONIKLA).answer).toBe('ask');
	});

	test('nothing changes where no time was wanted', () => {
		expect(offer({ hours: hoursOf(WORKDAYS), coverage: yes }, [], PONIKLA).answer).toBe('yes');
	});
});

describe('inOrder', () => {
	test('to ask only when is better than to ask whether at all', () => {
		const need = { ...ANYBODY, days: ['night'] } as const;
		const offers = [
			aService({ id: 'whether' }),
			aService({ id: 'old', status: aStatus('unverified'), coverage: [aCoverage()] }),
			aService({ id: 'when', name: 'Ž', coverage: [aCoverage()] })
		].map((service) => offerOf(aRegion(), service, PONIKLA, need));
		expect(offers.map(({ answer }) => answer)).toEqual(['ask', 'ask', 'ask']);
		expect(inOrder(offers).map(({ service }) => service.id)).toEqual(['when', 'whether', 'old']);
	});
});

test('a record nobody verified that names nobody is not meant for just these people', () => {
	const need = { ...ANYBODY, group: 'demence' };
	const seniors = [aStatement(['seniori'])];
	const offers = [
		aService({ id: 'nobody', name: 'A', status: aStatus('unverified'), coverage: [] }),
		aService({
			id: 'wider',
			name: 'B',
			groups: seniors,
			status: aStatus('unverified'),
			coverage: [aCoverage({ answer: 'ask' })]
		}),
		aService({ id: 'all', name: 'C' })
	].map((service) => offerOf(aRegion(), service, PONIKLA, need));
	expect(inOrder(offers).map(({ service }) => service.id)).toEqual(['all', 'wider', 'nobody']);
});

test('what is for others, and for anybody only as anybody may be one of them, is asked last', () => {
	const all = aRegion();
	const dying = { ...aGroup('umirajici'), anybody: true };
	const region = { ...all, groups: [...all.groups, aGroup('zadluzeni'), dying] };
	const silent = (groups: readonly Id[]) => {
		const ask = [aCoverage({ answer: 'ask' as const })];
		const service = aService({ groups: [aStatement(groups)], coverage: ask });
		return isSilent(offerOf(region, service, PONIKLA, { ...ANYBODY, group: 'zadluzeni' }));
	};
	expect([silent(['umirajici']), silent(['zadluzeni', 'umirajici']), silent([])]).toEqual([
		true,
		false,
		false
	]);
});

test('to a family that named no disability, who takes no other comes after who may help all', () => {
	const ids = (group: Id) => {
		const offers = [
			aService({
				id: 'some',
				groups: [aStatement(['zdravotni-postizeni', 'deti'])],
				coverage: [aCoverage()]
			}),
			aService({ id: 'all', coverage: [aCoverage({ answer: 'ask' })] })
		].map((service) => offerOf(region, service, PONIKLA, { ...ANYBODY, group }));
		return inOrder(offers).map(({ service }) => service.id);
	};
	const all = aRegion();
	const theirs = { ...aGroup('deti', 'rodiny'), disabled: true };
	const region = { ...all, groups: [...all.groups, theirs] };
	expect(ids('rodiny')).toEqual(['all', 'some']);
	expect(ids('deti')).toEqual(['some', 'all']);
});

test('where no village was chosen, what surely serves one comes before what nobody is sure of', () => {
	const offers = [
		aService({ id: 'ask', name: 'A', coverage: [aCoverage({ answer: 'ask' })] }),
		aService({
			id: 'yes',
			name: 'B',
			ages: [aStatement({ from: 60, to: null })],
			coverage: [aCoverage()]
		})
	].map((service) => offerOf(aRegion(), service, null));
	expect(inOrder(offers).map(({ service }) => service.id)).toEqual(['yes', 'ask']);
});

const respite = aService({
	ages: [aStatement({ from: null, to: 30 })],
	groups: [aStatement(['zdravotni-postizeni'])],
	forms: [aStatement(['pobytova' as const])]
});

function misfitsFor(need: Partial<Need>, service = respite) {
	return offerOf(aRegion(), service, null, { ...ANYBODY, ...need }).misfits;
}

describe('misfits', () => {
	test('of a person nobody has described nothing is excluded', () => {
		expect(misfitsFor({})).toEqual([]);
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
		expect(misfitsFor(need)).toEqual(expected);
	});

	test('who is old may be ill, and who is ill old: that is asked, unless ages keep them apart', () => {
		const all = aRegion();
		const aged = all.groups.map((group) =>
			group.id === 'seniori' ? { ...group, ages: { from: 67, to: null } } : group
		);
		const answerOf = (groups: readonly Id[], group: Id, ages: AgeRange | null = null) => {
			const service = aService({
				groups: [aStatement(groups)],
				ages: ages ? [aStatement(ages)] : [],
				coverage: [aCoverage()]
			});
			return offerOf({ ...all, groups: aged }, service, PONIKLA, { ...ANYBODY, group }).answer;
		};
		expect(answerOf(['seniori'], 'autismus')).toBe('ask');
		const disabled = ['zdravotni-postizeni'];
		expect(answerOf(disabled, 'demence')).toBe('ask');
		expect(answerOf(disabled, 'demence', { from: null, to: 30 })).toBe('no');
		expect(answerOf(['rodiny'], 'autismus')).toBe('no');
	});

	test('who is closed at one of the wanted times does not fit', () => {
		const hours = [aStatement(aSchedule({ words: 'všední dny', holidays: [] }))];
		expect(misfitsFor({ days: ['weekend', 'holiday'] }, aService({ hours }))).toEqual(['days']);
	});

	test('what the record does not say excludes nobody', () => {
		const silent = aService({ ages: [], groups: [], forms: [] });
		expect(
			misfitsFor({ age: 99, group: 'seniori', form: 'pobytova', days: ['weekend'] }, silent)
		).toEqual([]);
	});

	test('an outdated age limit excludes nobody', () => {
		const ages = [aStatement({ from: 27, to: 64 }, { outdated: true })];
		expect(misfitsFor({ age: 10 }, aService({ ages }))).toEqual([]);
	});

	test('an ended service fits nobody', () => {
		expect(misfitsFor({}, aService({ status: aStatus('ended', '2019') }))).toEqual(['ended']);
	});
});

const fact = <T>(value: T, source: string) => aStatement(value, { source });
const SERVICE = aService({
	coverage: [aCoverage({ source: 'pokryti' })],
	ages: [fact({ from: null, to: 30 }, 'vek')],
	groups: [fact(['autismus'], 'skupiny')],
	forms: [fact(['pobytova' as const], 'formy')],
	hours: [fact(aSchedule({ holidays: [] }), 'hodiny')]
});

describe('evidenceOf', () => {
	test.each([
		{ name: 'the coverage', need: ANYBODY, source: 'pokryti' },
		{ name: 'the age', need: { ...ANYBODY, age: 80 }, source: 'vek' },
		{ name: 'the group', need: { ...ANYBODY, group: 'seniori' }, source: 'skupiny' },
		{ name: 'the form', need: { ...ANYBODY, form: 'terenni' as const }, source: 'formy' },
		{ name: 'the hours', need: { ...ANYBODY, days: ['holiday'] as const }, source: 'hodiny' }
	])('is what the answer stands on: $name', ({ need, source }) => {
		expect(evidenceOf(offerOf(aRegion(), SERVICE, aMunicipality(), need))).toMatchObject({
			source
		});
	});

	test('of a service that ended is who said that it ended', () => {
		const ended = { ...SERVICE, status: { ...aStatus('ended', '2019'), source: 'konec' } };
		expect(evidenceOf(offerOf(aRegion(), ended, aMunicipality()))).toMatchObject({
			source: 'konec'
		});
	});

	test('without a municipality it is the hours that show it works then', () => {
		const open = aService({ hours: [fact(aSchedule({ holidays: [[0, 1440]] }), 'hodiny')] });
		const offer = offerOf(aRegion(), open, null, { ...ANYBODY, days: ['holiday'] });
		expect(evidenceOf(offer)).toMatchObject({ source: 'hodiny' });
		expect(evidenceOf({ ...offer, need: ANYBODY })).toBeNull();
	});

	test('is nothing where no source speaks of the municipality', () => {
		expect(evidenceOf(offerOf(aRegion(), aService(), aMunicipality()))).toBeNull();
	});
});
