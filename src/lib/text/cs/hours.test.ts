import { expect, test } from 'vitest';
import { aSchedule, aStatement } from '../../../../tests/fixtures/builders.ts';
import type { Form } from '#lib/region/region.ts';
import { hoursOnPaper, openingSentence } from './hours.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const open = (until: number, inDays = 0) => ({ status: 'open', until, inDays }) as const;

test.each([
	[open(1140), 'Dnes otevřeno do 19:00', 'Dnes pracují do 19:00'],
	[open(1440), 'Dnes otevřeno do půlnoci', 'Dnes pracují do půlnoci'],
	[open(390), 'Dnes otevřeno do 6:30', 'Dnes pracují do 6:30'],
	[open(360, 1), 'Dnes otevřeno až do zítřka, do 6:00', 'Dnes pracují až do zítřka, do 6:00'],
	[open(360, 2), 'Dnes otevřeno i zítra celý den', 'Dnes pracují i zítra celý den'],
	[{ status: 'always-open' } as const, 'Otevřeno nepřetržitě', 'Pracují nepřetržitě'],
	[{ status: 'opens-later', at: 485 } as const, 'Dnes otevřou v 8:05', 'Dnes začnou v 8:05'],
	[{ status: 'opens-later', at: 845 } as const, 'Dnes otevřou ve 14:05', 'Dnes začnou ve 14:05'],
	[{ status: 'closed-now', next: null } as const, 'Dnes už zavřeno', 'Dnes už nepracují'],
	[
		{ status: 'closed-now', next: { inDays: 1, weekday: 3, at: 390 } } as const,
		'Dnes už zavřeno, otevřou zítra v 6:30',
		'Dnes už nepracují, začnou zítra v 6:30'
	],
	[
		{ status: 'closed-today', next: { inDays: 7, weekday: 2, at: 480 } } as const,
		'Dnes zavřeno, otevřou příští středu v 8:00',
		'Dnes nepracují, začnou příští středu v 8:00'
	],
	[
		{ status: 'closed-today', next: { inDays: 3, weekday: 2, at: 720 } } as const,
		'Dnes zavřeno, otevřou ve středu ve 12:00',
		'Dnes nepracují, začnou ve středu ve 12:00'
	]
])('F55: %j: a door is open, people who drive out work', (state, door, drive) => {
	const say = (forms: readonly Form[]) => plain(openingSentence({ ...state, minutes: 605 }, forms));
	expect(say(['ambulantni'])).toBe(`${door} (teď je 10:05)`);
	expect(say(['terenni'])).toBe(`${drive} (teď je 10:05)`);
	expect(say([])).toBe(`${door} (teď je 10:05)`);
});

test('an unknown day sends to the phone, never guesses', () => {
	const state = { status: 'unknown', minutes: 605 } as const;
	expect(openingSentence(state)).toBe('Dobu na dnešek nevíme, zavolejte předem');
});

test.each([
	['2026-09', '2026-11-28', 'denně'],
	['2024', '2026-11-28', 'denně'],
	['2024-07', '2026-11-28', 'denně!'],
	['2023', '2026-11-28', 'denně!'],
	[null, '2026-11-28', 'denně!'],
	['2026-09', '2028-11-28', 'denně!']
])('hours of %s that are handed over on %s: %s', (date, day, expected) => {
	const hours = aStatement(aSchedule(), { date });
	expect(hoursOnPaper(hours, day, (words) => `${words}!`)).toBe(expected);
});

test('hours that nobody knows are not made up', () => {
	expect(hoursOnPaper(null, '2026-11-28', (words) => `${words}!`)).toBeNull();
});
