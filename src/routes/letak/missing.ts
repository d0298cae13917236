import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { gapsFor, isDocumented } from '#lib/help/gap/gaps.ts';
import { gapNextStep } from '#lib/help/gap/next-step.ts';
import { allById, byId } from '#lib/region/find.ts';
import type {
	Gap,
	Id,
	Municipality,
	Region,
	ServiceType,
	TargetGroup
} from '#lib/region/region.ts';
import { flyerText } from '#lib/text/cs/flyer.ts';
import { listOf } from '#lib/text/cs/words.ts';

/** A documented absence in a municipality, and what helps instead. */
export interface MissingHelp {
	readonly gap: Gap;
	/** `ask`: nobody is known, which is no proof that there is none. */
	readonly answer: 'no' | 'ask';
	/** Types the gap names that reach the municipality, or may; empty: only the social worker helps on. */
	readonly instead: readonly ServiceType[];
}

const MAX_INSTEAD = 2;

/** What the plan says first, what only no source knows of last. */
const STATES: readonly Gap['state'][] = ['wanted', 'dropped', 'scarce', 'not-found'];

/**
 * Lists what a group of people misses in a municipality. On the page for
 * everybody only what the plan documents; for a group also what its life
 * situations lead to and no source knows of.
 *
 * @param types that the situations of the group lead to
 */
export function missingHelp(
	region: Region,
	municipality: Municipality,
	group: TargetGroup | null,
	types: readonly Id[]
): MissingHelp[] {
	const need: Need = { ...ANYBODY, group: group?.id ?? null };
	return inTheWay(region, municipality, need)
		.filter((gap) => isDocumented(gap) || types.includes(gap.type))
		.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
		.flatMap((gap) => {
			const step = gapNextStep(region, gap, municipality, need);
			if (!step) return [];
			// What a situation puts beside it may be for another trouble: paper has no room to tell.
			const named = step.substitutes
				.map(({ type }) => type)
				.filter((type) => helps(region, gap, type));
			const instead = allById(region.types, named).slice(0, MAX_INSTEAD);
			return [{ gap, answer: step.answer, instead }];
		});
}

/** Whether a gap names a type; the same one can only help in another form, if it has any. */
function helps({ types }: Region, { type, instead }: Gap, other: Id): boolean {
	if (other !== type) return instead.includes(other);
	return (byId(types, type)?.forms.length ?? 0) > 1;
}

function inTheWay(region: Region, municipality: Municipality, need: Need): Gap[] {
	const types = new Set(region.gaps.map(({ type }) => type));
	return [...types].flatMap((type) => gapsFor(region, type, municipality, need));
}

/** A gap as it is written: what is counted is what is printed. */
export function missingInWords({ gap, answer, instead }: MissingHelp): {
	readonly name: string;
	readonly rest: string;
} {
	const state = stateInWords(gap, answer);
	const types = listOf(instead.map(({ plain }) => plain.toLocaleLowerCase('cs')));
	const then = types ? flyerText.instead(types) : flyerText.insteadWorker;
	return {
		name: state === flyerText.gone ? gap.name : `${gap.name}.`,
		rest: `${state} ${gap.tip ?? then}`
	};
}

function stateInWords({ state }: Gap, answer: MissingHelp['answer']): string {
	if (state === 'not-found') return flyerText.notFound;
	if (state === 'scarce') return flyerText.scarce;
	return answer === 'no' ? flyerText.gone : flyerText.doubtful;
}
