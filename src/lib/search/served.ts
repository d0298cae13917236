import type { Id, SearchableRegion } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { SearchedRegion } from './records.ts';

/** By type: groups that somebody gives it to; `null` is anybody, and nobody gives a type that is left out. */
export type Served = Readonly<Record<Id, readonly Id[] | null>>;

/** The same by the places of types and groups; 0 is that nobody gives it. */
export type PackedServed = readonly (readonly number[] | null | 0)[];

export function packServed({ types, groups, services }: SearchableRegion): PackedServed {
	const numberOf = (group: Id) => groups.findIndex(({ id }) => id === group);
	return types.map(({ id }) => {
		const giving = services.filter((service) => service.types.includes(id));
		const given = giving.map((service) => currentOf(service.groups)?.value ?? []);
		if (given.length === 0) return 0;
		if (given.some((ids) => ids.length === 0)) return null;
		return [...new Set(given.flat())].map(numberOf).sort((a, b) => a - b);
	});
}

export function unpackServed(
	{ types, groups }: Pick<SearchedRegion, 'types' | 'groups'>,
	packed: PackedServed
): Served {
	const idsOf = (numbers: readonly number[]) => numbers.flatMap((at) => groups[at]?.id ?? []);
	return Object.fromEntries(
		types.flatMap(({ id }, i) => {
			const given = packed[i] ?? null;
			return given === 0 ? [] : [[id, given && idsOf(given)]];
		})
	);
}
