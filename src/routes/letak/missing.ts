import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { gapsFor, isDocumented } from '#lib/help/gap/gaps.ts';
import { gapNextStep } from '#lib/help/gap/next-step.ts';
import { evidenceKind, type Offer } from '#lib/help/offer/offers.ts';
import { allById, byId } from '#lib/region/find.ts';
import type {
	Gap,
	Id,
	Municipality,
	Phone,
	Region,
	ServiceType,
	TargetGroup
} from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { flyerText } from '#lib/text/cs/flyer.ts';
import { listOf } from '#lib/text/cs/words.ts';

/** A documented absence in a municipality, and what helps instead. */
export interface MissingHelp {
	readonly gap: Gap;
	/** `ask`: nobody is known, which is no proof that there is none. */
	readonly answer: 'no' | 'ask';
	/** Just this help, which may come: the best to be asked; `null`: no source knows of any. */
	readonly maybe: Offer | null;
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
			return [{ gap, answer: step.answer, maybe: bestToAsk(step.toAsk), instead }];
		});
}

/** What can be dialled; paper sends nobody to who goes elsewhere, as the sources say, if there is another. */
function bestToAsk(offers: readonly Offer[]): Offer | null {
	const here = offers.filter((offer) => evidenceKind(offer) !== 'elsewhere');
	return here.find(({ dialled }) => dialled) ?? here[0] ?? offers[0] ?? null;
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
interface MissingInWords {
	readonly name: string;
	readonly rest: string;
	/** Who may give it after all, ends the words; `null`: nobody known can be dialled. */
	readonly call: { readonly name: string; readonly phone: Phone } | null;
}

/** What may be there after all is never told as missing. */
export function missingInWords({ gap, answer, maybe, instead }: MissingHelp): MissingInWords {
	const name = `${gap.name}.`;
	if (maybe) {
		const phone = allCurrent(maybe.service.phones)[0]?.value;
		return phone
			? { name, rest: flyerText.maybe, call: { name: maybe.service.name, phone } }
			: { name, rest: flyerText.maybeWorker(maybe.service.name), call: null };
	}
	const state = stateInWords(gap, answer);
	const types = listOf(instead.map(({ plain }) => plain.toLocaleLowerCase('cs')));
	const then = types ? flyerText.instead(types) : flyerText.insteadWorker;
	return {
		name: state === flyerText.gone ? gap.name : name,
		rest: `${state} ${gap.tip ?? then}`,
		call: null
	};
}

function stateInWords({ state }: Gap, answer: MissingHelp['answer']): string {
	if (state === 'scarce') return flyerText.scarce;
	return answer === 'no' ? flyerText.gone : flyerText.notFound;
}
