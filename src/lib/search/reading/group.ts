import { inRange } from '#lib/help/criteria/age.ts';
import { byId } from '#lib/region/find.ts';
import { isFor, isMeantFor, withWider } from '#lib/region/groups.ts';
import type { Id } from '#lib/region/region.ts';
import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { SearchedRegion } from '../records.ts';
import { strongest, type Ranks } from './ranks.ts';
import type { Reading } from './reading.ts';

/** What is nearly as likely as the first makes it unclear which is meant. */
const CLEAR_SHARE = 0.8;

/**
 * The group a query says the help is for; `null` if that is not clear. The
 * results follow it, so a group that would leave nothing of the type that was
 * asked for is not taken: it is then about somebody else ("syn bere drogy").
 * Where just that is a documented gap, it is taken: seniors must learn that
 * respite is missing for them, not be sent to one for young people.
 *
 * Who is named as two kinds of people, or is so by age, is both: "maminka 80 let
 * po mrtvici" is no less a senior. Of such groups only one is taken that shuts
 * out nothing another one has.
 */
export function groupOf(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	types: readonly Scored[],
	age: number | null
): Id | null {
	const { region, served } = index;
	const spoken = spokenGroups(region, reading, ranks);
	const clear = clearOf(region, spoken);
	const ofAge = groupsOfAge(region, age);
	if (clear !== null) {
		// Nobody gives it at all.
		if (!types.some(({ id }) => served[id])) return clear;
		const isOne = ofAge.length === 0 || isMeantFor(region, ofAge, clear);
		if (isOne && isMissed(region, types[0]?.id, clear)) return clear;
	}
	if (spoken.length === 0) return null;
	const named = [
		...(clear === null ? [] : [clear]),
		...spoken.map(({ id }) => id),
		...ofAge
	].filter((id) => isOfAge(region, id, ofAge));
	const group = forAll(index, named, types, age);
	return group === null ? null : wideEnough(index, group, types);
}

/**
 * The first of the groups for whom there is something of the first type, and all
 * that there is for any of them, or for the old alone.
 */
function forAll(
	{ region, served }: SearchIndex,
	named: readonly Id[],
	types: readonly Scored[],
	age: number | null
): Id | null {
	const givenTo = (some: readonly Scored[]) => some.flatMap(({ id }) => served[id] ?? []);
	const old = age === null ? oldOf(region, named) : [];
	const wanted = [
		...givenTo(types).filter((groups) => named.some((id) => isFor(region, groups, id))),
		...givenTo(likeliest(types)).filter((groups) => isAmong(groups, old))
	];
	const first = givenTo(types.slice(0, 1));
	const isGiven = (id: Id) => first.length === 0 || first.some((to) => isFor(region, to, id));
	const shutsOutNone = (id: Id) => wanted.every((groups) => isFor(region, groups, id));
	return named.find((id) => isGiven(id) && shutsOutNone(id)) ?? null;
}

/**
 * Who has a baby may have one with a disability: where the group of the words
 * would shut out all services of a type that was meant, and the next wider one
 * does not, nobody said that it is the narrow one.
 */
function wideEnough(index: SearchIndex, group: Id, types: readonly Scored[]): Id {
	const shuts = (id: Id) => types.some((type) => isForNone(index, type.id, [id]));
	if (!shuts(group)) return group;
	return withWider(index.region, group).find((wider) => !shuts(wider)) ?? group;
}

/** The groups that are named, if they are all of the old: who speaks of a grandchild, too, may mean the child. */
export function oldGroups({ groups }: SearchedRegion, named: readonly Scored[]): Id[] {
	const isOld = ({ id }: Scored) => (byId(groups, id)?.ages?.from ?? null) !== null;
	return named.every(isOld) ? named.map(({ id }) => id) : [];
}

/** Whether all that there is of a type is for others than these groups, and no gap says that it is missing for them. */
export function isForNone(
	{ region, served }: Pick<SearchIndex, 'region' | 'served'>,
	type: Id,
	groups: readonly Id[]
): boolean {
	const isFree = (group: Id) =>
		served[type]?.every((some) => !isFor(region, some, group)) && !isMissed(region, type, group);
	return groups.every(isFree);
}

/**
 * Whether somebody surely belongs to a younger group, and all that there is of a type is for
 * older ones. Who is 60 belongs to none by age alone, and may be old.
 */
export function isForOlder(
	{ region, served }: Pick<SearchIndex, 'region' | 'served'>,
	type: Id,
	years: number
): boolean {
	if (groupsOfAge(region, years).length === 0) return false;
	const isOlder = (group: Id) => years < (byId(region.groups, group)?.ages?.from ?? 0);
	return served[type]?.every((groups) => groups.length > 0 && groups.every(isOlder)) ?? false;
}

/** The groups that words name, the likeliest first; who cares only where nobody else is named. */
export function spokenGroups(
	region: SearchedRegion,
	reading: Reading,
	{ groups }: Ranks
): RankedEntry[] {
	const spoken = strongest(groups, reading).filter(({ fullMatch }) => fullMatch !== 'none');
	const caredFor = spoken.filter(({ id }) => !byId(region.groups, id)?.carers);
	return caredFor.length > 0 ? caredFor : spoken;
}

/** The group that is clearly the likeliest; `null`: there is none. */
function clearOf(region: SearchedRegion, ranked: readonly RankedEntry[]): Id | null {
	return narrowest(region, likeliest(ranked));
}

function likeliest<T extends { readonly score: number }>(ranked: readonly T[]): T[] {
	return ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * CLEAR_SHARE);
}

/** Whether what is for these groups is for some of the others and for nobody else. */
function isAmong(groups: readonly Id[], others: readonly Id[]): boolean {
	return groups.length > 0 && groups.every((id) => others.includes(id));
}

/** The groups everybody of an age belongs to. */
function groupsOfAge({ groups }: SearchedRegion, age: number | null): Id[] {
	if (age === null) return [];
	return groups.flatMap(({ id, ages }) => (ages && inRange(age, ages) ? [id] : []));
}

/**
 * The groups of the old, for whom age alone decides: whoever is ill may be old, as
 * long as nobody said how old. A group of a family tells as much as an age.
 */
function oldOf(region: SearchedRegion, named: readonly Id[]): Id[] {
	const ofAges = region.groups.filter(({ ages }) => ages);
	const kinds = named.flatMap((id) => withWider(region, id).slice(-1));
	if (ofAges.some(({ id }) => isMeantFor(region, kinds, id))) return [];
	return ofAges.flatMap(({ id, ages }) => (ages?.to === null ? [id] : []));
}

/** Whether an age does not make somebody one of quite other people: a child is no senior. */
function isOfAge(region: SearchedRegion, group: Id, ofAge: readonly Id[]): boolean {
	const hasAges = withWider(region, group).some((id) => byId(region.groups, id)?.ages);
	return !hasAges || ofAge.length === 0 || isMeantFor(region, ofAge, group);
}

/** The one group that is a part of all the others; `null` if they are not of one kind. */
function narrowest(region: SearchedRegion, likely: readonly RankedEntry[]): Id | null {
	const found = likely.find(({ id }) =>
		likely.every((other) => withWider(region, id).includes(other.id))
	);
	return found?.id ?? null;
}

/** Whether it is documented that help of this type is missing for this group. */
function isMissed(region: SearchedRegion, type: Id | undefined, group: Id): boolean {
	return region.gaps.some((gap) => gap.type === type && isMeantFor(region, gap.groups, group));
}
