import { expect, test } from 'vitest';
import { aPackWith, FULL_SERVICE } from '../../../tests/fixtures/pack.ts';
import { locate, middleOf, readHouses } from './addresses.ts';
import { lonLatOf } from './jtsk.ts';

const HEAD =
	'Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;Kód části obce;Název části obce;Kód ulice;Název ulice;Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od';
const ROWS = [
	'1000001;577405;Poniklá;;;;;125911;Poniklá;;;č.p.;65;;;51242;662345.12;990123.45;2011-07-01T00:00:00',
	'1000002;577405;Poniklá;;;;;125911;Poniklá;;;č.p.;66;;;51242;662400.00;990200.00;2011-07-01T00:00:00',
	'1000003;577405;Poniklá;;;;;125920;Přívlaka;1;Dlouhá;č.p.;7;1;a;51242;662500.00;990300.00;2011-07-01T00:00:00',
	'1000004;577405;Poniklá;;;;;125920;Přívlaka;2;Krátká;č.p.;7;2;;51242;662600.00;990400.00;2011-07-01T00:00:00',
	'1000006;577405;Poniklá;;;;;125911;Poniklá;;;č.p.;8;;;51242;662500.00;990300.00;2011-07-01T00:00:00',
	'1000007;577405;Poniklá;;;;;125911;Poniklá;;;č.ev.;8;;;51242;662700.00;990500.00;2011-07-01T00:00:00',
	'1000005;577405;Poniklá;;;;;125911;Poniklá;;;č.ev.;9;;;51242;;;2011-07-01T00:00:00'
];
const codes = new Map([['ponikla', '577405']]);

/** As ČÚZK writes it: Czech letters of Windows, ends of lines of Windows. */
function windows1250(text: string): Uint8Array {
	const letters = new Map(
		Array.from({ length: 128 }, (_, i) => [
			new TextDecoder('windows-1250').decode(Uint8Array.of(i + 128)),
			i + 128
		])
	);
	return Uint8Array.from(text, (letter) => letters.get(letter) ?? letter.charCodeAt(0));
}

const houses = readHouses([
	{ path: '20260930_OB_577405_ADR.csv', bytes: windows1250([HEAD, ...ROWS].join('\r\n')) }
]);

function located(address: string) {
	const files = aPackWith(FULL_SERVICE, 'Poniklá 65, 512 42 Poniklá', address).map((file) => {
		const text = new TextDecoder()
			.decode(file.bytes)
			.replace('    bod: [15.465, 50.662]\n', '')
			.concat('napsano:   [tak,  jak je]\n');
		return file.path === FULL_SERVICE ? { ...file, bytes: new TextEncoder().encode(text) } : file;
	});
	const { files: after, ...rest } = locate(files, houses, codes);
	const record = after.find(({ path }) => path === FULL_SERVICE)?.bytes;
	return { ...rest, text: new TextDecoder().decode(record) };
}

test('S-JTSK becomes WGS 84: the example of EPSG:5514, moved by a hundred metres as the two differ', () => {
	const { lon, lat } = lonLatOf(568_990.997, 1_050_538.643);
	expect(lon).toBeCloseTo(16.849772 - 0.00145, 4);
	expect(lat).toBeCloseTo(50.209012 - 0.00072, 4);
	expect(lonLatOf(-568_990.997, -1_050_538.643)).toEqual({ lon, lat });
});

test('a place of a service gets the point of its house, and the rest of the file stays', () => {
	const { found, unknown, text } = located('č. p. 65, 512 42 Poniklá');
	expect(found).toEqual(['č. p. 65, 512 42 Poniklá']);
	expect(unknown).toEqual([]);
	expect(text).toMatch(
		/ {2}- adresa: č. p. 65, 512 42 Poniklá\n {4}obec: ponikla\n {4}bod: \[15\.\d{1,5}, 50\.\d{1,5}\]\n {4}zdroj: katalog\n/
	);
	expect(text).toContain('napsano:   [tak,  jak je]\n');
	expect(text).toContain('stav:\n  hodnota: bezi\n  zdroj: akcni-plan');
});

test('a street tells two houses of one number apart', () => {
	expect(located('Krátká 7/2, 512 42 Poniklá').text).toContain('bod: [');
});

test.each([
	['two houses have the number, and no street is named', 'č. p. 7, 512 42 Poniklá'],
	['a house and a cottage have the same number', 'č. p. 8, 512 42 Poniklá'],
	['there is no such house', 'č. p. 99, 512 42 Poniklá'],
	['the postcode is of another place', 'č. p. 65, 514 01 Poniklá'],
	['its point is not known', 'č. p. 9, 512 42 Poniklá']
])('no point is made up where %s', (_why, address) => {
	const { found, unknown, text } = located(address);
	expect({ found, unknown }).toEqual({ found: [], unknown: [address] });
	expect(text).not.toContain('bod: [');
});

test('a village is where the middle of its houses is', () => {
	const { lon, lat } = middleOf(houses.get('577405') ?? new Map());
	expect(lon).toBeGreaterThan(15);
	expect(lat).toBeGreaterThan(50);
});

test('another table is refused by the columns it lacks', () => {
	const bytes = windows1250('Kód obce;Název obce\r\n577405;Poniklá');
	expect(() => readHouses([{ path: 'obce.csv', bytes }])).toThrow(
		/„obce.csv“ chybí sloupce: název ulice, číslo domovní/
	);
});
