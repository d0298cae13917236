import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../tests/fixtures/malformed.ts';
import { aPack, FULL_SERVICE, packText } from '../../tests/fixtures/pack.ts';
import { checkPack } from './check-pack.ts';

const NEW_SERVICE = 'sluzby/nova.yaml';

const MINIMAL = `id: nova
nazev: Nová služba
druhy: ["40"]
stav: {hodnota: neovereno, zdroj: katalog}
shrnuti: Pomáhá doma.
`;

describe('a pack without a mistake', () => {
	test('passes, with a service that fills in every field', () => {
		expect(checkPack(aPack()).status).toBe('valid');
	});

	test('passes, with a service of required fields only', () => {
		expect(problemsOf(aPack({ [NEW_SERVICE]: MINIMAL }))).toEqual([]);
	});

	test.each([
		{ name: 'a phone with +420', from: '"739 861 544"', to: '"+420 739 861 544"' },
		{ name: 'a phone without spaces', from: '"739 861 544"', to: '"739861544"' },
		{ name: 'a web over http with a port and a query', from: '/sluzby', to: ':8080/s?a=b#c' },
		{ name: 'hours all day', from: '"Mo-Fr 07:00-15:30; PH off"', to: '"24/7"' },
		{ name: 'hours over midnight, cut in two', from: '07:00-15:30', to: '00:00-06:00,22:00-24:00' },
		{
			name: 'hours over midnight of some days, as the check advises',
			from: 'Mo-Fr 07:00-15:30',
			to: 'Mo 22:00-24:00; Tu-Fr 00:00-06:00,22:00-24:00; Sa 00:00-06:00'
		},
		{ name: 'a sum of nine digits in crowns', from: '20 lidí', to: '602 112 000 Kč' },
		{ name: 'a number of an Act', from: '20 lidí', to: 'podle zákona č. 108/2006 Sb.' },
		{ name: 'less than, in text', from: '20 lidí', to: 'děti < 15 let' },
		{ name: 'an upper limit of age only', from: 'od: 18\n    do: 99', to: 'do: 99' },
		{ name: 'a date as exact as a day', from: '"2024-05"', to: '"2024-05-31"' },
		{ name: 'a date on the day of the release', from: '"2024-05"', to: '"2026-11-21"' },
		{ name: 'the year of the release', from: '"2024-05"', to: '"2026"' },
		{
			name: 'a service that ended, with the year',
			from: 'hodnota: bezi',
			to: 'hodnota: skoncila\n  od: "2019"'
		},
		{
			name: 'a service that ended, nobody knows when',
			from: 'hodnota: bezi',
			to: 'hodnota: skoncila\n  poznamka: Zdroj neříká kdy.'
		},
		{
			name: 'coverage of another day that differs',
			from: 'otazky:',
			to: '  - {oblast: urad/jilemnice, odpoved: ne, zdroj: akcni-plan, datum: "2015"}\notazky:'
		},
		{
			name: 'a place in a town outside the region',
			from: '    obec: ponikla',
			to: '    obec: vrchlabi'
		}
	])('passes with $name', ({ from, to }) => {
		const text = packText(FULL_SERVICE);
		expect(text).toContain(from);
		expect(problemsOf(aPack({ [FULL_SERVICE]: text.replace(from, to) }))).toEqual([]);
	});

	test('passes with a README and with what a computer leaves in folders', () => {
		expect(problemsOf(aPack({ 'README.md': '# Data', 'sluzby/.DS_Store': '\0' }))).toEqual([]);
	});
});

