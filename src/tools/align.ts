import { isDeepStrictEqual } from 'node:util';
import { isMap } from '../pack/fields/values.ts';

/** An item of a list, and the one it was before; `null`: it is new. */
interface Aligned {
	readonly from: number | null;
	readonly value: unknown;
}

/**
 * Which items of a list are which after an edit: equal ones first, then those
 * most alike, of as alike ones those at the nearest place. One that was taken out
 * moves the others, so a place counts only where nothing else does.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
	const origins = new Map<number, number>();
	const used = new Set<number>();
	const pair = (at: number, from: number): void => {
		if (from < 0 || origins.has(at) || used.has(from)) return;
		origins.set(at, from);
		used.add(from);
	};
	const isLeft = (from: number) => !used.has(from);
	after.forEach((value, at) =>
		pair(
			at,
			before.findIndex((old, from) => isLeft(from) && isDeepStrictEqual(old, value))
		)
	);
	const left = [...before.keys()].filter(isLeft);
	const pairs = after.flatMap((value, at) =>
		origins.has(at) ? [] : left.map((from) => ({ at, from, alike: likeness(before[from], value) }))
	);
	pairs
		.filter(({ at, from, alike }) => alike > 0 || at === from)
		.sort((a, b) => b.alike - a.alike || Math.abs(a.at - a.from) - Math.abs(b.at - b.from))
		.forEach(({ at, from }) => pair(at, from));
	return after.map((value, at) => ({ from: origins.get(at) ?? null, value }));
}

/** How many fields of two records are equal, or begin so; of two texts, whether they do. */
function likeness(old: unknown, value: unknown): number {
	if (!isMap(old) || !isMap(value)) return sharedStart(String(old), String(value));
	const shares = Object.entries(value).map(([key, one]) =>
		isDeepStrictEqual(old[key], one) ? 1 : sharedStart(String(old[key]), String(one))
	);
	return shares.reduce((sum, share) => sum + share, 0);
}

/** How much of a text another begins with, as a share of the longer; less than the whole. */
function sharedStart(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	let same = 0;
	while (same < length && a[same] === b[same]) same++;
	return same / (length + 1);
}
