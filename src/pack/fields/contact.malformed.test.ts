import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf, problemsOf } from '../../../tests/fixtures/malformed.ts';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'an e-mail for a phone',
		edit: ['"739 861 544"', '"a@ponikla.cz"'],
		at: '27:12 telefony[0].cislo',
		says: 'Tohle je e-mail'
	},
	{
		name: 'an e-mail for a web',
		edit: ['https://www.ponikla.cz/sluzby', 'a@ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'Tohle je e-mail'
	},
	{
		name: 'an e-mail that was cut',
		edit: ['pecovatelky@ponikla.cz', 'pecovatelky@ponikla.c'],
		at: '32:14 emaily[0].hodnota',
		says: 'chybí konec adresy'
	},
	{
		name: 'a web with letters swapped at its beginning',
		edit: ['https://www.ponikla.cz/sluzby', 'htpps://www.ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'má překlep'
	},
	{
		name: 'a web without its colon',
		edit: ['https://www.ponikla.cz/sluzby', 'https//www.ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'má překlep'
	},
	{
		name: 'a web that begins twice',
		edit: ['https://www.ponikla.cz/sluzby', 'https://https://www.ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'má být jednou'
	},
	{
		name: 'a web with a comma for a dot',
		edit: ['https://www.ponikla.cz/sluzby', 'https://www.ponikla,cz'],
		at: '35:14 weby[0].hodnota',
		says: 'patří jedna tečka'
	},
	{
		name: 'a web with two dots',
		edit: ['https://www.ponikla.cz/sluzby', 'https://www..ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'patří jedna tečka'
	},
	{
		name: 'a European line with a digit too few',
		file: 'tisnove-linky.yaml',
		edit: ['"112"', '"116 12"'],
		at: '3:10 [0].cislo',
		says: 'za 116 tři číslice'
	},
	{
		name: 'a fax',
		edit: ['popisek: vedoucí', 'popisek: Fax'],
		at: '28:14 telefony[0].popisek',
		says: 'Fax sem nepatří'
	},
	{
		name: 'a web without its beginning',
		edit: ['https://www.ponikla.cz/sluzby', 'www.ponikla.cz/sluzby'],
		at: '35:14 weby[0].hodnota',
		says: 'napište „https://www.ponikla.cz/sluzby“'
	},
	{
		name: 'a phone with a slash within',
		edit: ['"739 861 544"', '"739/861544"'],
		at: '27:12 telefony[0].cislo',
		says: 'smažte „/“'
	},
	{
		name: 'an e-mail with "(at)"',
		edit: ['pecovatelky@ponikla.cz', 'pecovatelky(at)ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'Místo „(at)“'
	},
	{
		name: 'an e-mail with a comma for a dot',
		edit: ['pecovatelky@ponikla.cz', 'pecovatelky@ponikla,cz'],
		at: '32:14 emaily[0].hodnota',
		says: '„,“ místo tečky'
	},
	{
		name: 'an e-mail with a comma at its end',
		edit: ['pecovatelky@ponikla.cz', 'pecovatelky@ponikla.cz,'],
		at: '32:14 emaily[0].hodnota',
		says: 'smažte „,“'
	},
	{
		name: 'a web address that ends with a comma',
		edit: ['https://www.ponikla.cz/sluzby', 'https://www.ponikla.cz/,'],
		at: '35:14 weby[0].hodnota',
		says: 'navíc „,“'
	},
	{
		name: 'a web address of a port that browsers refuse',
		edit: ['https://www.ponikla.cz/sluzby', 'https://obec.cz:22/'],
		at: '35:14 weby[0].hodnota',
		says: 'stránku neotevře'
	},
	{
		name: 'a web address in letters of another script',
		edit: ['https://www.ponikla.cz/sluzby', 'https://www.pоnikla.cz/'],
		at: '35:14 weby[0].hodnota',
		says: 'z prohlížeče'
	},
	{
		name: 'a phone in quotes of Word',
		edit: ['"739 861 544"', '„739 861 544“'],
		at: '27:12 telefony[0].cislo',
		says: 'z Wordu'
	},
	{
		name: 'an e-mail with two at-signs',
		edit: ['pecovatelky@ponikla.cz', 'pecovatelky@@ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'dva zavináče'
	},
	{
		name: 'an e-mail with a hidden copy',
		edit: ['pecovatelky@ponikla.cz', 'obec@ponikla.cz?bcc=a@b.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'smažte „?bcc'
	},
	{
		name: 'a phone without quotes',
		edit: ['cislo: "739 861 544"', 'cislo: 739861544'],
		at: '27:12 telefony[0].cislo',
		says: 'Dejte hodnotu do uvozovek'
	},
	{
		name: 'a phone of eight digits',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861 54"'],
		at: '27:12 telefony[0].cislo',
		says: 'devět číslic, například „739 861 544“; tady jich je 8'
	},
	{
		name: 'a phone of ten digits',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861 5444"'],
		at: '27:12 telefony[0].cislo',
		says: 'tady jich je 10'
	},
	{
		name: 'a phone with a letter',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861 54O"'],
		at: '27:12 telefony[0].cislo',
		says: 'je písmeno „O“'
	},
	{
		name: 'a phone with an extension',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861 544 linka 12"'],
		at: '27:12 telefony[0].cislo',
		says: 'do pole „popisek“'
	},
	{
		name: 'a phone with a pasted hard space',
		edit: ['cislo: "739 861 544"', 'cislo: "739\u00a0861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'pevná mezera'
	},
	{
		name: 'a phone with hyphens',
		edit: ['cislo: "739 861 544"', 'cislo: "739-861-544"'],
		at: '27:12 telefony[0].cislo',
		says: 'jen číslice a mezery'
	},
	{
		name: 'a phone with a zero-width space',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861\u200B544"'],
		at: '27:12 telefony[0].cislo',
		says: 'jen číslice a mezery'
	},
	{
		name: 'a phone with the word tel.',
		edit: ['cislo: "739 861 544"', 'cislo: "tel. 739 861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'smažte „tel. “'
	},
	{
		name: 'a phone in pairs of digits',
		edit: ['cislo: "739 861 544"', 'cislo: "73 98 61 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'po třech'
	},
	{
		name: 'a phone with two spaces',
		edit: ['cislo: "739 861 544"', 'cislo: "739  861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'po třech'
	},
	{
		name: 'two phones in one field',
		edit: ['cislo: "739 861 544"', 'cislo: "739 861 544, 739 861 545"'],
		at: '27:12 telefony[0].cislo',
		says: 'jedno číslo'
	},
	{
		name: 'two phones that share their beginning',
		edit: ['cislo: "739 861 544"', 'cislo: "481 541 111/112"'],
		at: '27:12 telefony[0].cislo',
		says: 'jedno číslo'
	},
	{
		name: 'a foreign prefix',
		edit: ['cislo: "739 861 544"', 'cislo: "+421 739 861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'není česká'
	},
	{
		name: 'a prefix with zeros',
		edit: ['cislo: "739 861 544"', 'cislo: "00420 739 861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 's plusem'
	},
	{
		name: 'a prefix in brackets',
		edit: ['cislo: "739 861 544"', 'cislo: "(+420) 739 861 544"'],
		at: '27:12 telefony[0].cislo',
		says: 'jen číslice a mezery'
	},
	{
		name: 'a phone that starts with a one',
		edit: ['cislo: "739 861 544"', 'cislo: "139 861 544"'],
		at: '27:12 telefony[0].cislo',
		says: '2 až 9'
	},
	{
		name: 'an empty phone',
		edit: ['cislo: "739 861 544"', 'cislo: ""'],
		at: '27:12 telefony[0].cislo',
		says: 'Pole je prázdné'
	},
	{
		name: 'a premium phone',
		edit: ['cislo: "739 861 544"', 'cislo: "909 123 321"'],
		at: '27:12 telefony[0].cislo',
		says: 'je drahý'
	},
	{
		name: 'a premium phone with the prefix',
		edit: ['cislo: "739 861 544"', 'cislo: "+420 976 123 321"'],
		at: '27:12 telefony[0].cislo',
		says: 'je drahý'
	},
	{
		name: 'a phone of equal digits',
		edit: ['cislo: "739 861 544"', 'cislo: "777 777 712"'],
		at: '27:12 telefony[0].cislo',
		says: 'vypadá jako vymyšlené'
	},
	{
		name: 'a phone of rising digits',
		edit: ['cislo: "739 861 544"', 'cislo: "+420 234 567 098"'],
		at: '27:12 telefony[0].cislo',
		says: 'vypadá jako vymyšlené'
	},
	{
		name: 'an emergency number as the phone of a service',
		edit: ['cislo: "739 861 544"', 'cislo: "155"'],
		at: '27:12 telefony[0].cislo',
		says: 'devět číslic'
	},
	{
		name: 'a number of directory inquiries, which costs',
		edit: ['cislo: "739 861 544"', 'cislo: "1188"'],
		at: '27:12 telefony[0].cislo',
		says: 'devět číslic'
	},
	{
		name: 'a premium crisis line',
		file: 'tisnove-linky.yaml',
		edit: ['cislo: "112"', 'cislo: "900 123 321"'],
		at: '3:10 [0].cislo',
		says: 'je drahý'
	},
	{
		name: 'a mistyped emergency number',
		file: 'tisnove-linky.yaml',
		edit: ['cislo: "112"', 'cislo: "115"'],
		at: '3:10 [0].cislo',
		says: 'Číslo 115 není tísňové'
	},
	{
		name: 'the emergency number of another line',
		file: 'tisnove-linky.yaml',
		edit: ['cislo: "112"', 'cislo: "155"'],
		at: '3:10 [0].cislo',
		says: 'Číslo 155 patří jiné lince, než je „Tísňová linka“'
	},
	{
		name: 'an emergency line with the number of a crisis line',
		file: 'tisnove-linky.yaml',
		edit: ['cislo: "112"', 'cislo: "116 123"'],
		at: '3:10 [0].cislo',
		says: 'Číslo 116123 není tísňové'
	},
	{
		name: 'a crisis line of four digits',
		file: 'tisnove-linky.yaml',
		edit: ['cislo: "112"', 'cislo: "1122"'],
		at: '3:10 [0].cislo',
		says: 'tři, pět, šest nebo devět'
	},
	{
		name: 'an e-mail without an at sign',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pecovatelky.ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'chybí zavináč'
	},
	{
		name: 'an e-mail with a space',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pecovatelky @ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'mezera'
	},
	{
		name: 'an e-mail with diacritics',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pečovatelky@ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'háčky'
	},
	{
		name: 'a data box with capital letters',
		file: 'obecni-urady.yaml',
		edit: ['s5sapb4', 'S5SAPB4'],
		at: '13:17 [0].datova_schranka[0].hodnota',
		says: 'sedm malých písmen a číslic'
	},
	{
		name: 'an e-mail with mailto',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: "mailto:pecovatelky@ponikla.cz"'],
		at: '32:14 emaily[0].hodnota',
		says: 'mailto'
	},
	{
		name: 'two e-mails in one field',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: a@ponikla.cz; b@ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'jedna adresa'
	},
	{
		name: 'an e-mail without a domain',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pecovatelky@ponikla'],
		at: '32:14 emaily[0].hodnota',
		says: 'chybí konec adresy'
	},
	{
		name: 'an e-mail with a full stop at the end',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pecovatelky@ponikla.cz.'],
		at: '32:14 emaily[0].hodnota',
		says: 'tečka navíc'
	},
	{
		name: 'an e-mail with a written at sign',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: pecovatelky(zavinac)ponikla.cz'],
		at: '32:14 emaily[0].hodnota',
		says: 'Místo „(zavinac)“'
	},
	{
		name: 'an e-mail with a name in front',
		edit: ['hodnota: pecovatelky@ponikla.cz', 'hodnota: Jana <jana@ponikla.cz>'],
		at: '32:14 emaily[0].hodnota',
		says: 'jen adresu: „jana@ponikla.cz“'
	},
	{
		name: 'a web address with javascript',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: "javascript:alert(1)"'],
		at: '35:14 weby[0].hodnota',
		says: 'nejde bezpečně otevřít'
	},
	{
		name: 'a web address with data',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: "data:text/html,x"'],
		at: '35:14 weby[0].hodnota',
		says: 'nejde bezpečně otevřít'
	},
	{
		name: 'a web address with ftp',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: ftp://ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'nejde bezpečně otevřít'
	},
	{
		name: 'a web address with no scheme',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: www.ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'má začínat https://'
	},
	{
		name: 'a web address with one slash',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: https:/www.ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'má překlep'
	},
	{
		name: 'a web address with a name and password',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: https://jana:heslo@ponikla.cz'],
		at: '35:14 weby[0].hodnota',
		says: 'jméno a heslo'
	},
	{
		name: 'a web address with a space',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: https://www.ponikla.cz/nase sluzby'],
		at: '35:14 weby[0].hodnota',
		says: 'mezera'
	},
	{
		name: 'a web address with diacritics',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: https://www.ponikla.cz/služby'],
		at: '35:14 weby[0].hodnota',
		says: 'z prohlížeče'
	},
	{
		name: 'a web address of this computer',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: http://localhost:5173'],
		at: '35:14 weby[0].hodnota',
		says: 'veřejný web'
	},
	{
		name: 'a web address of a number',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: http://192.168.1.1/'],
		at: '35:14 weby[0].hodnota',
		says: 'veřejný web'
	},
	{
		name: 'a web address of one word',
		edit: ['hodnota: https://www.ponikla.cz/sluzby', 'hodnota: https://ponikla'],
		at: '35:14 weby[0].hodnota',
		says: 'veřejný web'
	},
	{
		name: 'a link of a source with no scheme',
		file: 'zdroje.yaml',
		edit: ['odkaz: https://www.example.cz', 'odkaz: www.example.cz'],
		at: '6:10 [1].odkaz',
		says: 'má začínat https://'
	},
	{
		name: 'an address to report errors without an at sign',
		file: 'region.yaml',
		edit: ['hodnota: chyby@example.cz', 'hodnota: chyby.example.cz'],
		at: '7:12 hlasit_chyby.hodnota',
		says: 'chybí zavináč'
	}
];

describe('contact is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});

describe('a number is accepted:', () => {
	test.each(['910 440 113', '116 006', '116006', '1221', '1210', '+420 800 111 222'])(
		'%s for a service',
		(number) => {
			expect(problemsOf(aPackWith(FULL_SERVICE, '739 861 544', number))).toEqual([]);
		}
	);

	test.each([
		['155', 'Zdravotnická záchranná služba'],
		['150', 'Hasiči'],
		['156', 'Městská policie'],
		['158', 'Policie ČR'],
		['1210', 'Horská služba']
	])('%s for %s', (number, name) => {
		const line = packText('tisnove-linky.yaml')
			.replace('"112"', `"${number}"`)
			.replace('nazev: Tísňová linka', `nazev: ${name}`);
		expect(problemsOf(aPack({ 'tisnove-linky.yaml': line }))).toEqual([]);
	});
});

test('a region without any emergency number is refused', () => {
	const none = packText('tisnove-linky.yaml')
		.replace('"112"', '"116 123"')
		.replace('druh: tisnova', 'druh: krizova');
	expect(problemsOf(aPack({ 'tisnove-linky.yaml': none })).join()).toContain('Chybí tísňová linka');
});
