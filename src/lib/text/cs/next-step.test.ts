import { expect, test } from 'vitest';
import { aMeasure, aRegion, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { measureState, nameWithLimits, sinceInWords } from './next-step.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	[{ kind: 'stated', date: '2023' } as const, 'Vycházíme z údaje z roku 2023.'],
	[{ kind: 'stated', date: null } as const, 'Stáří údaje neznáme.'],
	[
		{ kind: 'ended', date: '2019' } as const,
		'Poslední služba, o které víme, skončila v roce 2019.'
	],
	[
		{ kind: 'silent', date: '2026-11-21' } as const,
		'Stav k 21. 11. 2026: žádný náš zdroj o tom nemluví.'
	]
])('%j', (since, expected) => {
	expect(plain(sinceInWords(since))).toBe(expected);
});

test('a measure says how it goes and whether the plan keeps it', () => {
	expect(measureState(aMeasure())).toBe('neplněno, zůstává v\u00a0plánu');
});

test('a service that takes only some says so beside its name', () => {
	const ages = [aStatement({ from: null, to: 30 })];
	const groups = [aStatement(['zdravotni-postizeni'])];
	const named = (change = {}) =>
		plain(nameWithLimits(aRegion(), { service: aService(change), limit: null }));
	expect(named({ ages })).toBe('Služba (do 30 let)');
	expect(named({ ages, groups })).toBe('Služba (do 30 let s postižením)');
	expect(named({ groups })).toBe('Služba (s postižením)');
	expect(named()).toBe('Služba');
	const theirs = { service: aService({ ages, groups }), limit: null };
	expect(plain(nameWithLimits(aRegion(), theirs, 'zdravotni-postizeni'))).toBe(
		'Služba (do 30 let)'
	);
});
