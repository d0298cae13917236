import type { Id, SearchableRegion } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { SearchedRegion } from './records.ts';

/**
 * By type: the groups of each service that gives it, each list once; an empty one is
 * for anybody. A type that nobody gives is left out.
 */
export type Served = Readonly<Record<Id, readonly (readonly Id[])[]>>;

/** The same by the places of types and groups. */
export type PackedServed = readonly (readonly (readonly number[])[])[];

export function packServed({ types, groups, services }: SearchableRegion): PackedServed {
	const numberOf = (group: Id) => groups.findIndex(({ id }) => id === group);
	return types.map(({ id }) => {
		const giving = services.filter(
			({ types: given, status }) => given.includes(id) && status.value !== 'ended'
		);
		const lists = giving.map((service) =>
			(currentOf(service.groups)?.value ?? []).map(numberOf).sort((a, b) => a - b)
		);
		return [...new Map(lists.map((list) => [list.join(), list])).values()];
	});
}

export function unpackServed(
	{ types, groups }: Pick<SearchedRegion, 'types' | 'groups'>,
	packed: PackedServed
): Served {
	const idsOf = (numbers: readonly number[]) => numbers.flatMap((at) => groups[at]?.id ?? []);
	return Object.fromEntries(
		types.flatMap(({ id }, i) => {
			const given = packed[i] ?? [];
			return given.length === 0 ? [] : [[id, given.map(idsOf)]];
		})
	);
}

/** By type: the highest age somebody gives it to; a type that somebody gives to any age is left out. */
export type ServedUpTo = Readonly<Record<Id, number>>;

export function servedUpTo({ types, services }: SearchableRegion): ServedUpTo {
	return Object.fromEntries(
		types.flatMap(({ id }) => {
			const giving = services.filter((service) => service.types.includes(id));
			const highest = giving.map(({ ages }) => currentOf(ages)?.value.to ?? Infinity);
			const upTo = Math.max(...highest);
			return Number.isFinite(upTo) ? [[id, upTo]] : [];
		})
	);
}
