import { canBeDialled } from '../offer/offers.ts';
import type { Service } from '#lib/region/region.ts';

/** What orders a list of services beside the catalogue; typed arrays, to be packed with it. */
export interface Ranking {
	/** Row → 1 where the record holds a number that may be dialled. */
	readonly dialled: Uint8Array;
	/** Rows by name, as Czech sorts. */
	readonly byName: Uint32Array;
}

export function rankingOf(services: readonly Service[]): Ranking {
	const { compare } = new Intl.Collator('cs');
	const names = services.map(({ name }) => name);
	const byName = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
	return {
		dialled: Uint8Array.from(services, (service) => Number(canBeDialled(service))),
		byName: Uint32Array.from(byName)
	};
}
