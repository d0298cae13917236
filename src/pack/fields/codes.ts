import { fold } from '#lib/region/text.ts';
import { firstOf, without } from '../problem.ts';
import { ruled } from './field.ts';
import { string } from './values.ts';

/** Words that are addresses of the site; a record of that name could hide or be mistaken for a page. */
const ROUTES = new Set([
	'hledat',
	'sluzba',
	'obec',
	'druh',
	'situace',
	'rady',
	'pokryti',
	'plan',
	'doporuceni',
	'letak',
	'co-nevime',
	'tisen',
	'o-aplikaci',
	'pristupnost',
	'soukromi',
	'data',
	'pro-obce',
	'widget',
	'offline',
	'404',
	'index'
]);

const MAX_ID_LENGTH = 60;

/** What an id, and so the name of a file, may be. */
export const idRule = firstOf<string>(
	without(
		/[^a-z0-9-]/,
		'Id smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky, například „ps-jilemnice“.'
	),
	without(/^-|-$|--/, 'V id nesmí být spojovník na kraji ani dva za sebou.'),
	(id) =>
		id.length > MAX_ID_LENGTH ? `Id je delší než ${MAX_ID_LENGTH} znaků: zkraťte ho.` : null,
	(id) =>
		/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id)
			? `Id „${id}“ nejde ve Windows uložit jako jméno souboru: zvolte jiné.`
			: null,
	// Records are kept by their ids in objects, and each object has these.
	(id) => (id in {} ? `Id „${id}“ má program pro sebe: zvolte jiné.` : null),
	(id) => (ROUTES.has(id) ? `Id „${id}“ je adresa stránky webu: zvolte jiné.` : null)
);

/**
 * A name as an id; empty where no letter or digit is left of it.
 *
 * @param most so many characters: fewer leave room for what tells namesakes apart
 */
export function idFrom(name: string, most = MAX_ID_LENGTH): string {
	return fold(name)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, most)
		.replace(/^-|-$/g, '');
}

/** An id stands in addresses: small letters without diacritics, digits and hyphens. */
export const id = ruled(string, idRule);

const ICO_WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

/**
 * IČO: eight digits, the last one is (11 − weighted sum mod 11) mod 10.
 *
 * @see https://cs.wikipedia.org/wiki/Identifikační_číslo_osoby
 */
export const ico = ruled(string, (text) => {
	if (!/^\d{8}$/.test(text)) return 'IČO má mít osm číslic bez mezer; kratší doplňte zleva nulami.';
	const sum = ICO_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
	return (11 - (sum % 11)) % 10 === Number(text[7])
		? null
		: 'IČO nemá správnou kontrolní číslici: opište ho znovu podle zdroje.';
});

/** ČSÚ code of a municipality. */
export const municipalityCode = ruled(string, (code) =>
	/^5\d{5}$/.test(code) ? null : 'Kód obce ČSÚ má šest číslic a začíná pětkou, například „577405“.'
);
