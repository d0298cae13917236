import { describe, expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';
import { aPackWith, FULL_SERVICE } from '../../../tests/fixtures/pack.ts';
import { checkPack } from '../check-pack.ts';

const ROWS: readonly Malformed[] = [
	{
		name: 'a number that the same source states twice, however it is written',
		edit: [
			'    datum: "2024-05"\n',
			'    datum: "2024-05"\n  - cislo: "+420739861544"\n    popisek: vedoucí\n    zdroj: katalog\n    datum: "2024-05"\n    poznamka: Po telefonu.\n'
		],
		at: '31:5 telefony[1]',
		says: 'Tentýž údaj ze stejného zdroje'
	},
	{
		name: 'coverage for a form that the service has not',
		edit: ['forma: terenni', 'forma: pobytova'],
		at: '59:12 pokryti[0].forma',
		says: 'Podle pole formy'
	},
	{
		name: 'free, and a price in words',
		edit: [
			'slovy: podle ceníku obce\n    zdarma: false',
			'slovy: stojí 20 korun\n    zdarma: true'
		],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'free, and a price in euros',
		edit: ['slovy: podle ceníku obce\n    zdarma: false', 'slovy: stojí 5 EUR\n    zdarma: true'],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'free, and a price with a dash',
		edit: ['slovy: podle ceníku obce\n    zdarma: false', 'slovy: stojí 150,-\n    zdarma: true'],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'free, and a price in CZK',
		edit: ['slovy: podle ceníku obce\n    zdarma: false', 'slovy: stojí 150 CZK\n    zdarma: true'],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'free, and crowns before the price',
		edit: ['slovy: podle ceníku obce\n    zdarma: false', 'slovy: stojí Kč 150\n    zdarma: true'],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'for free in words, and paid',
		edit: ['slovy: podle ceníku obce\n    zdarma: false', 'slovy: zdarma\n    zdarma: false'],
		at: '50:5 cena[0]',
		says: 'Slova říkají zdarma'
	},
	{
		name: 'a yes in quotes',
		edit: ['zdarma: false', 'zdarma: "false"'],
		at: '51:13 cena[0].zdarma',
		says: 'Smažte uvozovky'
	},
	{
		name: 'an age nobody reaches',
		edit: ['do: 99', 'do: 150'],
		at: '20:9 vek[0].do',
		says: 'od 0 do 120'
	},
	{
		name: 'six digits for the seven of the register',
		edit: ['hodnota: "2084701"', 'hodnota: "208470"'],
		at: '54:14 registr[0].hodnota',
		says: 'má sedm číslic'
	},
	{
		name: 'a question asked twice',
		edit: ['  - Jaká je dnes kapacita?', '  - Jaká je dnes kapacita?\n  - Jaká je dnes kapacita?'],
		at: '69:3 otazky',
		says: 'v seznamu dvakrát'
	},
	{
		name: 'an hour after the last',
		edit: ['07:00-15:30', '07:00-25:00'],
		at: '44:10 hodiny[0].osm',
		says: 'Den končí ve 24:00'
	},
	{
		name: 'a reminder to oneself',
		edit: ['shrnuti: Přijedou', 'shrnuti: DOPLNIT, přijedou'],
		at: '8:10 shrnuti',
		says: 'není hotový text'
	},
	{
		name: 'free, and a price',
		edit: [
			'slovy: podle ceníku obce\n    zdarma: false',
			'slovy: 150 Kč za hodinu\n    zdarma: true'
		],
		at: '50:5 cena[0]',
		says: 'Ve slovech je částka'
	},
	{
		name: 'an end that its source could not know',
		edit: ['hodnota: bezi', 'hodnota: skoncila\n  od: "2026-10"'],
		at: '7:7 stav.od',
		says: 'vědět nemohl'
	},
	{
		name: 'a date in Czech order',
		edit: ['datum: "2024-05"', 'datum: "5. 2024"'],
		at: '30:12 telefony[0].datum',
		says: 'Datum pište od roku: „2024-05“'
	},
	{
		name: 'a date in words',
		edit: ['datum: "2024-05"', 'datum: "květen 2024"'],
		at: '30:12 telefony[0].datum',
		says: 'Datum pište jako'
	},
	{
		name: 'a number of the company as that of the service',
		edit: ['hodnota: "2084701"', 'hodnota: "00276006"'],
		at: '54:14 registr[0].hodnota',
		says: 'Osm číslic má IČO'
	},
	{
		name: 'a task among the questions',
		edit: ['Jaká je dnes kapacita?', 'Zjistit kapacitu.'],
		at: '69:5 otazky[0]',
		says: 'končit otazníkem'
	},
	{
		name: 'a paragraph other than its kind',
		file: 'druhy-sluzeb.yaml',
		edit: ['§ 40', '§ 44'],
		at: '1:3 [0]',
		says: 'Paragraf a id se liší'
	},
	{
		name: 'two lay words in one',
		file: 'druhy-sluzeb.yaml',
		edit: ['[pečovatelka, obědy]', '[pečovatelka; obědy]'],
		at: '8:11 [0].slova[0]',
		says: 'rozdělte na dvě'
	},
	{
		name: 'a lay word of one letter',
		file: 'druhy-sluzeb.yaml',
		edit: ['[pečovatelka, obědy]', '[a, obědy]'],
		at: '8:11 [0].slova[0]',
		says: 'Jedno písmeno'
	},
	{
		name: 'a code of the district with a letter',
		file: 'region.yaml',
		edit: ['"5104"', '"51O4"'],
		at: '1:6 kod',
		says: 'jen číslice'
	},
	{
		name: 'a month that does not exist',
		edit: ['datum: "2024-05"', 'datum: "2024-13"'],
		at: '30:12 telefony[0].datum',
		says: 'v kalendáři není'
	},
	{
		name: 'a day that does not exist',
		edit: ['datum: "2024-05"', 'datum: "2023-02-29"'],
		at: '30:12 telefony[0].datum',
		says: 'v kalendáři není'
	},
	{
		name: 'a date with a time',
		edit: ['datum: "2024-05"', 'datum: "2024-05-03T10:00"'],
		at: '30:12 telefony[0].datum',
		says: 'Datum pište jako'
	},
	{
		name: 'a year long ago',
		edit: ['datum: "2024-05"', 'datum: "0203"'],
		at: '30:12 telefony[0].datum',
		says: 'podezřele dávný'
	},
	{
		name: 'a date after the release',
		edit: ['datum: "2024-05"', 'datum: "2026-11-22"'],
		at: '30:12 telefony[0].datum',
		says: 'až po vydání dat (2026-11-21)'
	},
	{
		name: 'a year after the release',
		edit: ['datum: "2024-05"', 'datum: "2027"'],
		at: '30:12 telefony[0].datum',
		says: 'až po vydání dat'
	},
	{
		name: 'a source dated after the release',
		file: 'zdroje.yaml',
		edit: ['datum: "2023"', 'datum: "2026-12"'],
		at: '3:10 [0].datum',
		says: 'až po vydání dat'
	},
	{
		name: 'an end of a service that still runs',
		edit: ['hodnota: bezi', 'hodnota: bezi\n  od: "2019"'],
		at: '6:3 stav',
		says: 'jen ke službě, která skončila'
	},
	{
		name: 'an ended service without the year of its end',
		edit: ['hodnota: bezi', 'hodnota: skoncila'],
		at: '6:3 stav',
		says: 'kdy služba skončila'
	},
	{
		name: 'ages reversed',
		edit: ['  - od: 18\n    do: 99', '  - od: 99\n    do: 18'],
		at: '19:5 vek[0]',
		says: 'nesmí být větší'
	},
	{
		name: 'ages without any limit',
		edit: ['  - od: 18\n    do: 99\n    zdroj', '  - zdroj'],
		at: '19:5 vek[0]',
		says: '„od“ nebo „do“'
	},
	{
		name: 'an age of a coverage statement reversed',
		edit: ['    vek: {od: 65}', '    vek: {od: 65, do: 18}'],
		at: '61:10 pokryti[0].vek',
		says: 'nesmí být větší'
	},
	{
		name: 'a negative age',
		edit: ['od: 18', 'od: -18'],
		at: '19:9 vek[0].od',
		says: 'od 0 do 120'
	},
	{
		name: 'an age in words',
		edit: ['od: 18', 'od: osmnáct'],
		at: '19:9 vek[0].od',
		says: 'číslo bez uvozovek'
	},
	{
		name: 'an age in halves of a year',
		edit: ['od: 18', 'od: 18.5'],
		at: '19:9 vek[0].od',
		says: 'celé číslo'
	},
	{
		name: 'hours reversed',
		edit: ['Mo-Fr 07:00-15:30', 'Mo-Fr 15:30-07:00'],
		at: '44:10 hodiny[0].osm',
		says: '„15:30-07:00“ jdou pozpátku'
	},
	{
		name: 'hours of no length',
		edit: ['Mo-Fr 07:00-15:30', 'Mo-Fr 07:00-07:00'],
		at: '44:10 hodiny[0].osm',
		says: 've stejnou chvíli'
	},
	{
		name: 'hours overlapping',
		edit: ['Mo-Fr 07:00-15:30', 'Mo-Fr 07:00-12:00,11:00-15:30'],
		at: '44:10 hodiny[0].osm',
		says: '„11:00-15:30“ se překrývají'
	},
	{
		name: 'hours in Czech words',
		edit: ['"Mo-Fr 07:00-15:30; PH off"', 'pondělí až pátek od 7 do 15'],
		at: '44:10 hodiny[0].osm',
		says: 'Zápisu hodin nerozumím'
	},
	{
		name: 'hours with Czech days',
		edit: ['"Mo-Fr 07:00-15:30; PH off"', 'Po-Pá 07:00-15:30'],
		at: '44:10 hodiny[0].osm',
		says: 'napište ho jako „Mo-Fr 07:00-15:30“'
	},
	{
		name: 'hours past the end of a day',
		edit: ['Mo-Fr 07:00-15:30', 'Mo-Fr 25:00-26:00'],
		at: '44:10 hodiny[0].osm',
		says: 'Zápisu hodin nerozumím'
	},
	{
		name: 'hours without minutes',
		edit: ['"Mo-Fr 07:00-15:30; PH off"', 'Mo-Fr 7-15'],
		at: '44:10 hodiny[0].osm',
		says: 'napište ho jako „Mo-Fr 07:00-15:00“'
	},
	{
		name: 'hours that change with the season',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Apr-Sep Mo-Fr 07:00-15:30'],
		at: '44:10 hodiny[0].osm',
		says: 'každý týden stejné'
	},
	{
		name: 'hours of odd weeks',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'week 1-53/2 Mo 07:00-15:30'],
		at: '44:10 hodiny[0].osm',
		says: 'každý týden stejné'
	},
	{
		name: 'hours without an end',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr 07:00+'],
		at: '44:10 hodiny[0].osm',
		says: 'konec není známý'
	},
	{
		name: 'a day written twice',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo 08:00-12:00; Mo 13:00-15:00'],
		at: '44:10 hodiny[0].osm',
		says: '„Mo“ je tu dvakrát'
	},
	{
		name: 'a day that a range holds, too',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr 08:00-16:00; Fr 08:00-12:00'],
		at: '44:10 hodiny[0].osm',
		says: '„Fr“ je tu dvakrát'
	},
	{
		name: 'a day beside hours of all days',
		edit: ['Mo-Fr 07:00-15:30; PH off', '08:00-16:00; Su 08:00-12:00'],
		at: '44:10 hodiny[0].osm',
		says: '„Su“ je tu dvakrát'
	},
	{
		name: 'holidays before the days that would hide them',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'PH off; Mo-Fr 08:00-16:00'],
		at: '44:10 hodiny[0].osm',
		says: '„PH“ patří na konec'
	},
	{
		name: 'hours of one year',
		edit: ['Mo-Fr 07:00-15:30; PH off', '2026 Mo 08:00-12:00'],
		at: '44:10 hodiny[0].osm',
		says: 'složitější, než tu umíme'
	},
	{
		name: 'hours by the sun',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr sunrise-sunset'],
		at: '44:10 hodiny[0].osm',
		says: 'složitější, než tu umíme'
	},
	{
		name: 'holidays off all the time',
		edit: ['Mo-Fr 07:00-15:30; PH off', '24/7; PH off'],
		at: '44:10 hodiny[0].osm',
		says: 'napište „00:00-24:00; PH off“'
	},
	{
		name: 'hours with more minutes than an hour has',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr 07:60-15:30'],
		at: '44:10 hodiny[0].osm',
		says: '„07:60“ na hodinách není'
	},
	{
		name: 'days without a time',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr; PH off'],
		at: '44:10 hodiny[0].osm',
		says: '„Mo-Fr“ chybí čas'
	},
	{
		name: 'hours with spaces around the dash',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr 07:00 - 15:30'],
		at: '44:10 hodiny[0].osm',
		says: 'napište ho jako „Mo-Fr 07:00-15:30“'
	},
	{
		name: 'days in small letters',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'mo-fr 07:00-15:30'],
		at: '44:10 hodiny[0].osm',
		says: 'napište ho jako „Mo-Fr 07:00-15:30“'
	},
	{
		name: 'days joined by a comma',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo 07:00-15:30, We 08:00-12:00'],
		at: '44:10 hodiny[0].osm',
		says: 'napište ho jako „Mo 07:00-15:30; We 08:00-12:00“'
	},
	{
		name: 'days that are closed',
		edit: ['Mo-Fr 07:00-15:30; PH off', 'Mo-Fr 07:00-15:30; Sa,Su off'],
		at: '44:10 hodiny[0].osm',
		says: '„Sa,Su off“ smažte'
	},
	{
		name: 'a number with a space within',
		file: 'obce.yaml',
		edit: ['obyvatel: 1101', 'obyvatel: 1 101'],
		at: '9:13 [0].obyvatel',
		says: 'Napište 1101'
	},
	{
		name: 'hours with no words',
		edit: ['  - slovy: po–pá 7:00–15:30\n    osm', '  - osm'],
		at: '43:5 hodiny[0].slovy',
		says: 'Chybí pole „slovy“'
	},
	{
		name: 'a check digit of an IČO',
		file: 'poskytovatele.yaml',
		edit: ['"00276006"', '"00276007"'],
		at: '4:16 [0].ico[0].hodnota',
		says: 'kontrolní číslici'
	},
	{
		name: 'an IČO of seven digits',
		file: 'poskytovatele.yaml',
		edit: ['"00276006"', '"0276006"'],
		at: '4:16 [0].ico[0].hodnota',
		says: 'osm číslic'
	},
	{
		name: 'an IČO without quotes',
		file: 'poskytovatele.yaml',
		edit: ['"00276006"', '276006'],
		at: '4:16 [0].ico[0].hodnota',
		says: 'Dejte hodnotu do uvozovek'
	},
	{
		name: 'an unknown paragraph',
		file: 'druhy-sluzeb.yaml',
		edit: ['paragraf: § 40', 'paragraf: §40'],
		at: '2:13 [0].paragraf',
		says: 'Paragraf zákona'
	}
];

describe('dates, ages, hours and codes is refused where it stands:', () => {
	test.each(ROWS)('$name', (row) => {
		const { told, expected } = outcomeOf(row);
		expect(told).toEqual(expected);
	});
});

test('a day that has not come yet is no matter of the release', () => {
	const files = aPackWith(FULL_SERVICE, 'datum: "2024-05"', 'datum: "2027-05"');
	const checked = checkPack(files, '2026-11-29');
	const told = checked.status === 'invalid' ? checked.problems.map(({ message }) => message) : [];
	expect(told).toEqual(['Datum 2027-05 ještě nebylo, dnes je 2026-11-29: opravte ho.']);
});
