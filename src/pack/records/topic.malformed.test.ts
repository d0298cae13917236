import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROWS: readonly Omit<Malformed, 'file'>[] = [
	{
		name: 'one sentence in place of two',
		edit: [' Dostanete ho každý měsíc.', ''],
		at: '4:9 [0].text',
		says: 'má mít dvě věty'
	},
	{
		name: 'three sentences in place of two',
		edit: ['Dostanete ho každý měsíc.', 'Dostanete ho každý měsíc. Zpětně ne.'],
		at: '4:9 [0].text',
		says: 'má mít dvě věty'
	},
	{
		name: 'an unknown circle of topics',
		edit: ['okruh: davky', 'okruh: davka'],
		at: '3:10 [0].okruh',
		says: 'Mysleli jste „davky“?'
	},
	{
		name: 'nobody who decides',
		edit: ['  rozhoduje: Úřad práce.\n', ''],
		at: '1:3 [0].rozhoduje',
		says: 'Chybí pole „rozhoduje“'
	},
	{
		name: 'an amount without the day it is valid from',
		edit: ['\n      plati_od: "2024-01-01"', ''],
		at: '18:7 [0].castky[0].plati_od',
		says: 'Chybí pole „plati_od“'
	},
	{
		name: 'an amount without a source',
		edit: ['plati_od: "2024-01-01"\n      zdroj: katalog', 'plati_od: "2024-01-01"'],
		at: '18:7 [0].castky[0].zdroj',
		says: 'údaj bez zdroje se nezveřejní'
	},
	{
		name: 'a number without a source',
		edit: ['popisek: úřad práce\n        zdroj: katalog', 'popisek: úřad práce'],
		at: '11:9 [0].kam_volat.telefony[0].zdroj',
		says: 'údaj bez zdroje se nezveřejní'
	},
	{
		name: 'no source at all',
		edit: ['zdroje:\n    - zdroj: katalog', 'zdroje: []'],
		at: '23:11 [0].zdroje',
		says: 'Seznam je prázdný'
	},
	{
		name: 'a source that is not there',
		edit: ['zdroje:\n    - zdroj: katalog', 'zdroje:\n    - zdroj: katalok'],
		at: '24:14 [0].zdroje[0].zdroj',
		says: 'Mysleli jste „katalog“?'
	},
	{
		name: 'an unknown service to call',
		edit: ['sluzby: [ps-ponikla]', 'sluzby: [ps-poniklaa]'],
		at: '14:14 [0].kam_volat.sluzby[0]',
		says: 'Mysleli jste „ps-ponikla“?'
	},
	{
		name: 'a number that none of its services has',
		edit: ['sluzby: [ps-ponikla]', 'sluzby: [ps-ponikla]\n    cisla_sluzeb: ["605 197 620"]'],
		at: '15:20 [0].kam_volat.cisla_sluzeb[0]',
		says: 'nemá žádná ze služeb rady'
	},
	{
		name: 'an unknown crisis line',
		edit: ['linky: [tisnova-112]', 'linky: [tisnova-113]'],
		at: '8:13 [0].kam_volat.linky[0]',
		says: 'Opravte id, nebo tam záznam doplňte'
	},
	{
		name: 'an unknown type of help',
		edit: ['druhy: ["40"]', 'druhy: ["41"]'],
		at: '25:11 [0].druhy[0]',
		says: 'není v souboru druhy-sluzeb.yaml'
	},
	{
		name: 'an unknown situation',
		edit: ['druhy: ["40"]', 'druhy: ["40"]\n  situace: [po-nemocnic]'],
		at: '26:13 [0].situace[0]',
		says: 'Mysleli jste „po-nemocnici“?'
	},
	{
		name: 'too few words to be found by',
		edit: ['slova: [příspěvek, peníze na péči, stupeň závislosti]', 'slova: [příspěvek]'],
		at: '26:10 [0].slova',
		says: 'aspoň 3 položky'
	},
	{
		name: 'nobody to call',
		edit: [
			`    linky: [tisnova-112]
    vlastni: Zavolejte svému lékaři.
    telefony:
      - cislo: 800 779 900
        popisek: úřad práce
        zdroj: katalog
    sluzby: [ps-ponikla]
    socialni_pracovnik: true`,
			'    socialni_pracovnik: false'
		],
		at: '8:5 [0].kam_volat',
		says: 'aspoň jedno, komu volat'
	},
	{
		name: 'an unknown field',
		edit: ['dodatek: Zpětně', 'dodatky: Zpětně'],
		at: '5:3 [0].dodatky',
		says: 'dodatek'
	}
];

describe('advice is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf({ ...row, file: 'rady.yaml' });
		expect(told).toEqual(expected);
	});
});
