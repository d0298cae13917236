import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a point in another municipality than the place',
		edit: ['15.465, 50.662', '15.6094, 50.627'],
		at: '40:10 mista[0].bod',
		says: 'Bod neleží v obci'
	},
	{
		name: 'an address in another town than the place',
		edit: ['Poniklá 65, 512 42 Poniklá', 'Krkonošská 8, 543 01 Vrchlabí'],
		at: '38:13 mista[0].adresa',
		says: 've městě Vrchlabí'
	},
	{
		name: 'a postcode of four digits',
		edit: ['512 42 P', '514 1 P'],
		at: '38:13 mista[0].adresa',
		says: 'pět číslic'
	},
	{
		name: 'a postcode of no place',
		edit: ['512 42 P', '999 99 P'],
		at: '38:13 mista[0].adresa',
		says: 'v Česku není'
	},
	{
		name: 'coordinates swapped',
		edit: ['bod: [15.465, 50.662]', 'bod: [50.662, 15.465]'],
		at: '40:10 mista[0].bod',
		says: 'Souřadnice jsou prohozené'
	},
	{
		name: 'coordinates outside Czechia',
		edit: ['bod: [15.465, 50.662]', 'bod: [18.465, 54.662]'],
		at: '40:10 mista[0].bod',
		says: 'mimo Česko'
	},
	{
		name: 'coordinates in Czechia but far away',
		edit: ['bod: [15.465, 50.662]', 'bod: [16.608, 49.195]'],
		at: '40:10 mista[0].bod',
		says: 'km od středu regionu'
	},
	{
		name: 'a coordinate in quotes',
		edit: ['bod: [15.465, 50.662]', 'bod: ["15.465", 50.662]'],
		at: '40:11 mista[0].bod[0]',
		says: 'číslo bez uvozovek'
	},
	{
		name: 'coordinates with one number',
		edit: ['bod: [15.465, 50.662]', 'bod: [15.465]'],
		at: '40:10 mista[0].bod',
		says: 'dvě čísla'
	},
	{
		name: 'coordinates with a decimal comma',
		edit: ['bod: [15.465, 50.662]', 'bod: [15,465, 50,662]'],
		at: '40:10 mista[0].bod',
		says: 'dvě čísla'
	},
	{
		name: 'coordinates in degrees and minutes',
		edit: ['bod: [15.465, 50.662]', 'bod: 50°39′N 15°27′E'],
		at: '40:10 mista[0].bod',
		says: 'dvojice čísel'
	},
	{
		name: 'a town far away',
		file: 'mesta.yaml',
		edit: ['bod: [15.6094, 50.627]', 'bod: [12.9, 50.23]'],
		at: '3:8 [0].bod',
		says: 'km od středu regionu'
	},
	{
		name: 'a municipality with a typo',
		edit: ['    obec: ponikla', '    obec: ponikl'],
		at: '39:11 mista[0].obec',
		says: '„ponikl“ není v souboru obce.yaml ani mesta.yaml. Mysleli jste „ponikla“?'
	},
	{
		name: 'a municipality by its name instead of its id',
		edit: ['    obec: ponikla', '    obec: Poniklá'],
		at: '39:11 mista[0].obec',
		says: 'Mysleli jste „ponikla“?'
	},
	{
		name: 'a municipality of another region',
		edit: ['    obec: ponikla', '    obec: harrachov'],
		at: '39:11 mista[0].obec',
		says: '„harrachov“ není v souboru'
	},
	{
		name: 'an area with a typo',
		edit: ['oblast: obec/ponikla', 'oblast: obec/poniklla'],
		at: '57:13 pokryti[0].oblast',
		says: 'Mysleli jste „ponikla“?'
	},
	{
		name: 'a letter in a postcode',
		edit: ['512 42 Poniklá', '512 4O Poniklá'],
		at: '38:13 mista[0].adresa',
		says: 'písmeno místo podobné číslice'
	},
	{
		name: 'an area of an unknown kind',
		edit: ['oblast: obec/ponikla', 'oblast: vesnice/ponikla'],
		at: '57:13 pokryti[0].oblast',
		says: 'Oblast pište jako'
	},
	{
		name: 'an area of an unknown office',
		edit: ['oblast: urad/jilemnice', 'oblast: urad/vrchlabi'],
		at: '65:13 pokryti[1].oblast',
		says: '„vrchlabi“ není v souboru region.yaml'
	},
	{
		name: 'a municipality with a code that its outline does not have',
		file: 'obce.yaml',
		edit: ['kod: "577405"', 'kod: "577456"'],
		at: '2:8 [0].kod',
		says: 'má obec kód 577405'
	},
	{
		name: 'a municipality with a code of another country',
		file: 'obce.yaml',
		edit: ['kod: "577405"', 'kod: "0264"'],
		at: '2:8 [0].kod',
		says: 'Kód obce ČSÚ'
	},
	{
		name: 'a municipality whose name does not fit its id',
		file: 'obce.yaml',
		edit: ['nazev: Poniklá', 'nazev: Ponikla nad Jizerou'],
		at: '3:10 [0].nazev',
		says: 'patří id „ponikla-nad-jizerou“'
	},
	{
		name: 'a municipality without a case',
		file: 'obce.yaml',
		edit: ['6: Poniklé, ', ''],
		at: '5:9 [0].pady.6',
		says: 'Chybí pole „6“'
	},
	{
		name: 'a municipality outside its outline',
		file: 'obce.yaml',
		edit: ['bod: [15.4633, 50.6615]', 'bod: [15.5633, 50.6615]'],
		at: '13:8 [0].bod',
		says: 'mimo hranici'
	},
	{
		name: 'a municipality with fewer people than children and seniors',
		file: 'obce.yaml',
		edit: ['obyvatel: 1101', 'obyvatel: 110'],
		at: '9:13 [0].obyvatel',
		says: 'méně než dětí a seniorů'
	},
	{
		name: 'a number of people in quotes',
		file: 'obce.yaml',
		edit: ['obyvatel: 1101', 'obyvatel: "1101"'],
		at: '9:13 [0].obyvatel',
		says: 'Napište 1101, bez'
	},
	{
		name: 'a municipality of an unknown office',
		file: 'obce.yaml',
		edit: ['urad: jilemnice', 'urad: jilemnic'],
		at: '8:9 [0].urad',
		says: 'Mysleli jste „jilemnice“?'
	},
	{
		name: 'an office of an unknown municipality',
		file: 'obecni-urady.yaml',
		edit: ['obec: ponikla', 'obec: poniklla'],
		at: '1:9 [0].obec',
		says: 'Mysleli jste „ponikla“?'
	},
	{
		name: 'a second office of a municipality',
		file: 'obecni-urady.yaml',
		edit: ['- obec: ponikla', '- obec: ponikla\n- obec: ponikla'],
		at: '2:9 [1].obec',
		says: 'už jeden úřad má'
	},
	{
		name: 'an outline that is not closed',
		file: 'hranice.geojson',
		edit: [', [15.44, 50.64]]]', ', [15.44, 50.65]]]'],
		at: '7:23 features[0].geometry.coordinates[0]',
		says: 'není uzavřená'
	},
	{
		name: 'an outline with too few points',
		file: 'hranice.geojson',
		edit: [
			'[[[15.44, 50.64], [15.49, 50.64], [15.49, 50.68], [15.44, 50.68], ',
			'[[[15.44, 50.64], '
		],
		at: '7:23 features[0].geometry.coordinates[0]',
		says: 'aspoň čtyři body'
	},
	{
		name: 'an outline of an unknown municipality',
		file: 'hranice.geojson',
		edit: [
			'  }\n]}',
			'  },\n  {"type": "Feature", "properties": {"id": "kruh", "kod": "577405"}, "geometry": {"type": "Polygon", "coordinates": [[[15.4, 50.6], [15.4, 50.8], [15.7, 50.6], [15.4, 50.6]]]}}\n]}'
		],
		at: '10:44 features[1].properties.id',
		says: '„kruh“ není v souboru obce.yaml'
	},
	{
		name: 'an outline of a municipality that has one',
		file: 'hranice.geojson',
		edit: [
			'  }\n]}',
			'  },\n  {"type": "Feature", "properties": {"id": "ponikla", "kod": "577405"}, "geometry": {"type": "Polygon", "coordinates": [[[15.4, 50.6], [15.4, 50.8], [15.7, 50.6], [15.4, 50.6]]]}}\n]}'
		],
		at: '10:44 features[1].properties.id',
		says: 'už jednu hranici má'
	},
	{
		name: 'a municipality without an outline',
		file: 'obce.yaml',
		edit: [
			'- id: ponikla',
			'- {id: kruh, kod: "577243", nazev: Kruh, druh: obec, pady: {2: Kruhu, 3: Kruhu, 4: Kruh, 6: Kruhu, 7: Kruhem}, kde: v Kruhu, kam: do Kruhu, urad: jilemnice, obyvatel: 500, do_15: 80, nad_65: 100, zdroj: csu, bod: [15.4801, 50.5655]}\n- id: ponikla'
		],
		at: '1:8 [0].id',
		says: 'nemá hranici'
	},
	{
		name: 'an outline of several polygons',
		file: 'hranice.geojson',
		edit: ['"type": "Polygon"', '"type": "MultiPolygon"'],
		at: '6:15 features[0].geometry.type',
		says: '„Polygon“'
	}
];

describe('a place is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});
