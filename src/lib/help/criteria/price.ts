import { byId } from '#lib/region/find.ts';
import type { Service, ServiceType } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion, Fit, GroupsAndTypes } from './criterion.ts';

const FREE = 'zdarma';

/** Whether the help is to cost nothing. */
export const price: Criterion<'free' | null> = {
	key: 'cena',
	none: null,
	unknown: 'ask',
	parse: (options) => (options.includes(FREE) ? 'free' : null),
	format: (value) => (value === null ? [] : [FREE]),
	options: () => [FREE],
	fits: (service, _, region) => pricing(service, region).free,
	evidence: (service) => currentOf(service.price)
};

/** What is known of the price of a service. */
interface Pricing {
	readonly free: Fit;
	/** Its price as a source says it; `null`: no source does, what is known is by law. */
	readonly words: string | null;
	/** What laws say of its types, each once. */
	readonly laws: readonly ServiceType['free'][];
}

/**
 * What a source says of the price counts; without one, what the law says of the
 * types, if it says the same of all of them.
 */
export function pricing({ price, types }: Service, region: GroupsAndTypes): Pricing {
	const laws = [...new Set(types.map((id) => byId(region.types, id)?.free ?? null))];
	const stated = currentOf(price)?.value;
	const [law = null] = laws.length === 1 ? laws : [];
	const free = stated ? FITS[`${stated.free}`] : law === 'yes' || law === 'no' ? law : 'unknown';
	return { free, words: stated?.words ?? null, laws };
}

/** By what a source says: free, not free, or only something of the price. */
const FITS = { true: 'yes', false: 'no', null: 'unknown' } as const;
