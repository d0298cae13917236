import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../tests/fixtures/malformed.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a colon without a space',
		edit: ['nazev: Pečovatelská', 'nazev:Pečovatelská'],
		at: '2:6 nazev',
		says: 'Za dvojtečkou chybí mezera'
	},
	{
		name: 'a long text that is not indented',
		edit: ['shrnuti: Přijedou', 'shrnuti: |\nPřijedou'],
		at: '9:1 soubor',
		says: 'odsaďte'
	},
	{
		name: 'quotes within quotes',
		edit: ['nazev: Pečovatelská služba Poniklá', 'nazev: "Pečovatelská "služba" Poniklá"'],
		at: '2:22 nazev',
		says: 'další rovné uvozovky'
	},
	{
		name: 'a text that begins with a bracket',
		edit: ['shrnuti: Přijedou', 'shrnuti: {dnes} Přijedou'],
		at: '8:10 shrnuti',
		says: 'začíná závorkou'
	},
	{
		name: 'a single quote that does not end',
		edit: ['nazev: Pečovatelská služba Poniklá', "nazev: 'Pečovatelská služba Poniklá"],
		at: '2:36 nazev',
		says: 'Chybí uvozovka'
	},
	{
		name: 'a dash without a space',
		edit: ['  - cislo: "739', '  -cislo: "739'],
		at: '27:3 cislo',
		says: 'Za pomlčkou chybí mezera'
	},
	{
		name: 'a field indented by one space too few',
		edit: ['    zdroj: katalog\n    datum', '   zdroj: katalog\n    datum'],
		at: '29:1 zdroj',
		says: 'Špatné odsazení'
	},
	{
		name: 'a space of the web after a colon',
		edit: ['shrnuti: P', 'shrnuti:\u00a0P'],
		at: '8:9 shrnuti',
		says: 'pevná mezera'
	},
	{
		name: 'a text that a number sign cuts',
		edit: ['shrnuti: Přijedou', 'shrnuti: Pomoc #1, přijedou'],
		at: '8:16 shrnuti',
		says: 'zbytek textu ztratí'
	},
	{
		name: 'a text that a remark cuts',
		edit: ['shrnuti: Přijedou', 'shrnuti: Pomoc # přijedou'],
		at: '8:16 shrnuti',
		says: 'zbytek textu ztratí'
	},
	{
		name: 'a birth number in a remark',
		edit: ['shrnuti:', '# paní 800101/0006\nshrnuti:'],
		at: '8:1 soubor',
		says: 'Rodné číslo'
	},
	{
		name: 'marks of a merge',
		edit: ['shrnuti:', '<<<<<<< HEAD\nshrnuti:'],
		at: '8:1 soubor',
		says: 'slučování z gitu'
	},
	{
		name: 'marks of a merge within a long text',
		edit: ['shrnuti: P', 'shrnuti: >-\n  a\n  <<<<<<< HEAD\n  P'],
		at: '10:1 soubor',
		says: 'slučování z gitu'
	},
	{
		name: 'a line that begins with a space of the web',
		edit: ['  zdroj: akcni-plan\nshrnuti', '  zdroj: akcni-plan\nshrnuti'],
		at: '7:2 zdroj',
		says: 'pevná mezera'
	},
	{
		name: 'a quote that does not end',
		edit: ['nazev: Pečovatelská služba Poniklá', 'nazev: "Pečovatelská služba Poniklá'],
		at: '2:36 nazev',
		says: 'Chybí uvozovka'
	},
	{
		name: 'a bracket that does not close',
		edit: ['druhy: ["40"]', 'druhy: ["40"'],
		at: '5:1 stav',
		says: 'uzavřete závorky'
	},
	{
		name: 'a colon inside a plain value',
		edit: ['shrnuti: Přijedou domů a', 'shrnuti: Přijedou: domů a'],
		at: '8:10 shrnuti',
		says: 'dejte do uvozovek'
	},
	{
		name: 'a field indented by one space too many',
		edit: ['  zdroj: akcni-plan\nshrnuti', '   zdroj: akcni-plan\nshrnuti'],
		at: '6:12 hodnota',
		says: 'srovnejte odsazení'
	},
	{
		name: 'a value that starts with a reserved sign',
		edit: ['nazev: Pečovatelská', 'nazev: @Pečovatelská'],
		at: '2:8 nazev',
		says: 'dejte do uvozovek'
	},
	{
		name: 'a tab',
		edit: ['  hodnota: bezi', '	hodnota: bezi'],
		at: '6:1 hodnota',
		says: 'Místo tabulátoru pište mezery'
	},
	{
		name: 'a field given twice',
		edit: ['shrnuti:', 'nazev: Jiný název\nshrnuti:'],
		at: '8:1 nazev',
		says: 'Pole je tu podruhé'
	},
	{
		name: 'an anchor',
		edit: ['druhy: ["40"]', 'druhy: &druhy ["40"]'],
		at: '4:15 druhy',
		says: 'napište hodnotu znovu'
	},
	{
		name: 'an alias',
		edit: ['shrnuti: Přijedou domů a pomohou s péčí.', 'shrnuti: *popis'],
		at: '8:10 shrnuti',
		says: 'napište hodnotu znovu'
	},
	{
		name: 'a tag',
		edit: ['druhy: ["40"]', 'druhy: !seznam ["40"]'],
		at: '4:16 druhy',
		says: 'Značky s vykřičníkem'
	},
	{
		name: 'a standard tag',
		edit: ['druhy: ["40"]', 'druhy: !!seq ["40"]'],
		at: '4:14 druhy',
		says: 'Značky s vykřičníkem'
	},
	{
		name: 'a second document',
		edit: ['shrnuti:', '---\nshrnuti:'],
		at: '8:1 soubor',
		says: 'jen jednu část'
	},
	{
		name: 'a directive that would change the meaning of values',
		edit: ['id: ps-ponikla\n', '%YAML 1.1\n---\nid: ps-ponikla\n'],
		at: '1:1 soubor',
		says: '%YAML'
	},
	{
		name: 'a key that is a list',
		edit: ['shrnuti: P', '? [shrnuti]\n: P'],
		at: '8:3 soubor',
		says: 'obyčejné slovo'
	},
	{
		name: 'a NUL character',
		edit: ['shrnuti: Přijedou', 'shrnuti: \0Přijedou'],
		at: '8:10 shrnuti',
		says: 'NUL'
	}
];

describe('a file that does not parse is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});