describe('a pack with mistakes', () => {
	test('is refused with all of them at once, by file and line', () => {
		const told = problemsOf(
			aPack({
				'skupiny.yaml': packText('skupiny.yaml').replace('nazev: lidé s demencí', 'nazev: 7'),
				[FULL_SERVICE]: packText(FULL_SERVICE)
					.replace('"739 861 544"', '"739 861"')
					.replace('nazev: Pečovatelská služba Poniklá\n', '')
					.replace('poskytovatel: obec-ponikla', 'poskytovatel: nikdo')
					.replace('otazky:', 'barva: modrá\ntvar: kulatý\notazky:'),
				'zdroje.yaml': packText('zdroje.yaml').replace('"2023"', '"2031"')
			})
		);
		expect(told.map((line) => line.slice('data/'.length, line.indexOf(': ')))).toEqual([
			'skupiny.yaml:5:10 [1].nazev',
			`${FULL_SERVICE}:1:1 nazev`,
			`${FULL_SERVICE}:2:15 poskytovatel`,
			`${FULL_SERVICE}:26:12 telefony[0].cislo`,
			`${FULL_SERVICE}:67:1 barva`,
			`${FULL_SERVICE}:68:1 tvar`,
			'zdroje.yaml:3:10 [0].datum'
		]);
	});

	test('has one problem for a list that does not parse, and none for those who point into it', () => {
		expect(problemsOf(aPack({ 'zdroje.yaml': '- id: "akcni-plan\n' }))).toEqual([
			expect.stringContaining('zdroje.yaml:2:1 soubor: Chybí uvozovka')
		]);
	});

	test('has one problem for a service that does not parse, and none for those who name it', () => {
		expect(problemsOf(aPack({ [FULL_SERVICE]: 'id: [' }))).toHaveLength(1);
	});

	test('has one problem for an invalid record, and none for those who point to it', () => {
		const types = packText('druhy-sluzeb.yaml').replace('  lidove: pečovatelka domů\n', '');
		expect(problemsOf(aPack({ 'druhy-sluzeb.yaml': types }))).toEqual([
			expect.stringContaining('Chybí pole „lidove“')
		]);
	});

	test('has one problem for a record without an id, and none for those who point to it', () => {
		const types = packText('druhy-sluzeb.yaml').replace('id: "40"\n  paragraf', 'paragraf');
		expect(problemsOf(aPack({ 'druhy-sluzeb.yaml': types }))).toEqual([
			expect.stringContaining('druhy-sluzeb.yaml:1:3 [0].id: Chybí pole „id“')
		]);
	});
});

describe('files of a pack', () => {
	test('a missing one is named, and those who point into it are left alone', () => {
		expect(problemsOf(aPack({ 'zdroje.yaml': null }))).toEqual([
			'data/zdroje.yaml:1:1 soubor: Soubor chybí: založte ho; není-li v seznamu nic, napište do něj [].'
		]);
	});

	test('a missing region is named', () => {
		expect(problemsOf(aPack({ 'region.yaml': null }))).toEqual([
			expect.stringContaining('data/region.yaml:1:1 soubor: Soubor chybí')
		]);
	});

	test('without any service, those who name one are told', () => {
		const told = problemsOf(
			aPack({ [FULL_SERVICE]: null, 'sluzby/pracovnik-jilemnice.yaml': null })
		);
		expect(told).toContain(
			'data/region.yaml:14:16 urady[0].pracovnik: „pracovnik-jilemnice“ není v souboru sluzby/. Opravte id, nebo tam záznam doplňte.'
		);
	});

	test.each([
		{ name: 'a typo in its name', path: 'zdroj.yaml', says: 'Mysleli jste „zdroje.yaml“?' },
		{ name: 'another ending', path: 'sluzby/nova.yml', says: 'sluzby/<id>.yaml' },
		{ name: 'another folder', path: 'sluzby/stare/nova.yaml', says: 'sluzby/<id>.yaml' }
	])('one with $name is refused, as nobody would read it', ({ path, says }) => {
		const told = problemsOf(aPack({ [path]: MINIMAL }));
		expect(told).toEqual([
			expect.stringContaining(`data/${path}:1:1 soubor: Tento soubor do dat nepatří`)
		]);
		expect(told[0]).toContain(says);
	});
});
