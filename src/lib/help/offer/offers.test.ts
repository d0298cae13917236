import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../../tests/fixtures/builders.ts';
import type { Interval, Service } from '#lib/region/region.ts';
import { ANYBODY, type Day } from '../criteria/need.ts';
import { inOrder, offerOf } from './offers.ts';

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
