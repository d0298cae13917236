import { describe, expect, test } from 'vitest';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';
import { checkPack } from '../check-pack.ts';
import type { PackFile } from '../encoding.ts';
import { formatProblem } from '../problem.ts';

const SUMMARY = 'Přijedou domů a pomohou s péčí.';
const WEB = 'https://www.ponikla.cz/sluzby';

describe('what is doubtful passes, and is said:', () => {
	test.each([
		{ name: 'shouting', edit: [SUMMARY, 'Pomoc!!'], says: 'vykřičníků' },
		{ name: 'capitals', edit: [SUMMARY, 'POMOC DOMA'], says: 'velkými písmeny' },
		{ name: 'a word cut at the end of a line', edit: [SUMMARY, 'S jíd- lem.'], says: 'rozdělené' },
		{ name: 'a sum in an old form', edit: ['podle ceníku obce', 'od 150,-'], says: '150 Kč' },
		{ name: 'a name', edit: ['popisek: vedoucí', 'popisek: Bc. Nová'], says: 'jméno člověka' },
		{ name: 'a long sentence', edit: [SUMMARY, `${'a b '.repeat(25)}c.`], says: 'má 51 slov' },
		{
			name: 'a long text',
			edit: ['Pečovatelky jezdí', `${'Jo. '.repeat(300)}Jezdí`],
			says: 'zkraťte ho'
		},
		{ name: 'a postcode without a space', edit: ['512 42', '51242'], says: '„514 01“' },
		{
			name: 'a trace of where a reader came from',
			edit: [WEB, `${WEB}?fbclid=x`],
			says: 'sledují'
		},
		{ name: 'a way round', edit: [WEB, 'https://l.facebook.com/l'], says: 'přesměrování' },
		{ name: 'a name in code', edit: [WEB, 'https://xn--hkyrky-ptac70bc.cz'], says: 'xn--' },
		{
			name: 'an e-mail of one person',
			edit: ['pecovatelky@ponikla.cz', 'jana.nova@seznam.cz'],
			says: 'jednoho člověka'
		},
		{
			name: 'a time in words that the syntax has not',
			edit: ['po–pá 7:00–15:30', 'po–pá 7:00–16:00'],
			says: 'Čas 16:00'
		},
		{
			name: 'days as a span that the syntax has not',
			edit: ['"Mo-Fr 07:00', '"Mo-Sa 07:00'],
			says: 'Dny po, út, st, čt, pá'
		},
		{
			name: 'working days that the syntax has not',
			edit: ['po–pá 7:00–15:30\n    osm: "Mo-Fr', 'pracovní dny 7:00–15:30\n    osm: "Fr-Mo'],
			says: 'Dny po, út, st, čt, pá'
		},
		{
			name: 'every day that the syntax has not',
			edit: ['po–pá 7:00–15:30', 'denně 7:00–15:30'],
			says: 'Dny po, út, st, čt, pá, so, ne'
		},
		{
			name: 'a name without a first name of one who confirmed',
			edit: [
				'otazky:',
				'overeno:\n  - datum: "2026-11-20"\n    kdo: telefonicky, pan Novák\notazky:'
			],
			says: 'jméno člověka'
		},
		{
			name: 'a name of one who confirmed',
			edit: ['otazky:', 'overeno:\n  - datum: "2026-11-20"\n    kdo: Jana Nováková\notazky:'],
			says: 'jméno člověka'
		},
		{ name: 'a phone of ten years ago', edit: ['"2024-05"', '"2015-05"'], says: 'z roku 2015' }
	] as const)('$name', ({ edit: [from, to], says }) => {
		expect(warningsOf(aPackWith(FULL_SERVICE, from, to))).toEqual([
			expect.stringMatching(new RegExp(`^data/${FULL_SERVICE}:\\d+:\\d+ .*: Pozor: .*${says}`, 'i'))
		]);
	});

	const OLD = '"739 861 544"\n    zdroj: katalog\n    datum: "2015"';
	test.each([
		{
			name: 'the same of a year as old',
			more: `  - cislo: "739 861 544"\n    zdroj: katalog\n    datum: "2012"\n`,
			warned: 2
		},
		{
			name: 'the same that holds no longer',
			more: `  - cislo: "739 861 544"\n    zdroj: katalog\n    datum: "2025"\n    zastarale: true\n`,
			warned: 1
		},
		{
			name: 'the same of last year, written otherwise',
			more: `  - cislo: "+420 739 861 544"\n    zdroj: katalog\n    datum: "2025"\n`,
			warned: 0
		},
		{
			name: 'a record that was confirmed as a whole',
			more: `overeno:\n  - {datum: "2026-11-20", kdo: telefonicky}\n`,
			warned: 0
		}
	])('a phone of ten years ago beside $name: $warned', ({ more, warned }) => {
		const files = aPackWith(
			FULL_SERVICE,
			'"739 861 544"\n    popisek: vedoucí\n    zdroj: katalog\n    datum: "2024-05"\n',
			`${OLD}\n${more}`
		);
		expect(warningsOf(files)).toHaveLength(warned);
	});

	test('a case of another name, and a place without its preposition', () => {
		const told = (from: string, to: string) => warningsOf(aPackWith('obce.yaml', from, to)).join();
		expect(told('2: Poniklé', '2: Studence')).toContain('Tvar „Studence“');
		expect(told('kde: v Poniklé', 'kde: Poniklé')).toContain('Chybí předložka');
		expect(told('kam: do Poniklé', 'kam: Poniklé')).toContain('Chybí předložka');
		expect(told('kde: v Poniklé', 'kde: v Ponilké')).toContain('„v Ponilké“ nekončí');
		expect(told('kam: do Poniklé', 'kam: do Ponilké')).toContain('„do Ponilké“ nekončí');
	});

	test('a picture that nobody drew, with those there are', () => {
		const [told] = warningsOf(aPackWith('situace.yaml', 'ikona: dum', 'ikona: barak'));
		expect(told).toMatch(/situace\.yaml:10:10 .*„barak“ neznáme.*dum, jidlo/);
	});

	test('an order beforehand that the card does not tell', () => {
		const condition = 'Jen s trvalým bydlištěm v obci.\n    zdroj: katalog\n    zastarale: true';
		const ordered = 'Objednejte se den předem.\n    zdroj: katalog';
		const files = aPackWith(FULL_SERVICE, condition, ordered);
		expect(warningsOf(files)).toEqual([expect.stringContaining('musí objednat předem')]);
		expect(
			warningsOf(aPackWith(FULL_SERVICE, condition, `${ordered}\n    zastarale: true`))
		).toEqual([]);
	});

	test('a gap of which nobody was found, beside a record that may fill it', () => {
		const gap = (form: string) =>
			packText('mezery.yaml')
				.replace('Plán ji uvádí jako chybějící.', 'V podkladech jsme nikoho nenašli.')
				.replace('forma: pobytova', `forma: ${form}`);
		expect(warningsOf(aPack({ 'mezery.yaml': gap('pobytova') }))).toEqual([]);
		expect(warningsOf(aPack({ 'mezery.yaml': gap('terenni') }))).toEqual([
			expect.stringMatching(/mezery\.yaml:9:16 .*už v datech je/)
		]);
	});

	test('a gap whose first line does not listen to everybody', () => {
		const files = aPackWith('mezery.yaml', 'misto_toho:', 'linky: [tisnova-112]\n  misto_toho:');
		expect(warningsOf(files)).toEqual([expect.stringContaining('krizová linka, která vyslechne')]);
	});

	test('an address without the name of its municipality', () => {
		expect(
			warningsOf(aPackWith(FULL_SERVICE, 'Poniklá 65, 512 42 Poniklá', 'č. 65, 512 42 Ponilká'))
		).toEqual([expect.stringContaining('V adrese není jméno obce „Poniklá“')]);
	});

	test.each([
		['denně po–pá 7:00–15:30', 'Mo-Fr 07:00-15:30'],
		['denně po obědě 13:00–15:30', '13:00-15:30'],
		['po–pá 7:00–15:30, celodenně', 'Mo-Fr 07:00-15:30'],
		['pracovní dny a so 7:00–15:30', 'Mo-Sa 07:00-15:30']
	])('nothing, of days said in two ways: %s', (words, syntax) => {
		const said = 'po–pá 7:00–15:30\n    osm: "Mo-Fr 07:00-15:30';
		const files = aPackWith(FULL_SERVICE, said, `${words}\n    osm: "${syntax}`);
		expect(warningsOf(files)).toEqual([]);
	});

	test('nothing, of a pack with every field', () => {
		expect(warningsOf(aPack())).toEqual([]);
	});

	test('nothing, of the plan, which is quoted word for word', () => {
		expect(warningsOf(aPackWith('plan.yaml', 'Málo míst v domovech.', 'MÁLO MÍST!!'))).toEqual([]);
	});

	test('data that are over a year old on the day of the check', () => {
		expect(warningsOf(aPack(), '2027-11-21')).toEqual([]);
		expect(warningsOf(aPack(), '2027-11-22')).toEqual([
			'data/region.yaml:5:9 vydano: Pozor: Data jsou přes rok stará: ověřte je a posuňte datum vydání.'
		]);
	});

	test('beside what is wrong', () => {
		const files = aPackWith(FULL_SERVICE, SUMMARY, 'Pomoc!!');
		const checked = checkPack([...files, { path: 'navic.yaml', bytes: new Uint8Array() }]);
		expect(checked).toMatchObject({
			status: 'invalid',
			problems: [{ file: 'navic.yaml' }, { isWarning: true }]
		});
	});
});

function warningsOf(files: readonly PackFile[], today?: string): string[] {
	const checked = checkPack(files, today);
	if (checked.status === 'invalid') throw new Error(JSON.stringify(checked.problems));
	return checked.warnings.map((problem) => formatProblem(problem));
}
