import { isAdviser } from '../offer/advice.ts';
import { situationsFor } from './situations.ts';
import type { Offer } from '../offer/offers.ts';
import type { Answer, Gap, Id, Municipality, Region, Situation } from '#lib/region/region.ts';
import { offersForWish, otherwise, situationWish, type Wish } from './wish.ts';

/** Another type of help that reaches the same people in the same municipality, or may. */
export interface Substitute {
	readonly type: Id;
	readonly answer: Exclude<Answer, 'no'>;
	/** Of this type, the best first; never empty. */
	readonly offers: readonly Offer[];
}

/**
 * Finds what helps instead: first what surely comes there, then what may.
 *
 * Among equals the same type in another form is the nearest, then what the
 * gaps name, then what a life situation puts beside it. The social workers of
 * the offices are left out: they are named with every answer. So is who is only
 * worth asking and is asked for the very help already.
 *
 * @param toAsk whom the step names for the very help
 */
export function substitutesFor(
	region: Region,
	wish: Wish,
	municipality: Municipality,
	gaps: readonly Gap[],
	toAsk: readonly Offer[]
): Substitute[] {
	const found = firstOfEach(
		wishesInstead(region, wish, gaps).flatMap(
			(instead) => substitute(region, instead, municipality, toAsk) ?? []
		)
	);
	const giving = (answer: Answer) => found.filter((item) => item.answer === answer);
	return [...giving('yes'), ...giving('ask')];
}

function substitute(
	region: Region,
	wish: Wish,
	municipality: Municipality,
	toAsk: readonly Offer[]
): Substitute | null {
	const [type] = wish.types;
	const named = new Set(toAsk.map(({ service }) => service));
	const offers = offersForWish(region, wish, municipality).filter(
		({ answer, service }) =>
			(answer === 'yes' || (answer === 'ask' && !named.has(service))) && !isAdviser(region, service)
	);
	const answer = offers[0]?.answer;
	return type && (answer === 'yes' || answer === 'ask') ? { type, answer, offers } : null;
}

/** Wishes of one type each, the nearest first. */
function wishesInstead(region: Region, wish: Wish, gaps: readonly Gap[]): Wish[] {
	const inOneForm = wish.types.length === 1 && wish.needs.every(({ form }) => form !== null);
	const anotherForm = inOneForm ? wish.types : [];
	const named = gaps.flatMap(({ instead }) => instead).filter((type) => !wish.types.includes(type));
	const ours = [...anotherForm, ...named].map((type) => otherwise(wish, [type]));
	return [...ours, ...wishesBeside(region, wish)];
}

/**
 * What the life situations nearest to a type put beside it. Where nothing is
 * known of the person, it is for the people of the situation: the care of
 * seniors is not replaced by help for the young.
 */
function wishesBeside(region: Region, wish: Wish): Wish[] {
	const [type, ...more] = wish.types;
	if (!type || more.length > 0) return [];
	const anybody = wish.needs.every(({ group, age }) => group === null && age === null);
	return nearestSituations(region, type).flatMap((situation) =>
		situation.types
			.filter((other) => other !== type)
			.map((other) => otherwise(anybody ? situationWish(situation) : wish, [other]))
	);
}

/** Those in which the type helps as directly as in any. */
function nearestSituations(region: Region, type: Id): Situation[] {
	const all = situationsFor(region, type);
	const rank = all[0]?.types.indexOf(type);
	return all.filter(({ types }) => types.indexOf(type) === rank);
}

function firstOfEach(substitutes: readonly Substitute[]): Substitute[] {
	const first = new Map<Id, Substitute>();
	for (const item of substitutes) {
		const known = first.get(item.type);
		if (!known || (known.answer === 'ask' && item.answer === 'yes')) first.set(item.type, item);
	}
	return [...first.values()];
}
