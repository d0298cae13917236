import { ANYBODY, type Need } from '../criteria/need.ts';
import type { Answer, Gap, Municipality, Region } from '#lib/region/region.ts';
import { gapWish, offersForWish } from './wish.ts';

/**
 * Whether just what a gap says is missing can be had. Somebody worth asking
 * makes it *ask* whatever the plan says, and so does the mere silence of all
 * sources; only where the absence is documented it is *no*.
 */
export function gapAnswer(
	region: Region,
	gap: Gap,
	municipality: Municipality | null,
	need: Need = ANYBODY
): Answer {
	const best = municipality && offersForWish(region, gapWish(gap, need), municipality)[0]?.answer;
	if (best === 'yes' || best === 'ask') return best;
	return gap.state === 'not-found' ? 'ask' : 'no';
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
