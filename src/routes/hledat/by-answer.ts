import type { Results } from '#lib/help/catalogue/results.ts';
import { answerForAll, isSilent, type Offer } from '#lib/help/offer/offers.ts';

/** Offers under the headings of the page. */
interface OffersByAnswer {
	readonly yes: readonly Offer[];
	/** No municipality was chosen, and nothing excludes the person. */
	readonly unplaced: readonly Offer[];
	/** Worth asking, also whether one is of those it surely takes. */
	readonly ask: readonly Offer[];
	/** Worth asking only after all others: no source speaks of this place, or of these people. Empty where there are no others. */
	readonly silent: readonly Offer[];
	/** Only helps beside what was looked for. */
	readonly beside: readonly Offer[];
	readonly no: readonly Offer[];
}

/** Sorts offers under their answers; the order inside stays. What was named or is the best is never set aside. */
export function byAnswer({
	offers,
	beside,
	named
}: Pick<Results, 'offers' | 'beside' | 'named'>): OffersByAnswer {
	const of = (wanted: Offer['answer']) =>
		offers.filter((offer) => answerForAll(offer) === wanted && !beside.includes(offer));
	const [yes, unplaced, ask] = [of('yes'), of(null), of('ask')];
	const isLast = (offer: Offer) => isSilent(offer) || isOfOthers(offer, unplaced);
	const last = [...unplaced, ...ask].filter(
		(offer) => isLast(offer) && !named.includes(offer) && offer !== offers[0]
	);
	const silent = yes.length + unplaced.length + ask.length > last.length ? last : [];
	const isFirst = (offer: Offer) => !silent.includes(offer);
	return {
		yes,
		unplaced: unplaced.filter(isFirst),
		ask: ask.filter(isFirst),
		silent,
		beside,
		// No refusal: the same help is listed, in the office that is theirs.
		no: of('no').filter((offer) => !isOfOtherOffice(offer) || named.includes(offer))
	};
}

/** Whether its people are others than those asked for, and of the same help something is for them. */
function isOfOthers({ onlyAsAnybody, service }: Offer, unplaced: readonly Offer[]): boolean {
	const isSame = (other: Offer) => other.service.types.some((type) => service.types.includes(type));
	return onlyAsAnybody && unplaced.some((other) => !other.onlyAsAnybody && isSame(other));
}

/** Whether it is for others, wherever it is; what ended is not here. */
export function isUnfit({ misfits }: Offer): boolean {
	return misfits.length > 0 && misfits[0] !== 'ended';
}

function isOfOtherOffice({ coverage }: Offer): boolean {
	return coverage?.because === 'other-office';
}

/** The name of a provider with more services is not the name of one of them in particular. */
const MAX_NAMED = 3;

/**
 * The named offers a reader might overlook, because others stand above them: a
 * *yes* of somebody else comes before the *no* of the one that was looked for.
 * Empty: the best of the named ones is what the page begins with anyway.
 */
export function namedBelowFirst({
	offers,
	gaps,
	named
}: Pick<Results, 'offers' | 'gaps' | 'named'>): readonly Offer[] {
	const [best] = named;
	if (!best) return [];
	const isFirst = best === offers[0] && (best.answer !== 'no' || gaps.length === 0);
	return isFirst ? [] : named.filter(({ answer }) => answer === best.answer).slice(0, MAX_NAMED);
}
