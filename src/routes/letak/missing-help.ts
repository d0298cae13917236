import { allById } from '#lib/region/find.ts';
import { gapsFor, isDocumented } from '#lib/help/gap/gaps.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { gapNextStep } from '#lib/help/gap/next-step.ts';
import type { Gap, Municipality, Region, ServiceType, TargetGroup } from '#lib/region/region.ts';
import { typesFor } from './leaflet-groups.ts';

/** A documented absence in a municipality, and what helps instead. */
export interface MissingHelp {
	readonly gap: Gap;
	/** `ask`: nobody is known, which is no proof that there is none. */
	readonly answer: 'no' | 'ask';
	/** Types that reach the municipality, or may; empty: only the social worker helps on. */
	readonly instead: readonly ServiceType[];
}

const MAX_INSTEAD = 2;

/** What the plan says first, what only no source knows of last. */
const STATES: readonly Gap['state'][] = ['wanted', 'dropped', 'not-found'];

/**
 * Lists what a group of people misses in a municipality. On the page for
 * everybody only what the plan documents; for a group also what its life
 * situations lead to and no source knows of.
 */
export function missingHelp(
	region: Region,
	municipality: Municipality,
	group: TargetGroup | null
): MissingHelp[] {
	const need: Need = { ...ANYBODY, group: group?.id ?? null };
	const types = new Set(group ? typesFor(region, group.id) : []);
	return inTheWay(region, municipality, need)
		.filter((gap) => isDocumented(gap) || types.has(gap.type))
		.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
		.flatMap((gap) => {
			const step = gapNextStep(region, gap, municipality, need);
			if (!step) return [];
			const instead = step.substitutes.slice(0, MAX_INSTEAD).map(({ type }) => type);
			return [{ gap, answer: step.answer, instead: allById(region.types, instead) }];
		});
}

function inTheWay(region: Region, municipality: Municipality, need: Need): Gap[] {
	const types = new Set(region.gaps.map(({ type }) => type));
	return [...types].flatMap((type) => gapsFor(region, type, municipality, need));
}
