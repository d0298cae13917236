import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a missing name',
		edit: ['nazev: Pečovatelská služba Poniklá\n', ''],
		at: '1:1 nazev',
		says: 'Chybí pole „nazev“'
	},
	{
		name: 'an empty name',
		edit: ['nazev: Pečovatelská služba Poniklá', 'nazev:'],
		at: '2:7 nazev',
		says: 'Pole je prázdné'
	},
	{
		name: 'a name of an empty string',
		edit: ['nazev: Pečovatelská služba Poniklá', 'nazev: ""'],
		at: '2:8 nazev',
		says: 'Pole je prázdné'
	},
	{
		name: 'a missing status',
		edit: ['stav:\n  hodnota: bezi\n  zdroj: akcni-plan\n', ''],
		at: '1:1 stav',
		says: 'Chybí pole „stav“'
	},
	{
		name: 'a fact without a source',
		edit: ['  - hodnota: 20 lidí\n    zdroj: katalog', '  - hodnota: 20 lidí'],
		at: '47:5 kapacita[0].zdroj',
		says: 'Chybí pole „zdroj“: údaj bez zdroje se nezveřejní'
	},
	{
		name: 'a coverage statement without a source',
		edit: ['    odpoved: overte\n    zdroj: akcni-plan', '    odpoved: overte'],
		at: '65:5 pokryti[1].zdroj',
		says: 'údaj bez zdroje se nezveřejní'
	},
	{
		name: 'a status without a source',
		edit: ['  hodnota: bezi\n  zdroj: akcni-plan', '  hodnota: bezi'],
		at: '6:3 stav.zdroj',
		says: 'údaj bez zdroje se nezveřejní'
	},
	{
		name: 'a reason of an exception without a source',
		file: 'region.yaml',
		edit: ['společné financování.\n      zdroj: akcni-plan', 'společné financování.'],
		at: '20:7 vyjimky[0].duvod.zdroj',
		says: 'údaj bez zdroje se nezveřejní'
	},
	{
		name: 'an unknown field with a near name',
		edit: ['otazky:', 'telefon: nic\notazky:'],
		at: '68:1 telefon',
		says: 'Pole „telefon“ neznám. Mysleli jste „telefony“?'
	},
	{
		name: 'an unknown field far from any',
		edit: ['otazky:', 'barva: modrá\notazky:'],
		at: '68:1 barva',
		says: 'Pole „barva“ neznám. Smažte ho'
	},
	{
		name: 'an unknown field inside a statement',
		edit: ['    popisek: vedoucí', '    popisekk: vedoucí'],
		at: '28:5 telefony[0].popisekk',
		says: 'Mysleli jste „popisek“?'
	},
	{
		name: 'a field named as a method of every object',
		edit: ['otazky:', 'constructor: nic\notazky:'],
		at: '68:1 constructor',
		says: 'Pole „constructor“ neznám'
	},
	{
		name: 'a text where a list belongs',
		edit: ['druhy: ["40"]', 'druhy: "40"'],
		at: '4:8 druhy',
		says: 'Tady má být seznam'
	},
	{
		name: 'a list where a text belongs',
		edit: ['nazev: Pečovatelská služba Poniklá', 'nazev: [Pečovatelská služba]'],
		at: '2:8 nazev',
		says: 'Tady má být text; je tu seznam'
	},
	{
		name: 'a text where a group of fields belongs',
		edit: ['stav:\n  hodnota: bezi\n  zdroj: akcni-plan', 'stav: bezi'],
		at: '5:7 stav',
		says: 'skupina polí'
	},
	{
		name: 'a number without quotes where a text belongs',
		edit: ['druhy: ["40"]', 'druhy: [40]'],
		at: '4:9 druhy[0]',
		says: 'Dejte hodnotu do uvozovek: "40"'
	},
	{
		name: 'a year without quotes',
		edit: ['datum: "2019"', 'datum: 2019'],
		at: '63:12 pokryti[0].datum',
		says: 'Dejte hodnotu do uvozovek: "2019"'
	},
	{
		name: 'an empty list of types',
		edit: ['druhy: ["40"]', 'druhy: []'],
		at: '4:8 druhy',
		says: 'Seznam je prázdný'
	},
	{
		name: 'a type given twice',
		edit: ['druhy: ["40"]', 'druhy: ["40", "40"]'],
		at: '4:8 druhy',
		says: 'dvakrát'
	},
	{
		name: 'an unknown status',
		edit: ['hodnota: bezi', 'hodnota: bezzi'],
		at: '6:12 stav.hodnota',
		says: 'Mysleli jste „bezi“?'
	},
	{
		name: 'an unknown answer',
		edit: ['odpoved: overte', 'odpoved: možná'],
		at: '66:14 pokryti[1].odpoved',
		says: 'ano, overte, ne'
	},
	{
		name: 'an unknown form',
		edit: ['hodnota: [terenni]', 'hodnota: [terénní]'],
		at: '13:15 formy[0].hodnota[0]',
		says: 'Mysleli jste „terenni“?'
	},
	{
		name: 'a yes where true belongs',
		edit: ['zdarma: false', 'zdarma: ne'],
		at: '51:13 cena[0].zdarma',
		says: 'Místo „ne“ napište false'
	},
	{
		name: 'a file that is a record instead of a list',
		file: 'skupiny.yaml',
		edit: [
			'- id: seniori\n  nazev: senioři\n  slova: [babička, děda]\n- id: demence\n  nazev: lidé s demencí\n  patri_pod: seniori\n',
			'id: seniori\n'
		],
		at: '1:1 soubor',
		says: 'má být seznam'
	},
	{
		name: 'a goal of the plan in words',
		file: 'opatreni.yaml',
		edit: ['cile: [SC1]', 'cile: [první]'],
		at: '4:10 [0].cile[0]',
		says: 'SC1'
	},
	{
		name: 'a contradiction with one side only',
		file: 'rozpory.yaml',
		edit: ['    - tvrdi: I do okolí.\n      zdroj: katalog\n', ''],
		at: '5:5 [0].strany',
		says: 'aspoň 2 položky'
	}
];

describe('a record with wrong fields is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});
