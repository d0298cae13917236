import { byId } from '#lib/region/find.ts';
import type { Service } from '#lib/region/region.ts';
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
	/** By law a part of it is free, which says neither yes nor no. */
	readonly partly: boolean;
}

/**
 * What a source says of the price counts; without one, what the Act says of the
 * types (108/2006 Sb., §72 to 77), if it says the same of all of them.
 */
export function pricing({ price, types }: Service, region: GroupsAndTypes): Pricing {
	const stated = currentOf(price)?.value;
	if (stated) return { free: stated.free ? 'yes' : 'no', words: stated.words, partly: false };
	const laws = new Set(types.map((id) => byId(region.types, id)?.free ?? null));
	const [law] = laws;
	const free = laws.size === 1 && (law === 'yes' || law === 'no') ? law : 'unknown';
	return { free, words: null, partly: free === 'unknown' && laws.has('partly') };
}
