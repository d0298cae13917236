import { expect, test } from 'vitest';
import { plain } from '#lib/region/text.ts';
import { readRegion } from '../read-pack.ts';
import { declineName } from './declension.ts';

const { region } = await readRegion('data');

/** Which of the names of our region a human would be asked about. */
const DOUBTFUL = [
	'Benecko',
	'Kruh',
	'Svojek',
	'Roztoky',
	'Paseky',
	'Martinice',
	'Rokytnice',
	'Jilemnice'
];

test.each(region.municipalities)('$name is declined as people who live there do', (one) => {
	const { cases, where, whereTo } = declineName(one.name);
	expect(plain(JSON.stringify({ ...cases, where, whereTo }))).toBe(
		plain(JSON.stringify({ ...one.cases, where: one.where, whereTo: one.whereTo }))
	);
});

/** Genitive, dative, accusative, where and instrumental, as the Institute of the Czech Language gives them. */
const OTHERS: Readonly<Record<string, string>> = {
	Praha: 'Prahy Praze Prahu v_Praze Prahou',
	Ostrava: 'Ostravy Ostravě Ostravu v_Ostravě Ostravou',
	Liberec: 'Liberce Liberci Liberec v_Liberci Libercem',
	Turnov: 'Turnova Turnovu Turnov v_Turnově Turnovem',
	Kolín: 'Kolína Kolínu Kolín v_Kolíně Kolínem',
	Mělník: 'Mělníka Mělníku Mělník v_Mělníku Mělníkem',
	Brno: 'Brna Brnu Brno v_Brně Brnem',
	'Nové Město nad Metují':
		'Nového_Města_nad_Metují Novému_Městu_nad_Metují Nové_Město_nad_Metují v_Novém_Městě_nad_Metují Novým_Městem_nad_Metují',
	'Nová Ves': 'Nové_Vsi Nové_Vsi Novou_Ves v_Nové_Vsi Novou_Vsí',
	'Dvůr Králové': '',
	'Vysoké nad Jizerou':
		'Vysokého_nad_Jizerou Vysokému_nad_Jizerou Vysoké_nad_Jizerou ve_Vysokém_nad_Jizerou Vysokým_nad_Jizerou',
	'Horní Planá': 'Horní_Plané Horní_Plané Horní_Planou v_Horní_Plané Horní_Planou',
	Lhota: 'Lhoty Lhotě Lhotu ve_Lhotě Lhotou',
	Hradiště: 'Hradiště Hradišti Hradiště v_Hradišti Hradištěm',
	Zákoutí: 'Zákoutí Zákoutí Zákoutí v_Zákoutí Zákoutím',
	Bohuslavice: 'Bohuslavic Bohuslavicím Bohuslavice v_Bohuslavicích Bohuslavicemi',
	Lomnice: 'Lomnice Lomnici Lomnici v_Lomnici Lomnicí',
	'Karlovy Vary': '',
	'Lázně Bělohrad': '',
	Náchod: '',
	'Český Brod': 'Českého_Brodu Českému_Brodu Český_Brod v_Českém_Brodě Českým_Brodem',
	'Nový Týn': 'Nového_Týna Novému_Týnu Nový_Týn v_Novém_Týně Novým_Týnem',
	Semily: 'Semil Semilům Semily v_Semilech Semily',
	'Stará Paka': 'Staré_Paky Staré_Pace Starou_Paku ve_Staré_Pace Starou_Pakou',
	'Velké Hamry': '',
	Zlín: 'Zlína Zlínu Zlín ve_Zlíně Zlínem',
	'Benátky nad Jizerou':
		'Benátek_nad_Jizerou Benátkám_nad_Jizerou Benátky_nad_Jizerou v_Benátkách_nad_Jizerou Benátkami_nad_Jizerou',
	Skála: 'Skály Skále Skálu ve_Skále Skálou',
	Hora: 'Hory Hoře Horu v_Hoře Horou',
	Třebechovice: 'Třebechovic Třebechovicím Třebechovice v_Třebechovicích Třebechovicemi'
};

test.each(Object.entries(OTHERS).filter(([, forms]) => forms !== ''))(
	'%s is declined as the dictionary does',
	(name, forms) => {
		const { cases, where } = declineName(name);
		const { genitive, dative, accusative, instrumental } = cases;
		expect([genitive, dative, accusative, where, instrumental]).toEqual(
			forms.split(' ').map((form) => form.replaceAll('_', ' '))
		);
	}
);

test.each([
	...Object.keys(OTHERS).filter((name) => OTHERS[name] === ''),
	'Semily',
	'Plzeň',
	'Praha-západ',
	'Hlinsko',
	'Rovensko pod Troskami',
	'Německo',
	...DOUBTFUL
])('%s is marked for somebody to look', (name) => {
	expect(declineName(name).sure).toBe(false);
});

test('of the names of our region less than a half is marked, and the others are right without looking', () => {
	const marked = region.municipalities.filter(({ name }) => !declineName(name).sure);
	expect(marked.map(({ name }) => name.split(' ')[0]).sort()).toEqual(
		[...DOUBTFUL, 'Levínská'].sort()
	);
});
