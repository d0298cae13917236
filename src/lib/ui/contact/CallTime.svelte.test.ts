import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flushSync } from 'svelte';
import { aPhone, aSchedule, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { show, type Shown } from '../../../../tests/support/show.ts';
import type { Interval } from '#lib/region/region.ts';
import CallTime from './CallTime.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { aPhone, aRegion, aSchedule, aStatement } =
		await import('../../../../tests/fixtures/builders.ts');
	const hours = [aStatement(aSchedule({ words: 'pondělí 8:00–12:00' }))];
	const office = { municipality: 'ponikla', phones: [aPhone('+420481565111')], hours };
	return {
		region: aRegion({
			municipalOffices: [{ ...office, emails: [], webs: [], addresses: [], dataBoxes: [] }]
		})
	};
});

const OFFICE: readonly Interval[] = [[420, 840]];
const WORKDAYS = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];
const THURSDAY_AT_ONE = '2026-11-26T12:00Z';
const THURSDAY_AT_FIVE = '2026-11-26T16:00Z';

/** @param date of the source of the hours */
function shownAt(time: string, date: string | null): Shown {
	vi.setSystemTime(new Date(time));
	const schedule = aSchedule({ words: 'po–pá 7:00–14:00', week: WORKDAYS });
	const shown = show(CallTime, { service: aService({ hours: [aStatement(schedule, { date })] }) });
	flushSync();
	return shown;
}

const wordsOf = ({ element }: Shown) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Instead of what is said of today. */
const ON_PAPER = 'Po–pá 7:00–\u206014:00.';

describe('when somebody answers', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('within the hours, until when', () => {
		expect(wordsOf(shownAt(THURSDAY_AT_ONE, '2026-09'))).toBe(
			`Dnes otevřeno do 14:00 (teď je 13:00). ${ON_PAPER}`
		);
	});

	test('outside them, when again, and what to do if it cannot wait', () => {
		const shown = shownAt(THURSDAY_AT_FIVE, '2026-09');
		expect(wordsOf(shown)).toBe(
			`Dnes už zavřeno, otevřou zítra v 7:00 (teď je 17:00). Nepočká to? Tísňové linky. ${ON_PAPER}`
		);
		expect(shown.element.querySelector('a')?.getAttribute('href')).toBe('/tisen/');
	});

	test.each(['2021', null])('of hours as old as %s nothing is said of today', (date) => {
		expect(wordsOf(shownAt(THURSDAY_AT_ONE, date))).toBe(ON_PAPER);
	});

	test.each([
		['2026-11-28T09:00Z', 'sobota'],
		['2026-11-29T09:00Z', 'neděle'],
		['2026-12-24T09:00Z', 'svátek']
	])('of old hours it is said that today, %s, is no workday: %s', (time, day) => {
		const words = wordsOf(shownAt(time, '2021'));
		expect(words).toBe(`Dnes je ${day}. ${ON_PAPER}`);
	});

	test('an office on a day off leads to the lines, if it cannot wait', () => {
		vi.setSystemTime(new Date('2026-11-28T09:00Z'));
		const hours = [aStatement(aSchedule({ words: 'pondělí 8:00–12:00' }), { date: '2021' })];
		const shown = show(CallTime, { service: aService({ hours }), office: true });
		flushSync();
		expect(wordsOf(shown)).toMatch(/^Dnes je sobota\. Pondělí.*Nepočká to\? Tísňové linky\.$/);
		expect(shown.element.querySelector('a')?.getAttribute('href')).toBe('/tisen/');
	});

	test('hours that are new enough say it themselves', () => {
		const words = wordsOf(shownAt('2026-11-28T09:00Z', '2026-09'));
		expect(words).toMatch(/^Dnes zavřeno, otevřou v.pondělí v.7:00/);
		expect(words).not.toContain('sobota');
	});

	test('the length of a stay is not when somebody answers', () => {
		vi.setSystemTime(new Date(THURSDAY_AT_ONE));
		const always = aSchedule({ words: 'nepřetržitě', week: WORKDAYS.map(() => [[0, 1440]]) });
		const hours = [aStatement(always, { date: '2026-09' })];
		const home = aService({ hours, forms: [aStatement(['pobytova' as const])] });
		const shown = show(CallTime, { service: home });
		flushSync();
		expect(wordsOf(shown)).toBe('Kdy zvedají telefon, nevíme.');
	});

	test('what no source says is said', () => {
		expect(show(CallTime, { service: aService() }).words).toBe('Kdy zvedají telefon, nevíme.');
	});

	test.each([
		['+420481565111', 'Úřad na tomto čísle: pondělí 8:00–\u206012:00.'],
		['+420739861544', 'Kdy zvedají telefon, nevíme.']
	])('of a service at %s, whose own hours nobody knows: %s', (number, words) => {
		vi.setSystemTime(new Date(THURSDAY_AT_ONE));
		const shown = show(CallTime, { service: aService({ phones: [aPhone(number)] }) });
		flushSync();
		expect(wordsOf(shown)).toBe(words);
	});
});
