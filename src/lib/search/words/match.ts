/** A stem of the vocabulary that a word may mean, and how surely: from 0 to 1. */
export interface Match {
	readonly term: number;
	readonly quality: number;
}

/** Each stem once, as surely as it was found at best. */
export function surest(matches: readonly Match[]): Match[] {
	const best = new Map<number, number>();
	for (const { term, quality } of matches) {
		best.set(term, Math.max(quality, best.get(term) ?? 0));
	}
	return [...best].map(([term, quality]) => ({ term, quality }));
}
