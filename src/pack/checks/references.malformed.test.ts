import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a type by its name',
		edit: ['druhy: ["40"]', 'druhy: [pečovatelská služba]'],
		at: '4:9 druhy[0]',
		says: 'Napište zkratku „40“'
	},
	{
		name: 'a type by its paragraph',
		edit: ['druhy: ["40"]', 'druhy: ["§ 40"]'],
		at: '4:9 druhy[0]',
		says: 'Napište zkratku „40“'
	},
	{
		name: 'ids with a semicolon between',
		edit: ['[seniori, demence]', '[seniori; demence]'],
		at: '16:15 komu[0].hodnota[0]',
		says: 'smí být jedno id'
	},
	{
		name: 'an id in quotes of Word',
		edit: ['poskytovatel: obec-ponikla', 'poskytovatel: „obec-ponikla“'],
		at: '3:15 poskytovatel',
		says: 'z Wordu'
	},
	{
		name: 'an area within a municipality',
		edit: ['oblast: obec/ponikla', 'oblast: obec/ponikla/x'],
		at: '57:13 pokryti[0].oblast',
		says: 'Oblast pište jako'
	},
	{
		name: 'an id with capital letters',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: Demence'],
		at: '1:7 [0].id',
		says: 'malá písmena'
	},
	{
		name: 'an id with diacritics',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: paměť'],
		at: '1:7 [0].id',
		says: 'malá písmena'
	},
	{
		name: 'an id with a space',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: ztráta paměti'],
		at: '1:7 [0].id',
		says: 'malá písmena'
	},
	{
		name: 'an id with two hyphens in a row',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: ztrata--pameti'],
		at: '1:7 [0].id',
		says: 'dva za sebou'
	},
	{
		name: 'an id that ends with a hyphen',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: demence-'],
		at: '1:7 [0].id',
		says: 'na kraji'
	},
	{
		name: 'an id that is too long',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', `id: ${'a'.repeat(61)}`],
		at: '1:7 [0].id',
		says: 'delší než 60'
	},
	{
		name: 'an id that is an address of the site',
		file: 'situace.yaml',
		edit: ['id: po-nemocnici', 'id: pokryti'],
		at: '1:7 [0].id',
		says: 'adresa stránky'
	},
	{
		name: 'an id of two records',
		file: 'skupiny.yaml',
		edit: ['- id: demence', '- {id: seniori, nazev: senioři}\n- id: demence'],
		at: '4:8 [1].id',
		says: 'už má jiný záznam'
	},
	{
		name: 'a town with the id of a municipality of the region',
		file: 'mesta.yaml',
		edit: ['id: vrchlabi', 'id: ponikla'],
		at: '1:7 [0].id',
		says: 'už má obec regionu v obce.yaml'
	},
	{
		name: 'an id of two offices',
		file: 'region.yaml',
		edit: [
			'vyjimky:',
			'  - {id: jilemnice, nazev: J, v_miste: v J, okoli: J, pracovnik: pracovnik-jilemnice}\nvyjimky:'
		],
		at: '15:10 urady[1].id',
		says: 'už má jiný záznam'
	},
	{
		name: 'an id other than the name of the file',
		edit: ['id: ps-ponikla', 'id: ps-ponikla-2'],
		at: '1:5 id',
		says: 'přejmenujte soubor na „ps-ponikla-2.yaml“, nebo napište id „ps-ponikla“'
	},
	{
		name: 'an unknown source',
		edit: ['  - hodnota: 20 lidí\n    zdroj: katalog', '  - hodnota: 20 lidí\n    zdroj: katalok'],
		at: '48:12 kapacita[0].zdroj',
		says: '„katalok“ není v souboru zdroje.yaml. Mysleli jste „katalog“?'
	},
	{
		name: 'an unknown provider',
		edit: ['poskytovatel: obec-ponikla', 'poskytovatel: nikdo'],
		at: '3:15 poskytovatel',
		says: 'není v souboru poskytovatele.yaml'
	},
	{
		name: 'an unknown type',
		edit: ['druhy: ["40"]', 'druhy: ["99"]'],
		at: '4:9 druhy[0]',
		says: '„99“ není v souboru druhy-sluzeb.yaml'
	},
	{
		name: 'an unknown group',
		edit: ['hodnota: [seniori, demence]', 'hodnota: [senioři, demence]'],
		at: '16:15 komu[0].hodnota[0]',
		says: 'Mysleli jste „seniori“?'
	},
	{
		name: 'an unknown group of a coverage statement',
		edit: ['skupina: seniori', 'skupina: vsichni'],
		at: '60:14 pokryti[0].skupina',
		says: 'není v souboru skupiny.yaml'
	},
	{
		name: 'an unknown social worker of an office',
		file: 'region.yaml',
		edit: ['pracovnik: pracovnik-jilemnice', 'pracovnik: pracovnik-jilemnic'],
		at: '14:16 urady[0].pracovnik',
		says: 'Mysleli jste „pracovnik-jilemnice“?'
	},
	{
		name: 'an unknown parent of a group',
		file: 'skupiny.yaml',
		edit: ['patri_pod: seniori', 'patri_pod: senior'],
		at: '6:14 [1].patri_pod',
		says: 'Mysleli jste „seniori“?'
	},
	{
		name: 'a group that belongs to itself',
		file: 'skupiny.yaml',
		edit: ['patri_pod: seniori', 'patri_pod: demence'],
		at: '6:14 [1].patri_pod',
		says: 'sama pod sebe'
	},
	{
		name: 'an unknown type in a situation',
		file: 'situace.yaml',
		edit: ['druhy: ["40"]', 'druhy: ["40", "41"]'],
		at: '4:17 [0].druhy[1]',
		says: 'není v souboru druhy-sluzeb.yaml'
	},
	{
		name: 'a type of the very help that is not among the types of a situation',
		file: 'situace.yaml',
		edit: ['primo: ["40"]', 'primo: [socialni-pracovnik]'],
		at: '1:3 [0]',
		says: 'vybírá z pole'
	},
	{
		name: 'an unknown crisis line in a situation',
		file: 'situace.yaml',
		edit: ['linky: [tisnova-112]', 'linky: [tisnova-113]'],
		at: '12:11 [0].linky[0]',
		says: 'Opravte id, nebo tam záznam doplňte'
	},
	{
		name: 'an unknown type in a gap',
		file: 'mezery.yaml',
		edit: ['druh: "40"', 'druh: "4O"'],
		at: '3:9 [0].druh',
		says: 'Opravte id, nebo tam záznam doplňte'
	},
	{
		name: 'an unknown measure in a gap',
		file: 'mezery.yaml',
		edit: ['opatreni: ["004"]', 'opatreni: ["018"]'],
		at: '12:14 [0].opatreni[0]',
		says: 'není v souboru opatreni.yaml'
	},
	{
		name: 'an unknown gap in a weakness',
		file: 'plan.yaml',
		edit: ['mezera: bez-odlehceni', 'mezera: bez-odlehcen'],
		at: '5:11 [0].mezera',
		says: 'Mysleli jste „bez-odlehceni“?'
	},
	{
		name: 'an unknown service in a measure',
		file: 'opatreni.yaml',
		edit: ['sluzby: [ps-ponikla]', 'sluzby: [ps-poniklaa]'],
		at: '15:12 [0].sluzby[0]',
		says: 'Mysleli jste „ps-ponikla“?'
	},
	{
		name: 'an unknown subject of a contradiction',
		file: 'rozpory.yaml',
		edit: ['tyka_se: [ps-ponikla,', 'tyka_se: [neco-jineho,'],
		at: '2:13 [0].tyka_se[0]',
		says: '„neco-jineho“ není v souboru'
	},
	{
		name: 'a service in place of the social worker',
		file: 'region.yaml',
		edit: ['pracovnik: pracovnik-jilemnice', 'pracovnik: ps-ponikla'],
		at: '14:16 urady[0].pracovnik',
		says: 'je sociální služba'
	},
	{
		name: 'an unknown municipality of an exception',
		file: 'region.yaml',
		edit: ['obec: ponikla', 'obec: ponikl'],
		at: '16:11 vyjimky[0].obec',
		says: 'Mysleli jste „ponikla“?'
	},
	{
		name: 'coverage that contradicts itself on the same day',
		edit: [
			'  - oblast: urad/jilemnice\n    odpoved: overte',
			'  - {oblast: urad/jilemnice, odpoved: ano, zdroj: akcni-plan}\n  - oblast: urad/jilemnice\n    odpoved: overte'
		],
		at: '67:14 pokryti[2].odpoved',
		says: 'už „ano“'
	}
];

describe('ids and references is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});
