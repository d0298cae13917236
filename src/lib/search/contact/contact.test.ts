import { describe, expect, test } from 'vitest';
import {
	aMunicipalOffice,
	aMunicipality,
	aPhone,
	aRegion,
	aService,
	aStatement
} from '../../../../tests/fixtures/builders.ts';
import { contactsOf } from './contact.ts';

const place = (address: string, town: string) => aStatement({ address, town, point: null });

const region = aRegion({
	municipalities: [
		aMunicipality({ id: 'ponikla', name: 'Poniklá' }),
		aMunicipality({ id: 'jilemnice', name: 'Jilemnice' }),
		aMunicipality({ id: 'kruh', name: 'Kruh' })
	],
	towns: [{ id: 'vrchlabi', name: 'Vrchlabí', point: { lon: 15.6, lat: 50.6 } }],
	municipalOffices: [
		aMunicipalOffice({
			municipality: 'kruh',
			phones: [aStatement({ number: '+420481595123', label: null })],
			addresses: [aStatement('Kruh 165, 514 01 Jilemnice')]
		})
	],
	providers: [
		{
			id: 'mesto',
			name: 'Město',
			ico: [aStatement('00275808')],
			webs: [aStatement('https://www.mesto.cz')]
		}
	],
	services: [
		aService({
			id: 'ps',
			phones: [aPhone(), aStatement({ number: '+420481000111', label: null }, { outdated: true })],
			register: [aStatement('mpsv-5952')],
			emails: [aStatement('Pecovak@razdva.cz')],
			webs: [aStatement('https://pomoc.cz/obedy/')],
			places: [place('Metyšova 465, 514 01 Jilemnice', 'jilemnice')]
		}),
		aService({
			id: 'ps-ponikla',
			provider: 'mesto',
			register: [aStatement('2084701')],
			places: [
				place('č.\u00a0p.\u00a0432, 512\u00a042 Poniklá', 'ponikla'),
				place('Masarykovo náměstí 82, 514 01 Jilemnice', 'jilemnice'),
				place('Dělnická 506, 543 01 Vrchlabí', 'vrchlabi')
			]
		})
	],
	crisisLines: []
});
const find = contactsOf(region);

/** Services, then offices and municipalities. */
function ownersIn(query: string): readonly string[] {
	const found = find(query);
	return found ? [...found.services, ...found.offices, ...found.municipalities] : [];
}

describe('whose it is', () => {
	test.each([
		['739861544', ['ps']],
		['+420 739 861 544', ['ps']],
		['00420739861544', ['ps']],
		['tel.: 739-861-544', ['ps']],
		['(739) 861.544, paní od obědů', ['ps']],
		['739_861_544', ['ps']],
		['739,861,544', ['ps']],
		['481 111 222,739 861 544', ['ps']],
		['７３９８６１５４４', ['ps']],
		['739861', ['ps']],
		['čí je 861544?', ['ps']],
		['481 595 123', ['kruh']],
		['2084701', ['ps-ponikla']],
		['reg. č. 2084701', ['ps-ponikla']],
		['registr mpsv-5952', ['ps']],
		['mám 5952 korun', []],
		['pecovak@razdva.cz', ['ps']],
		['PECOVAK@RAZDVA.CZ.', ['ps']],
		['pecovak (at) razdva.cz', ['ps']],
		['pecovak [zavináč] razdva.cz', ['ps']],
		['pecovak@razdva', ['ps']],
		['mailto:pecovak@razdva.cz', ['ps']],
		['info@mesto.cz', ['ps-ponikla']],
		['pomoc.cz/obedy', ['ps']],
		['http://www.mesto.cz/kontakt', ['ps-ponikla']],
		['IČO 00275808', ['ps-ponikla']],
		['ič: 275808', ['ps-ponikla']],
		['Metyšova 465', ['ps']],
		['v Metyšově 465', ['ps']],
		['Poniklá 432', ['ps-ponikla']],
		['poniklá č. p. 432', ['ps-ponikla']],
		['č.p. 432 Poniklá', ['ps-ponikla']],
		['ul. Metyšova 465/1', ['ps']],
		['Masarykovo nám. 82', ['ps-ponikla']],
		['Kruh 165', ['kruh']],
		['512 42', ['ponikla']],
		['512-42', ['ponikla']],
		['51 242', ['ponikla']],
		['CZ-512 42', ['ponikla']],
		['obědy 51242', ['ponikla']],
		['51401', ['jilemnice', 'kruh']]
	])('%s', (query, owners) => {
		expect(ownersIn(query)).toEqual(owners);
	});

	test.each([
		'babička 82 let',
		'obědy do 500 Kč',
		'51401 Kč',
		'od 8:00 do 16:00',
		'oběd za 155',
		'51 242 Kč',
		'od 51 242 do 8',
		'12. 10. 2026',
		'739',
		'Kruh 7',
		'obědy.domu',
		'manžel mi volá z 777 123 456',
		'1. 2.',
		''
	])('"%s" is nobody\'s', (query) => {
		expect(find(query)).toBeNull();
	});

	test('what is left of the query is asked for, and nothing where only a word for it is left', () => {
		expect(find('obědy 512 42')?.rest.trim()).toBe('obědy');
		expect(find('čí je telefon 739 861 544?')?.rest).toBe('');
		expect(find('obědy Kruh 165')?.rest).toContain('Kruh');
		expect(find('Poniklá č. p. 432')?.rest.trim()).toBe('Poniklá');
		expect(find('ulice Metyšova 465/1')?.rest).toBe('');
		expect(find('zmeškaný hovor T: 739 861 544')?.rest).toBe('');
	});

	test.each(['Masarykovo náměstí 82, Jilemnice', 'na Masarykově náměstí č. p. 82 Jilemnice'])(
		'all words of a street are the address: %s',
		(query) => {
			const { text = '', rest = '' } = find(query) ?? {};
			expect(text).toMatch(/^Masaryk/);
			expect(rest).not.toMatch(/Masaryk|náměstí/);
			expect(rest).toContain('Jilemnice');
		}
	);

	test('a postcode of a town elsewhere is told by our addresses there', () => {
		expect(find('543-01')).toMatchObject({
			kind: 'postcode',
			municipalities: [],
			towns: ['vrchlabi']
		});
	});

	test("a number that is nobody's is told where nothing else was typed", () => {
		expect(find('777 123 456')).toMatchObject({ kind: 'phone', services: [], offices: [] });
		expect(find('nikdo@jinde.cz')).toMatchObject({ kind: 'email', services: [] });
		expect(find('110 00')).toMatchObject({ kind: 'postcode', municipalities: [] });
	});

	test("a number that is no longer true is nobody's", () => {
		expect(find('481 000 111')).toMatchObject({ services: [] });
	});
});
