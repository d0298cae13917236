import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { answerForAll, evidenceOf, weigher } from '../offer/offers.ts';
import {
	ANSWERS,
	type Answer,
	type Gap,
	type Id,
	type Municipality,
	type Region
} from '#lib/region/region.ts';
import { contains } from '#lib/region/areas.ts';
import { servicesOf } from '#lib/region/find.ts';
import { gapsFor, isDocumented } from './gaps.ts';
import { gapWish, offersForWish } from './wish.ts';

/**
 * What the answers of several services say together: the best of them. With
 * none of them, a documented gap means *no*, and the mere silence of all
 * sources means *ask*.
 */
export function verdict(answers: readonly Answer[], gaps: readonly Gap[]): Answer {
	const best = ANSWERS.find((answer) => answers.includes(answer));
	return best ?? (gaps.some(isDocumented) ? 'no' : 'ask');
}

/** Can somebody with this need get help of this type in this municipality? */
interface TypeAnswer {
	readonly answer: Answer;
	/** It is *ask* only because no source speaks of it. */
	readonly silent: boolean;
	/** It is *yes*, but not for all: it takes only some, or a gap of others is open. */
	readonly partly: boolean;
	readonly gaps: readonly Gap[];
}

export function typeAnswer(
	region: Region,
	type: Id,
	municipality: Municipality,
	need: Need = ANYBODY
): TypeAnswer {
	const gaps = gapsFor(region, type, municipality, need);
	// What does not fit this person says nothing about whether others would.
	const fitting = servicesOf(region, type)
		.map(weigher(region, municipality, need))
		.filter(({ misfits }) => misfits.length === 0);
	const answer = verdict(
		fitting.flatMap(({ answer }) => answer ?? []),
		gaps
	);
	const told = fitting.some((offer) => offer.answer === 'ask' && evidenceOf(offer));
	return {
		answer,
		silent: answer === 'ask' && !told && !gaps.some(isDocumented),
		partly:
			answer === 'yes' &&
			(gaps.length > 0 || !fitting.some((offer) => answerForAll(offer) === 'yes')),
		gaps
	};
}

/**
 * Whether just what a gap says is missing can be had. Somebody worth asking
 * makes it *ask* whatever the plan says; services that do not come there do not
 * make a *no* of a gap no source documents. Without a municipality nothing is
 * missing that somebody may give in one.
 */
export function gapAnswer(
	region: Region,
	gap: Gap,
	municipality: Municipality | null,
	need: Need = ANYBODY
): Answer {
	if (!municipality) return mayBeGiven(region, gap, need) ? 'ask' : verdict([], [gap]);
	const offers = offersForWish(region, gapWish(gap, need), municipality);
	const answers = offers.flatMap(({ answer }) => answer ?? []);
	return verdict(
		answers.filter((answer) => answer !== 'no'),
		[gap]
	);
}

/** Whether anybody may give what is missing, in any municipality it is missing in. */
export function mayBeGiven(region: Region, gap: Gap, need: Need = ANYBODY): boolean {
	const wish = gapWish(gap, need);
	if (offersForWish(region, wish, null).length === 0) return false;
	return region.municipalities.some(
		(municipality) =>
			contains(gap.area, municipality) &&
			offersForWish(region, wish, municipality).some(({ answer }) => answer !== 'no')
	);
}

/** Sorts gaps into what is missing and what is only not certain. */
export function gapsByAnswer(
	region: Region,
	gaps: readonly Gap[],
	municipality: Municipality | null
): { readonly ask: readonly Gap[]; readonly no: readonly Gap[] } {
	const missing = gaps.filter((gap) => gapAnswer(region, gap, municipality) === 'no');
	return { ask: gaps.filter((gap) => !missing.includes(gap)), no: missing };
}
