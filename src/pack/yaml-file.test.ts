import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../tests/fixtures/malformed.ts';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../tests/fixtures/pack.ts';

describe('a file made to hurt is refused before it is unfolded:', () => {
	test('an alias bomb, at each of its anchors and aliases', () => {
		const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`;
		const told = problemsOf(aPack({ [FULL_SERVICE]: bomb }));
		expect(told).toHaveLength(7);
		expect(told[0]).toBe(
			`data/${FULL_SERVICE}:1:7 a: Odkazy se znaky & a * se tu nepoužívají: napište hodnotu znovu, nebo ji dejte do uvozovek.`
		);
	});

	test.each([
		{ name: 'brackets', text: `id: ${'['.repeat(20_000)}` },
		{ name: 'braces', text: `id: ${'{a: '.repeat(20_000)}` },
		{ name: 'dashes', text: `${'- '.repeat(20_000)}x` }
	])('twenty thousand nested $name', ({ text }) => {
		const told = problemsOf(aPack({ [FULL_SERVICE]: text }));
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('vnořené příliš hluboko');
	});

	test('a key that every object has', () => {
		const text = `${packText(FULL_SERVICE)}__proto__: {nazev: Jiný}\n`;
		expect(problemsOf(aPack({ [FULL_SERVICE]: text }))).toEqual([
			expect.stringContaining(`${FULL_SERVICE}:70:1 __proto__: Pole „__proto__“ neznám.`)
		]);
	});
});

describe('digits without quotes are what was written', () => {
	test.each([
		{
			name: 'zeros before a number',
			from: 'opatreni: ["004"]',
			to: 'opatreni: [004]',
			file: 'mezery.yaml'
		},
		{ name: 'zeros before an IČO', from: '"00276006"', to: '00276006', file: 'poskytovatele.yaml' },
		{
			name: 'a plus before a phone',
			from: '"739 861 544"',
			to: '+420739861544',
			file: FULL_SERVICE
		}
	])('$name', ({ file, from, to }) => {
		expect(problemsOf(aPackWith(file, from, to))).toEqual([]);
	});
});

describe('an empty file', () => {
	test.each([
		{ name: 'with nothing in it', text: '' },
		{ name: 'with a comment only', text: '# nic\n' }
	])('$name is refused, as it may have been lost', ({ text }) => {
		expect(problemsOf(aPack({ 'rozpory.yaml': text }))).toEqual([
			'data/rozpory.yaml:1:1 soubor: Soubor je prázdný: doplňte obsah; má-li to být seznam a nic v něm není, napište [].'
		]);
	});

	test('that says so with [] is right', () => {
		expect(problemsOf(aPack({ 'rozpory.yaml': '[]\n' }))).toEqual([]);
	});
});
