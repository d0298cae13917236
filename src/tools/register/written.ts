import { ownValue } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { FORMS, type Id } from '#lib/region/region.ts';
import { bareWeb } from '#lib/region/web.ts';
import { countOf } from '#lib/text/cs/words.ts';
import { plain } from '#lib/region/text.ts';
import type { RegisterAddress, RegisterForm, RegisterService } from './record.ts';

/** A fact of the register as it would stand in a record. */
export interface Fact {
	/** By which equal facts are known, however they are written. */
	readonly key: string;
	readonly value: Readonly<Record<string, unknown>>;
	readonly words: string;
}

/** A municipality or town of our data, by its ČSÚ code. */
export type Places = ReadonlyMap<string, { readonly id: Id; readonly name: string }>;

const GAP = '[\\s/.-]*';
/** A Czech number, also `+ 420` or `00420` before it and however divided; or a short one of the whole country. */
const PHONE = new RegExp(
	`(?<!\\d)(?:(?:\\+|00)?${GAP}420${GAP})?([2-9]\\d{2}${GAP}\\d{3}${GAP}\\d{3}|116${GAP}\\d{3})(?!\\d)`,
	'g'
);

/** Two numbers in one cell are two; what is no number is left out. */
export function phonesOf(cells: readonly string[]): Fact[] {
	const numbers = cells.flatMap((cell) =>
		[...cell.matchAll(PHONE)].map(([, number = '']) => number.replace(/\D/g, ''))
	);
	return distinct(
		numbers.map((number) => {
			const cislo = plain(formatPhone(number));
			return { key: number, value: { cislo }, words: cislo };
		})
	);
}

export function emailsOf(cells: readonly string[]): Fact[] {
	const addresses = cells
		.flatMap((cell) => cell.split(/[\s,;]+/))
		.filter((one) => one.includes('@'));
	return distinct(
		addresses.map((hodnota) => ({ key: hodnota.toLowerCase(), value: { hodnota }, words: hodnota }))
	);
}

export function websOf(cells: readonly string[]): Fact[] {
	const addresses = cells
		.flatMap((cell) => cell.split(/[\s,;]+/))
		.filter((one) => one.includes('.'));
	return distinct(
		addresses.map((written) => {
			const [, secure, host] = /^(?:h?t{1,2}p{1,2}(s?)[:;]?\/+)?(.*)$/i.exec(written) ?? [];
			// The register often leaves the scheme out; every web that answers to https leads there from http.
			const hodnota = `http${secure ? 's' : ''}://${host}`;
			return { key: bareWeb(hodnota), value: { hodnota }, words: hodnota };
		})
	);
}

/**
 * Addresses where it is given on a day. Those in a municipality that our data do
 * not know cannot be written, and stand apart.
 */
export function placesOf({ places = [] }: RegisterService, day: string, known: Places) {
	const addresses = places
		.filter((place) => isOpen(place, day))
		.flatMap(({ address }) => (address?.number && address.postcode ? [address] : []));
	const facts = addresses.map((address) => placeFact(address, known));
	return {
		facts: distinct(facts.filter(({ value }) => value['obec'] !== undefined)),
		elsewhere: distinct(facts.filter(({ value }) => value['obec'] === undefined))
	};
}

function placeFact(address: RegisterAddress, known: Places): Fact {
	const { street, number, postcode } = address;
	const town = known.get(address.municipality ?? '');
	const code = (postcode ?? '').replace(/^(\d{3})/, '$1 ');
	const words = `${street ?? 'č. p.'} ${number}, ${code} ${town?.name ?? ''}`.trim();
	return {
		key: `${postcode} ${number?.split('/')[0]}`,
		value: town ? { adresa: words, obec: town.id } : {},
		words
	};
}

/** Postcode and house number: streets are written in too many ways. */
export function placeKey(address: string): string {
	const [, first = '', last = ''] = /,.*\b(\d{3}) ?(\d{2})\b/.exec(address) ?? [];
	const [, house = address] = /(\d+)(?:\/\w+)?\s*(?:,|$)/.exec(address) ?? [];
	return `${first}${last} ${house}`;
}

export function formsOf(forms: readonly RegisterForm[]): Fact[] {
	const hodnota = FORMS.filter((name) => forms.some(({ form }) => form === name));
	if (hodnota.length === 0) return [];
	return [{ key: formsKey(hodnota), value: { hodnota }, words: hodnota.join(', ') }];
}

export function formsKey(forms: readonly string[]): string {
	return [...forms].sort().join();
}

/** Beds and clients; contacts and interventions are of a time that the register does not tell. */
const COUNTED: Readonly<Record<string, readonly [string, string, string]>> = {
	luzka: ['lůžko', 'lůžka', 'lůžek'],
	klient: ['klient', 'klienti', 'klientů']
};
const AT = { terenni: 'v terénu', ambulantni: 'v ambulanci', pobytova: 'na pobytu' };

export function capacityOf(forms: readonly RegisterForm[]): Fact[] {
	const counted = forms.flatMap(({ form, capacities }) => {
		// Whoever has a bed is a client, too: the same places in other words.
		const beds = capacities.filter(({ kind }) => kind === 'luzka');
		const told = new Map((beds.length > 0 ? beds : capacities).map((one) => [one.kind, one]));
		return [...told.values()].flatMap(({ kind, count }) => {
			const nouns = ownValue(COUNTED, kind);
			return nouns && count > 0 ? [{ form, kind, count, nouns }] : [];
		});
	});
	const [only, ...others] = counted;
	if (!only) return [];
	const alone = plain(countOf(only.count, only.nouns));
	const listed = counted.map(
		({ form, kind, count, nouns }) =>
			`${kind === 'luzka' ? '' : `${AT[form]} `}${plain(countOf(count, nouns))}`
	);
	const hodnota =
		others.length === 0
			? only.kind === 'luzka'
				? alone
				: `Registr uvádí: ${alone}.`
			: `Registr uvádí: ${listed.join(', ')}.`;
	return [{ key: capacityKey(hodnota), value: { hodnota }, words: hodnota }];
}

/** The same numbers are the same capacity, whatever words stand around them. */
export function capacityKey(sentence: string): string {
	return (sentence.match(/\d+/g) ?? [sentence]).sort().join();
}

/** The first day on which it is not provided any more: its own, or the last of its places. */
export function endOf({ until, places }: RegisterService): string | null {
	const ends = places?.map((place) => place.until) ?? [];
	const last = ends.length > 0 && !ends.includes(null) ? ends.sort().at(-1) : undefined;
	return [until, last].filter((day) => typeof day === 'string').sort()[0] ?? null;
}

/** Whether a service runs on a day, by both levels. */
export function runs(service: RegisterService, day: string): boolean {
	const end = endOf(service);
	return (service.from ?? '') <= day && (end === null || end > day);
}

function isOpen(
	place: { readonly from: string | undefined; readonly until: string | null },
	day: string
) {
	return (place.from ?? '') <= day && (place.until === null || place.until > day);
}

function distinct(facts: readonly Fact[]): Fact[] {
	return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}
