import type { Region } from '#lib/region/region.ts';
import { stemOf, tokenize, type Token } from '../words/tokens.ts';
import { isOwned, ownersOf, type Found } from './owners.ts';

/** `Metyšova 465`, `28. října 812`, `Pod Perštýnem 321/1`; or `č. p. 291` in a village without streets. */
const HOUSE = /^([^,]*?)\s*(?:č\.\s?p\.\s?)?(\d+)(?:\/\w+)?(?:,|$)/;
/** Between a street and its number. Folded. */
const NUMBER_WORDS = new Set(['c', 'p', 'cp', 'cislo', 'popisne']);

/** Words of streets that are mostly shortened, as they are written in full. Folded. */
const IN_FULL: Readonly<Record<string, string>> = { nam: 'namesti', nabr: 'nabrezi', tr: 'trida' };

/** A house by its street or its village and its number, in any case: "v Metyšově 465". */
export function atAddress(region: Region, query: string): Found | null {
	const tokens = tokenize(query).map(inFull);
	const inVillages = new Set(
		region.municipalities.flatMap(({ name }) => tokenize(name)).map(({ stem }) => stem)
	);
	for (const [at, { folded: number, start, end }] of tokens.entries()) {
		if (!/^\d+$/.test(number)) continue;
		const isName = ({ folded }: Token) => !NUMBER_WORDS.has(folded) && !/^\d/.test(folded);
		const named = tokens.slice(0, at).filter(({ folded }) => !NUMBER_WORDS.has(folded));
		// "č. p. 432 Poniklá"
		const before =
			named.length > 0
				? named
				: tokens
						.slice(at + 1)
						.filter(isName)
						.slice(0, 1);
		const street = before.at(-1);
		if (!street) continue;
		const owners = ownersOf(region, ADDRESSES, (place) => isHouse(place, number, before));
		if (isOwned(owners)) {
			const from = streetStart(region, number, before) ?? street.start;
			// A village says where help is wanted, too.
			const isVillage = inVillages.has(street.stem);
			const first = Math.min(from, start);
			const to = end + (/^\s*\/\s*\w+/.exec(query.slice(end))?.[0].length ?? 0);
			const last = Math.max(to, street.end);
			const rest = [query.slice(0, first), isVillage ? street.text : '', query.slice(last)];
			return {
				kind: 'address',
				text: query.slice(first, last),
				rest: rest.join(' '),
				...owners
			};
		}
	}
	return null;
}

const ADDRESSES = {
	services: ({ places }: Region['services'][number]) =>
		places.map((place) => ({ ...place, value: place.value.address })),
	offices: ({ addresses }: Region['municipalOffices'][number]) => addresses
};

/** Where the words of a street begin, both of "Masarykovo náměstí": one that is left would be searched for. */
function streetStart(
	{ services, municipalOffices }: Region,
	number: string,
	before: readonly Token[]
) {
	const addresses = [
		...services.flatMap(ADDRESSES.services),
		...municipalOffices.flatMap(ADDRESSES.offices)
	];
	const streets = addresses
		.filter(({ value }) => isHouse(value, number, before))
		.map(({ value }) => tokenize(HOUSE.exec(value)?.[1] ?? '').map(({ stem }) => stem));
	const startOf = (street: readonly string[]) =>
		before[before.findLastIndex(({ stem }) => !street.includes(stem)) + 1]?.start;
	const starts = streets.flatMap((street) => startOf(street) ?? []);
	return starts.length > 0 ? Math.min(...starts) : null;
}

/** Streets are known by their last word: "Havlíčka" of "Jaroslava Havlíčka"; villages by their first. */
function isHouse(address: string, number: string, before: readonly Token[]): boolean {
	const [, street = '', house] = HOUSE.exec(address) ?? [];
	if (house !== number) return false;
	const last = before.at(-1);
	const inStreet = tokenize(street).at(-1);
	if (inStreet) return inStreet.stem === last?.stem;
	const village = tokenize(address.replace(/^.*\d/, ''));
	return (
		before.some(({ stem }) => stem === village[0]?.stem) &&
		village.some(({ stem }) => stem === last?.stem)
	);
}

function inFull(token: Token): Token {
	const folded = IN_FULL[token.folded];
	return folded === undefined ? token : { ...token, folded, stem: stemOf(folded) };
}
