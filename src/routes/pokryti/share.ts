import type { Municipality } from '#lib/region/region.ts';

/** How many of the people are meant, all of them and those over 65. */
export interface Share {
	readonly people: Part;
	readonly over65: Part;
}

export interface Part {
	readonly count: number;
	readonly of: number;
}

/** The share of people of some municipalities who live in those with help. */
export function shareWith(
	municipalities: readonly Municipality[],
	withHelp: readonly Municipality[]
): Share {
	const sum = (key: 'population' | 'over65', among: readonly Municipality[]) =>
		among.reduce((total, municipality) => total + municipality[key], 0);
	return {
		people: { count: sum('population', withHelp), of: sum('population', municipalities) },
		over65: { count: sum('over65', withHelp), of: sum('over65', municipalities) }
	};
}

/** Whole per cent; never 0 or 100 for what is only nearly nobody or nearly everybody. */
export function percentOf({ count, of }: Part): number {
	if (of === 0) return 0;
	const rounded = Math.round((count / of) * 100);
	if (count > 0 && rounded === 0) return 1;
	return count < of && rounded === 100 ? 99 : rounded;
}
