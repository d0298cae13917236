import { isFor } from '#lib/region/groups.ts';
import {
	FORMS,
	type AgeRange,
	type Answer,
	type Form,
	type Id,
	type ServiceStatus,
	type TargetGroup
} from '#lib/region/region.ts';
import { dayNumbers, type DayFacts } from './day-facts.ts';
import { listColumn, type ListColumn } from './list-column.ts';
import type { TerritoryInterval } from './territory.ts';

/**
 * Services as columns: what filters and counts read, for a region or for the
 * whole country. A row is a service; types, groups and municipalities are
 * numbers, their ids stand beside. All of it is typed arrays and strings, so it
 * can be packed into one buffer and read as it lies there.
 */
export interface Catalogue {
	readonly services: readonly Id[];
	readonly types: readonly Id[];
	readonly groups: readonly Id[];
	/** In the order of the administrative tree. */
	readonly municipalities: readonly Id[];
	readonly columns: Columns;
}

/**
 * - `types`: numbers of the service's types.
 * - `groups`: the groups it may be for, its own and those related; unknown: all.
 * - `forms`: numbers of `FORMS`; unknown: all.
 * - `ages`: `[from, to]`, whole years, both included.
 * - `days`: when it works, as `dayNumbers` writes it.
 * - `territories`: triples `[from, to, answer]`, the answer a number of `REACHES`.
 */
export type ListName = 'types' | 'groups' | 'forms' | 'ages' | 'days' | 'territories';

export type Columns = Readonly<Record<ListName, ListColumn>> & {
	/** Row → number of `STATUSES`. */
	readonly status: Uint8Array;
	/** Rows whose territory depends on who asks; in `territories` theirs is empty. */
	readonly byNeed: Uint32Array;
};

export const STATUSES = ['active', 'unverified', 'ended'] as const satisfies ServiceStatus[];
/** The answers a territory keeps. */
export const REACHES = ['yes', 'ask'] as const satisfies Answer[];
/** An upper limit no age reaches. */
export const NO_LIMIT = 2 ** 16 - 1;

/** The lists the facts of services draw from. */
export interface Vocabulary {
	readonly types: readonly Id[];
	readonly groups: readonly TargetGroup[];
	/** In the order of the administrative tree. */
	readonly municipalities: readonly Id[];
}

/** What the catalogue keeps of one service. Types and groups outside the vocabulary are left out. */
export interface ServiceFacts {
	readonly id: Id;
	readonly status: ServiceStatus;
	readonly types: readonly Id[];
	/** Empty: not known, which excludes nobody. */
	readonly groups: readonly Id[];
	/** Empty: not known, which excludes nobody. */
	readonly forms: readonly Form[];
	readonly ages: AgeRange | null;
	readonly days: DayFacts;
	/**
	 * Ordered intervals that do not overlap; what lies in none of them answers
	 * *no*. `by-need`: it depends on who asks.
	 */
	readonly territory: readonly TerritoryInterval[] | 'by-need';
}

export function buildCatalogue(
	{ types, groups, municipalities }: Vocabulary,
	services: readonly ServiceFacts[]
): Catalogue {
	const column = (list: (facts: ServiceFacts) => readonly number[]) =>
		listColumn(services.map(list));
	const groupIds = groups.map(({ id }) => id);
	const typeNumbers = numbering(types);
	const groupNumbers = numbering(groupIds, (a, b) => isFor({ groups }, [a], b));
	const formNumbers = numbering(FORMS);
	return {
		services: services.map(({ id }) => id),
		types,
		groups: groupIds,
		municipalities,
		columns: {
			status: Uint8Array.from(services, ({ status }) => STATUSES.indexOf(status)),
			byNeed: Uint32Array.from(services.flatMap(rowIfByNeed)),
			types: column((facts) => typeNumbers(facts.types)),
			groups: column((facts) => groupNumbers(knownOr(groupIds, facts.groups))),
			forms: column((facts) => formNumbers(knownOr(FORMS, facts.forms))),
			ages: column(({ ages }) => [ages?.from ?? 0, ages?.to ?? NO_LIMIT]),
			days: column(({ days }) => dayNumbers(days)),
			territories: column(({ territory }) => triplesOf(territory))
		}
	};
}

/**
 * Turns ids into numbers of the vocabulary, in its order, each once.
 *
 * @param means whether an id stands for another one, too
 */
function numbering(vocabulary: readonly Id[], means = (id: Id, other: Id) => id === other) {
	const numbers = new Map(
		vocabulary.map((id) => [
			id,
			vocabulary.flatMap((other, number) => (means(id, other) ? [number] : []))
		])
	);
	return (ids: readonly Id[]): number[] =>
		[...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
}

function knownOr<T>(all: readonly T[], known: readonly T[]): readonly T[] {
	return known.length > 0 ? known : all;
}

function triplesOf(territory: ServiceFacts['territory']): number[] {
	if (territory === 'by-need') return [];
	return territory.flatMap(({ from, to, answer }) =>
		answer === 'no' ? [] : [from, to, REACHES.indexOf(answer)]
	);
}

function rowIfByNeed({ territory }: ServiceFacts, row: number): number[] {
	return territory === 'by-need' ? [row] : [];
}
