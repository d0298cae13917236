import type { Id, Region, Statements } from '#lib/region/region.ts';

export type ContactKind =
	'phone' | 'email' | 'web' | 'company' | 'register' | 'address' | 'postcode';

/** A number, an address or the like that stands in a query. */
export interface Found {
	readonly kind: ContactKind;
	/** As typed. */
	readonly text: string;
	/** Ids of those whose it is; empty lists: nobody's we know. */
	readonly services: readonly Id[];
	/** Municipalities whose office it is. */
	readonly offices: readonly Id[];
	readonly lines: readonly Id[];
	/** Of a postcode: where our addresses have it. */
	readonly municipalities: readonly Id[];
	/** The same of towns outside the region. */
	readonly towns: readonly Id[];
	/** The query without it. */
	readonly rest: string;
}

type Owned = Omit<Found, 'kind' | 'text' | 'rest'>;

export const NOBODYS: Owned = {
	services: [],
	offices: [],
	lines: [],
	municipalities: [],
	towns: []
};

/** Values of records that may be asked for, by a field that services and offices of municipalities have. */
interface Values<T> {
	readonly services: (service: Region['services'][number]) => Statements<T>;
	readonly offices: (office: Region['municipalOffices'][number]) => Statements<T>;
	readonly providers?: (provider: Region['providers'][number]) => Statements<T>;
}

/** Whose a value is. What a provider has is of all its services. */
export function ownersOf<T>(
	{ services, municipalOffices, providers }: Region,
	values: Values<T>,
	matches: (value: T) => boolean
): Owned {
	const isAmong = (statements: Statements<T>) =>
		statements.some(({ value, outdated }) => !outdated && matches(value));
	const { providers: valuesOfProvider } = values;
	const owning = new Set<Id | null>(
		valuesOfProvider
			? providers.filter((one) => isAmong(valuesOfProvider(one))).map(({ id }) => id)
			: []
	);
	return {
		...NOBODYS,
		services: services
			.filter((service) => isAmong(values.services(service)) || owning.has(service.provider))
			.map(({ id }) => id),
		offices: municipalOffices
			.filter((office) => isAmong(values.offices(office)))
			.map(({ municipality }) => municipality)
	};
}

/** Whether anybody has it. */
export function isOwned({ services, offices }: Owned): boolean {
	return services.length + offices.length > 0;
}
