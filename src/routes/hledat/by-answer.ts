import type { Offer } from '#lib/help/offer/offers.ts';

/** Offers under the headings of the page. */
export interface OffersByAnswer {
	readonly yes: readonly Offer[];
	/** No municipality was chosen, and nothing excludes the person. */
	readonly unplaced: readonly Offer[];
	readonly ask: readonly Offer[];
	readonly no: readonly Offer[];
}

/** Sorts offers under their answers; the order inside stays. */
export function byAnswer(offers: readonly Offer[]): OffersByAnswer {
	const of = (wanted: Offer['answer']) => offers.filter(({ answer }) => answer === wanted);
	return { yes: of('yes'), unplaced: of(null), ask: of('ask'), no: of('no') };
}
