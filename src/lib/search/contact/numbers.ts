import { localNumber } from '#lib/region/phone.ts';
import type { Id, Region } from '#lib/region/region.ts';
import { NOBODYS, isOwned, ownersOf, type Found } from './owners.ts';

/** Digits, and what people write between them: spaces, dots, dashes, slashes; a comma only before three of them. */
const RUN = /(?:\+|\b00)?\d(?:(?:[\s()./_\u2010-\u2013-]|,(?=\d{3}(?!\d)))*\d)*/g;
/** Of a phone number in this country (national numbering plan, Decree 117/2007 Sb.). */
const PHONE_LENGTH = 9;
/** Fewer digits are no part of a phone number in particular. */
const MIN_PART = 6;
/** Lines with fewer digits are known by the words of danger: "155", not "oběd za 155". */
const MIN_LINE = 6;
const COMPANY_LENGTH = 8;

interface Run {
	readonly text: string;
	readonly digits: string;
	/** What stands around it. */
	readonly rest: string;
}

/** A phone number, in whatever groups and with the prefix of the country or without; or six digits of one. */
export function numberIn(region: Region, query: string): Found | null {
	const runs = runsIn(query).map((run) => ({ ...run, digits: national(run) }));
	const numbers = runs.flatMap(({ text, digits, rest }): Found[] => {
		if (digits.length < MIN_PART) return [];
		const isPart = digits.length < PHONE_LENGTH;
		const matches = (number: string) => {
			const known = localNumber(number);
			if (isPart && known.length === PHONE_LENGTH)
				return known.startsWith(digits) || known.endsWith(digits);
			return known.length < PHONE_LENGTH ? known === digits : digits.includes(known);
		};
		const owners = ownersOf(region, PHONES, ({ number }) => matches(number));
		return [{ kind: 'phone', text, rest, ...owners, lines: linesWith(region, matches) }];
	});
	const known = numbers.find((found) => isOwned(found) || found.lines.length > 0);
	const whole = runs.find(({ digits }) => /^[2-9]\d{8}$/.test(digits));
	return known ?? numbers.find(({ text }) => text === whole?.text) ?? null;
}

const PHONES = {
	services: ({ phones }: Pick<Region['services'][number], 'phones'>) => phones,
	offices: ({ phones }: Pick<Region['services'][number], 'phones'>) => phones
};

function linesWith({ crisisLines }: Region, matches: (number: string) => boolean): Id[] {
	return crisisLines
		.filter(({ number, otherNumbers }) =>
			[number, ...otherNumbers].some((one) => one.length >= MIN_LINE && matches(one))
		)
		.map(({ id }) => id);
}

/** The number of a company (IČO); its zeros at the start are left out, too, where it is called so. */
export function companyIn(region: Region, query: string): Found | null {
	const isCalled = /(?:^|\W)i[cč]o?(?!\p{L})/iu.test(query);
	for (const { text, digits, rest } of runsIn(query)) {
		if (digits.length !== COMPANY_LENGTH && !isCalled) continue;
		const number = digits.padStart(COMPANY_LENGTH, '0');
		const owners = ownersOf(region, COMPANIES, (value) => value === number);
		if (isOwned(owners)) return { kind: 'company', text, rest, ...owners };
	}
	return null;
}

const COMPANIES = {
	services: () => [],
	offices: () => [],
	providers: ({ ico }: Region['providers'][number]) => ico
};

/** How many digits an identifier of the register has that is known as one by itself. */
const REGISTER_LENGTH = 7;

/** What a service has in the national register of providers, `2084701` or `mpsv-5952`. */
export function registeredIn(region: Region, query: string): Found | null {
	const isCalled = /registr|identifik|rpss|mpsv|(?:^|\W)reg\./iu.test(query);
	for (const { text, digits, rest } of runsIn(query)) {
		if (digits.length !== REGISTER_LENGTH && !isCalled) continue;
		const owners = ownersOf(region, REGISTERED, (value) => value.replace(/\D/g, '') === digits);
		if (isOwned(owners)) return { kind: 'register', text, rest, ...owners };
	}
	return null;
}

const REGISTERED = {
	services: ({ register }: Region['services'][number]) => register,
	offices: () => []
};

/** No postcode here begins with 0, 8 or 9. */
const POSTCODE = /^[1-7]\d{2}[\s.\u2010-\u2013-]?\d{2}$/;
/** What follows a sum or an amount. */
const UNIT = /^\s*(?:k[cč]|korun|,-|eur|€|czk|lid|m2|km)/iu;

/**
 * A postcode: the municipalities, or the towns elsewhere, of which we hold an address with
 * it. Theirs may have others, too.
 */
export function postcodeIn(region: Region, query: string): Found | null {
	const said = /\bps[cč]/iu.test(query);
	for (const { text, digits, rest } of runsIn(query)) {
		const alone = text === query.trim();
		if (!POSTCODE.test(text) && !(alone && /^[1-7]\d{4}$/.test(digits))) continue;
		if (UNIT.test(query.slice(query.indexOf(text) + text.length))) continue;
		const has = (address: string) => /\d{3}\s\d{2}/.exec(address)?.[0].replace(/\s/, '') === digits;
		const municipalities = municipalitiesWith(region, has);
		const towns = townsWith(region, has);
		const known = municipalities.length + towns.length > 0;
		if (known || said || /\D/.test(text) || alone)
			return { ...NOBODYS, kind: 'postcode', text, rest, municipalities, towns };
	}
	return null;
}

type HasPostcode = (address: string) => boolean;

function municipalitiesWith(region: Region, has: HasPostcode): Id[] {
	const { municipalities, municipalOffices } = region;
	const inPlaces = townsOfPlaces(region, has);
	return municipalities
		.map(({ id }) => id)
		.filter(
			(id) =>
				inPlaces.has(id) ||
				municipalOffices.some(
					({ municipality, addresses }) =>
						municipality === id && addresses.some(({ value }) => has(value))
				)
		);
}

function townsWith(region: Region, has: HasPostcode): Id[] {
	const inPlaces = townsOfPlaces(region, has);
	return region.towns.map(({ id }) => id).filter((id) => inPlaces.has(id));
}

/** Of services. */
function townsOfPlaces({ services }: Region, has: HasPostcode): ReadonlySet<Id | null> {
	const places = services.flatMap(({ places }) => places.map(({ value }) => value));
	return new Set(places.filter(({ address }) => has(address)).map(({ town }) => town));
}

function runsIn(query: string): Run[] {
	return [...query.matchAll(RUN)].map(({ 0: text, index }) => ({
		text,
		digits: text.replace(/\D/g, ''),
		rest: `${query.slice(0, index)} ${query.slice(index + text.length)}`
	}));
}

/** Without the prefix of the country, `+420` or `00420`. */
function national({ text, digits }: Run): string {
	const isPrefixed = digits.length > PHONE_LENGTH || /^(?:\+|00)/.test(text);
	return isPrefixed ? digits.replace(/^(?:00)?420/, '') : digits;
}
