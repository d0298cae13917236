import type { Offer } from '#lib/help/offer/offers.ts';
import type { Results } from '#lib/help/catalogue/results.ts';

/** Whoever named a provider with more services has named none of them in particular. */
const MAX_TOLD = 3;

/**
 * The named offers a reader might overlook, because others stand above them: a
 * *yes* of somebody else comes before the *no* of the one that was looked for.
 * Empty: the best of the named ones is what the page begins with anyway.
 */
export function overlookedNames({ offers, gaps, named }: Results): readonly Offer[] {
	const [best] = named;
	if (!best) return [];
	const isFirst = best === offers[0] && (best.answer !== 'no' || gaps.length === 0);
	return isFirst ? [] : named.filter(({ answer }) => answer === best.answer).slice(0, MAX_TOLD);
}
