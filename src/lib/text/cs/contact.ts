import type { Region } from '#lib/region/region.ts';
import { allById } from '#lib/region/find.ts';
import type { ContactKind, Found } from '#lib/search/contact/owners.ts';
import { officeName } from './sentences.ts';
import { bind, countOf, listOf } from './words.ts';

/** Whose it is, by what was typed. */
const OWNED: Readonly<Record<ContactKind, (text: string) => string>> = {
	phone: (text) => `Telefon ${text} patří sem:`,
	email: (text) => `E-mail ${text} patří sem:`,
	web: (text) => `Web ${text} patří sem:`,
	company: (text) => `IČO ${text} má ten, kdo poskytuje:`,
	register: (text) => `Číslo ${text} má v registru:`,
	address: (text) => `Na adrese ${text} je:`,
	postcode: (text) => `PSČ ${text} má podle našich adres:`
};

/** Where we know of nobody. */
const UNKNOWN: Readonly<Record<ContactKind, (text: string) => string>> = {
	phone: (text) => `Telefon ${text} tu nemáme. Komu patří, nevíme.`,
	email: (text) => `E-mail ${text} tu nemáme. Komu patří, nevíme.`,
	web: (text) => `Web ${text} tu nemáme.`,
	company: (text) => `IČO ${text} tu nemáme.`,
	register: (text) => `Číslo ${text} z registru tu nemáme.`,
	address: (text) => `Adresu ${text} tu nemáme.`,
	postcode: (text) => `Podle PSČ ${text} obec nepoznáme. Vyberte ji ze seznamu.`
};

const MAX_NAMES = 4;

/** Whose a number, an address or the like is; `null` where one place by its postcode is shown as chosen. */
export function contactSentence(region: Region, found: Found): string | null {
	const { kind, text, services, offices, lines, municipalities, towns } = found;
	if (kind === 'postcode' && municipalities.length === 1 && towns.length === 0) return null;
	const names = [
		...allById(region.crisisLines, lines).map(({ name }) => name),
		...allById(region.services, services).map(({ name }) => name),
		...allById(region.municipalities, offices).map(officeName),
		...allById(region.municipalities, municipalities).map(({ name }) => name),
		...allById(region.towns, towns).map(({ name }) => name)
	];
	// A number is not torn at the end of a line.
	const typed = text.trim().replaceAll(' ', '\u00a0');
	if (names.length === 0) return bind(UNKNOWN[kind](typed));
	const more = names.length - MAX_NAMES;
	const others = more > 0 ? [countOf(more, ['další', 'další', 'dalších'])] : [];
	return bind(`${OWNED[kind](typed)} ${listOf([...names.slice(0, MAX_NAMES), ...others])}.`);
}
