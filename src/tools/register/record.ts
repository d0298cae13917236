import { ownValue } from '#lib/region/find.ts';
import type { Form } from '#lib/region/region.ts';
import { isMap } from '../../pack/fields/values.ts';

/**
 * What is read of one service of the register. `undefined`: this file does not
 * say it, which is something else than an empty list. People's names are never
 * read, nor notes of contacts, where they stand, too.
 */
export interface RegisterService {
	/** Number of the registration in the public list: `742` of our `mpsv-742`. */
	readonly portalId: string | undefined;
	/** `2084701`: as on the decision about the registration. */
	readonly identifier: string | undefined;
	/** Code of the kind of service: `DruhSocialniSluzby/4`. */
	readonly type: string | undefined;
	readonly from: string | undefined;
	/** Day from which it is not provided; `null`: it runs. */
	readonly until: string | null;
	readonly provider: string | undefined;
	readonly ico: string | undefined;
	/** Each as the register writes it; those of the service, else of its provider. */
	readonly phones: readonly string[] | undefined;
	readonly emails: readonly string[] | undefined;
	readonly webs: readonly string[] | undefined;
	/** Which of them are of the provider, not of this service. */
	readonly ofProvider: readonly ('phones' | 'emails' | 'webs')[];
	readonly places: readonly RegisterPlace[] | undefined;
	readonly forms: readonly RegisterForm[] | undefined;
	/** Counties it is registered for beyond that of its seat. */
	readonly counties: readonly string[];
}

interface RegisterPlace {
	readonly name: string | null;
	readonly from: string | undefined;
	readonly until: string | null;
	/** `null`: it is secret, or not given. */
	readonly address: RegisterAddress | null;
}

export interface RegisterAddress {
	/** ČSÚ code of the municipality. */
	readonly municipality: string | null;
	readonly street: string | null;
	/** `328`, `321/1`. */
	readonly number: string | null;
	/** Five digits. */
	readonly postcode: string | null;
	/** Code of the address in RÚIAN. */
	readonly code: string | null;
}

export interface RegisterForm {
	readonly form: Form;
	/** Registered, which is not what is free. */
	readonly capacities: readonly { readonly kind: string; readonly count: number }[];
}

const FORMS: Readonly<Record<string, Form>> = {
	pob: 'pobytova',
	amb: 'ambulantni',
	ter: 'terenni'
};

/** Reads an item of `polozky`. Never throws: what is not as expected is not said. */
export function readService(item: unknown): RegisterService {
	const service = mapOf(item);
	const provider = mapOf(service['poskytovatel']);
	return {
		portalId: textOf(service['portalId']),
		identifier: textOf(service['identifikator']),
		type: idOf(service['druhSocialniSluzby']),
		from: dayOf(service['datumPoskytovaniOd']) ?? undefined,
		until: dayOf(service['datumPoskytovaniDo']),
		provider: textOf(provider['nazev']),
		// Eight characters; read as a number, the zeros before it are lost.
		ico: textOf(provider['ico'])?.padStart(8, '0'),
		...contactsOf(service, provider),
		places: listOf(service['zarizeni'], placeOf),
		forms: listOf(service['formy'], formOf),
		counties: [...countiesIn(service['rozsirenePusobnostiVKraji'])]
	};
}

function contactsOf(service: Raw, provider: Raw) {
	const phones = contact('telefony', 'telefon');
	const emails = contact('emaily', 'email');
	const webs = contact('weby', 'web');
	const all = { phones, emails, webs };
	return {
		phones: phones.found,
		emails: emails.found,
		webs: webs.found,
		ofProvider: (['phones', 'emails', 'webs'] as const).filter((name) => all[name].ofProvider)
	};

	/** Empty at the service, it may stand at the provider. A key that is not there says nothing. */
	function contact(list: string, key: string) {
		const read = (from: Raw) =>
			listOf(from[list] === null ? [] : from[list], (one) => textOf(one[key]));
		const own = read(service);
		const ofProvider = own?.length === 0;
		return { found: ofProvider ? read(provider) : own, ofProvider };
	}
}

function placeOf(place: Raw): RegisterPlace | undefined {
	if (!('adresa' in place)) return undefined;
	return {
		name: textOf(place['nazev'])?.trim() ?? null,
		from: dayOf(place['poskytujeOd']) ?? undefined,
		until: dayOf(place['poskytujeDo']),
		address: place['utajenaAdresa'] === true ? null : addressOf(place['adresa'])
	};
}

function addressOf(value: unknown): RegisterAddress | null {
	if (!isMap(value)) return null;
	const [house, orientation] = [value['cisloDomovni'], value['cisloOrientacni']].map(textOf);
	return {
		municipality: idOf(value['obec'])?.replace(/^Obec\//, '') ?? null,
		street: textOf(mapOf(value['ulice'])['nazev']) ?? null,
		number: house ? [house, orientation].filter(Boolean).join('/') : null,
		postcode: textOf(value['psc'])?.replace(/\D/g, '') ?? null,
		code: textOf(value['kodAdresnihoMista']) ?? null
	};
}

function formOf(value: Raw): RegisterForm | undefined {
	const form = ownValue(FORMS, lastPart(idOf(value['forma'])) ?? '');
	if (!form) return undefined;
	const capacities = listOf(value['kapacity'], ({ pocet, typ }) => {
		const kind = lastPart(idOf(typ));
		return typeof pocet === 'number' && kind ? { kind, count: pocet } : undefined;
	});
	return { form, capacities: capacities ?? [] };
}

/** Wherever they stand in it: no description says how this key is written. */
function* countiesIn(value: unknown): Generator<string> {
	if (typeof value === 'string' && /^Kraj\/\d+$/.test(value)) yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const inside of Object.values(value)) yield* countiesIn(inside);
}

type Raw = Readonly<Record<string, unknown>>;

function mapOf(value: unknown): Raw {
	return isMap(value) ? value : {};
}

/** `undefined` too where there are items, and none of them is as expected: their key was renamed. */
function listOf<T>(value: unknown, read: (item: Raw) => T | undefined): T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const items = value.flatMap((item: unknown) => {
		const one = isMap(item) ? read(item) : undefined;
		return one === undefined ? [] : [one];
	});
	return items.length === 0 && value.length > 0 ? undefined : items;
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function idOf(value: unknown): string | undefined {
	return textOf(mapOf(value)['id']);
}

function lastPart(id: string | undefined): string | undefined {
	return id?.slice(id.lastIndexOf('/') + 1);
}

/** `2012-12-31`, also of a moment; an older register may write none. */
function dayOf(value: unknown): string | null {
	return /^\d{4}-\d{2}-\d{2}/.exec(textOf(value) ?? '')?.[0] ?? null;
}
