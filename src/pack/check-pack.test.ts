import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../tests/fixtures/malformed.ts';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../tests/fixtures/pack.ts';
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

	test('has its services by name, as Czech sorts, whatever their files are called', () => {
		const named = (id: string, name: string) => ({
			[`sluzby/${id}.yaml`]: MINIMAL.replace('nova', id).replace('Nová služba', name)
		});
		const pack = checkPack(aPack({ ...named('a', 'Žlutý květ'), ...named('z', 'Čáp') }));
		if (pack.status !== 'valid') throw new Error('the pack is not valid');
		const names = pack.region.services.map(({ name }) => name);
		expect(names.filter((name) => /Čáp|květ/.test(name))).toEqual(['Čáp', 'Žlutý květ']);
		expect(names).toEqual(names.toSorted(new Intl.Collator('cs').compare));
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
		{ name: 'a number of a contract', from: '20 lidí', to: 'smlouva č. 739861544/2020' },
		{ name: 'a round sum', from: '20 lidí', to: 'dotace 250 000 000' },
		{ name: 'signs that only look like HTML', from: '20 lidí', to: 'služby AT&T; Q&A; a další' },
		{ name: 'a web with diacritics in its name', from: 'www.ponikla.cz/s', to: 'háčkyčárky.cz/s' },
		{ name: 'a remark to a word', from: 'odpoved: ano', to: 'odpoved: ano # či overte' },
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
			from: '  - adresa: Poniklá 65, 512 42 Poniklá\n    obec: ponikla\n    bod: [15.465, 50.662]',
			to: '  - adresa: Poniklá 65, 543 01 Vrchlabí\n    obec: vrchlabi\n    bod: [15.61, 50.62]'
		}
	])('passes with $name', ({ from, to }) => {
		const text = packText(FULL_SERVICE);
		expect(text).toContain(from);
		expect(problemsOf(aPack({ [FULL_SERVICE]: text.replace(from, to) }))).toEqual([]);
	});

	test('passes with a README and with what a computer leaves in folders', () => {
		expect(
			problemsOf(
				aPack({ 'README.md': '# Data', 'sluzby/.DS_Store': '\0', 'sluzby/Thumbs.db': '\0' })
			)
		).toEqual([]);
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
			expect.stringContaining('zdroje.yaml:1:18 id: Chybí uvozovka')
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
	test('a list that lost its records is one mistake, not one at each who names them', () => {
		expect(problemsOf(aPack({ 'zdroje.yaml': '[]\n' }))).toEqual([
			expect.stringContaining('data/zdroje.yaml:1:1 soubor: Seznam je prázdný')
		]);
	});

	test('life situations there must be some, as of types, groups, municipalities and services', () => {
		const without = packText('rady.yaml').replace(/^ {2}situace:.*\n/m, '');
		expect(problemsOf(aPack({ 'situace.yaml': '[]\n', 'rady.yaml': without }))).toEqual([
			expect.stringContaining('data/situace.yaml:1:1 soubor: Seznam je prázdný')
		]);
	});

	test.each([
		['druhy-sluzeb.yaml', 'obědy', 'straße'],
		['druhy-sluzeb.yaml', 'pečovatelka domů', 'łódź'],
		['skupiny.yaml', 'babička', 'допомога'],
		['situace.yaml', '[propuštění]', '[日本]'],
		['slovnik.yaml', 'plenky', 'Ω']
	])('in %s a word that the search could not keep is refused: %s, %s', (file, from, to) => {
		expect(problemsOf(aPackWith(file, from, to))).toEqual([
			expect.stringContaining('české hledání nezná')
		]);
	});

	test('a service written as a list of one is told so once', () => {
		const text = packText('sluzby/pracovnik-jilemnice.yaml');
		const listed = `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`;
		expect(problemsOf(aPack({ 'sluzby/pracovnik-jilemnice.yaml': listed }))).toEqual([
			expect.stringContaining('smažte pomlčku na začátku')
		]);
	});

	test.each(['sluzby/ps-ponikla.yml', 'sluzby/ps-ponikla.yaml.txt', 'sluzby/ps-ponikla.md'])(
		'a service saved as %s is to be renamed, and nobody else is blamed',
		(path) => {
			const files = aPack({ [FULL_SERVICE]: null, [path]: packText(FULL_SERVICE) });
			expect(problemsOf(files)).toEqual([
				`data/${path}:1:1 soubor: Soubor se nečte, služby mají příponu .yaml: přejmenujte ho na „ps-ponikla.yaml“; nepatří-li sem, smažte ho.`
			]);
		}
	);

	test.each(['sluzby/ps-ponikla.yml', 'sluzby/ps-ponikla.yaml~'])(
		'%s beside the service itself is not to take its name',
		(path) => {
			const [told, ...rest] = problemsOf(aPack({ [path]: packText(FULL_SERVICE) }));
			expect(rest).toEqual([]);
			expect(told).toContain('„ps-ponikla.yaml“ tu už je');
			expect(told).not.toContain('přejmenujte');
		}
	);

	test.each([
		'Nová služba.docx',
		'sluzby/nova.docx',
		'sluzby/nova.pdf',
		'sluzby/~$nova.xlsx',
		'seznam.csv'
	])('%s is to be copied out, not renamed', (path) => {
		expect(problemsOf(aPack({ [path]: 'PK' }))).toEqual([
			expect.stringMatching(/opište do souboru \.yaml, a tento odsud přesuňte jinam\.$/)
		]);
	});

	test('a field that lost the indent of what is below it says so', () => {
		const [told] = problemsOf(
			aPackWith(FULL_SERVICE, 'stav:\n  hodnota: bezi\n  zdroj: ', 'stav:\nhodnota: bezi\nzdroj: ')
		);
		expect(told).toContain('doplňte pod něj pole ve tvaru „pole: hodnota“, odsazená o dvě mezery');
	});

	test('a service that will end is still running', () => {
		const files = aPackWith(FULL_SERVICE, 'hodnota: bezi', 'hodnota: skoncila\n  od: "2026-12-31"');
		const checked = checkPack(files, '2026-11-21');
		const told = checked.status === 'invalid' ? checked.problems.map(({ message }) => message) : [];
		expect(told).toEqual([
			expect.stringContaining('nechte „bezi“ a den konce napište do pole „podminky“'),
			expect.stringContaining('2026-12-31 ještě nebylo')
		]);
	});

	test('a copy of a service is told where the original is, and no id that may not be', () => {
		const [told, ...rest] = problemsOf(
			aPack({
				'sluzby/ps-ponikla – kopie.yaml': packText(FULL_SERVICE).replace('"2084701"', '"2084702"')
			})
		);
		expect(rest).toEqual([]);
		expect(told).toContain(
			'kopie.yaml:1:5 id: Id „ps-ponikla“ už má soubor sluzby/ps-ponikla.yaml'
		);
		expect(told).not.toContain('„ps-ponikla – kopie“');
	});

	test('a link or a folder in place of a file is refused', () => {
		const link = { path: 'sluzby/jina.yaml', bytes: new Uint8Array(), isPlain: false };
		expect(problemsOf([...aPack(), link])).toEqual([
			expect.stringContaining('data/sluzby/jina.yaml:1:1 soubor: Tohle není obyčejný soubor')
		]);
	});

	test('a number of the register at two services is refused at the later one', () => {
		const worker = 'sluzby/pracovnik-jilemnice.yaml';
		const number = 'registr:\n  - {hodnota: "2084701", zdroj: katalog}\n';
		expect(problemsOf(aPack({ [worker]: packText(worker) + number }))).toEqual([
			expect.stringContaining('Číslo 2084701 už má služba „pracovnik-jilemnice“')
		]);
	});

	test('an office that is not called as its town is refused', () => {
		const region = packText('region.yaml')
			.replace('- id: jilemnice', '- id: ponikla')
			.replace('rozsirena_pusobnost: jilemnice', 'rozsirena_pusobnost: ponikla');
		const told = problemsOf(
			aPack({
				'region.yaml': region,
				'obce.yaml': packText('obce.yaml').replace('urad: jilemnice', 'urad: ponikla'),
				[FULL_SERVICE]: packText(FULL_SERVICE).replace('urad/jilemnice', 'urad/ponikla')
			})
		);
		expect(told).toEqual([expect.stringContaining('Obec „ponikla“ se jmenuje Poniklá')]);
	});

	test('a release of a day to come is refused, once the day is known', () => {
		expect(checkPack(aPack(), '2026-11-20')).toMatchObject({
			problems: [{ file: 'region.yaml', field: 'vydano' }]
		});
		expect(checkPack(aPack(), '2026-11-21').status).toBe('valid');
	});

	test('a missing one is named, and those who point into it are left alone', () => {
		expect(problemsOf(aPack({ 'zdroje.yaml': null }))).toEqual([
			'data/zdroje.yaml:1:1 soubor: Soubor chybí: vraťte ho; není-li v seznamu opravdu nic, založte ho a napište do něj [].'
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
			'data/sluzby/:1:1 soubor: Složka je prázdná, ale bez služeb to nejde: vraťte soubory zpátky.'
		);
	});

	test.each([
		{ name: 'a typo in its name', path: 'zdroj.yaml', says: 'Mysleli jste „zdroje.yaml“?' },
		{ name: 'another folder', path: 'sluzby/stare/nova.yaml', says: 'sluzby/<id>.yaml' }
	])('one with $name is refused, as nobody would read it', ({ path, says }) => {
		const told = problemsOf(aPack({ [path]: MINIMAL }));
		expect(told).toEqual([
			expect.stringContaining(`data/${path}:1:1 soubor: Tento soubor do dat nepatří`)
		]);
		expect(told[0]).toContain(says);
	});
});
