import { allById } from '#lib/region/find.ts';
import type {
	CrisisLine,
	Id,
	Municipality,
	Phone,
	Region,
	Service,
	Situation,
	TopicCalls
} from '#lib/region/region.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { isAdviser, reachableAdviser, type ReachableAdviser } from '../offer/advice.ts';
import { evidenceKind, offerOf, type Offer } from '../offer/offers.ts';
import { dangersOf, isDirect, isForAll, offersFor } from './situations.ts';

/** Somebody to call. */
export type FirstCall =
	| { readonly kind: 'line'; readonly line: CrisisLine }
	/** `phone`: `null`: no source knows its number. */
	| { readonly kind: 'service'; readonly offer: Offer; readonly phone: Phone | null }
	| { readonly kind: 'adviser'; readonly adviser: ReachableAdviser };

/** Nobody in need reads more numbers. */
const MAX_LINES = 3;

/**
 * Whom somebody in a situation calls first, in this order; DESIGN.md, "Who is
 * called first", has the rule in plain words. In danger only lines. Elsewhere
 * the crisis lines of a situation come first where nobody who surely helps can
 * be dialled. Help for a part of its people never stands for help for all, but
 * where it is surely there, it is named, too.
 */
export function firstCalls(
	region: Region,
	situation: Situation,
	municipality: Municipality
): FirstCall[] {
	const lines = linesOf(region, situation).map((line) => ({ kind: 'line', line }) as const);
	if (situation.danger) return lines;
	const direct = offersFor(region, situation, municipality).filter((offer) =>
		isDirect(situation, offer)
	);
	const calls = callsAmong(
		region,
		direct.filter((offer) => isForAll(region, situation, offer)),
		municipality
	);
	const surely = calls.some((call) => isYes(call) && call.phone !== null);
	const forSome = calls.some(isYes) ? undefined : direct.find(({ answer }) => answer === 'yes');
	return [
		...(surely ? [] : lines),
		...calls,
		...(forSome && !isAdviser(region, forSome.service) ? [serviceCall(forSome)] : [])
	];
}

/**
 * Lines for whoever is handed help of these types on paper or in a message: of
 * each danger that they are the very help of, an emergency first.
 */
export function dangerCalls(region: Region, types: readonly Id[]): CrisisLine[] {
	const lines = [...new Set(dangersOf(region, types).flatMap((danger) => linesOf(region, danger)))];
	const isFirst = ({ kind }: CrisisLine) => kind === 'emergency';
	return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

function linesOf({ crisisLines }: Region, { danger, lines }: Situation): CrisisLine[] {
	return allById(crisisLines, lines)
		.filter(({ kind }) => danger || kind === 'crisis')
		.slice(0, MAX_LINES);
}

/** Further down the list help is for few, so a number there is no first call. */
const NEXT_WITH_NUMBER = 2;

/**
 * Whom to call first among services: the best and, where no source knows its
 * number, the next that is as good and has one; else the social worker. A
 * service whose sources name only other places is no first call. One that only
 * may help and that nobody can dial is named after her, if a source speaks of it.
 *
 * @param offers in order, as shown
 */
export function callsAmong(
	region: Region,
	offers: readonly Offer[],
	municipality: Municipality | null
): FirstCall[] {
	const [best, ...others] = offers.filter(mayBeFirst);
	const adviser = reachableAdviser(region, municipality);
	const advice = adviser ? [{ kind: 'adviser', adviser } as const] : [];
	if (!best) return [...advice, ...offers.filter(isWrittenAsk).slice(0, 1).map(serviceCall)];
	if (isAdviser(region, best.service)) return advice;
	if (best.dialled) return [serviceCall(best)];
	const next = others
		.filter((offer) => isAsGood(offer, best))
		.slice(0, NEXT_WITH_NUMBER)
		.find(({ dialled }) => dialled);
	return [serviceCall(best), ...(next ? [serviceCall(next)] : advice)];
}

/** A service that advice names. */
interface NamedCall {
	readonly service: Service;
	/** `null`: no source knows its number. */
	readonly phone: Phone | null;
	/** Of its first number: `null`: of another, or not known. */
	readonly hours: string | null;
}

/**
 * Of services that advice names those that no source says are not for this
 * place, in the same order, each with the number it is about: a mourner calls
 * the advice centre of a hospice, not its nurses.
 */
export function servicesToName(
	region: Region,
	{ services, numbers }: Pick<TopicCalls, 'services' | 'numbers'>,
	municipality: Municipality | null
): NamedCall[] {
	return allById(region.services, services)
		.filter((service) => mayCome(offerOf(region, service, municipality)))
		.map((service) => {
			const phones = allCurrent(service.phones).map(({ value }) => value);
			const [first = null] = phones;
			const phone = phones.find(({ number }) => numbers.includes(number)) ?? first;
			const hours = phone === first ? (currentOf(service.hours)?.value.words ?? null) : null;
			return { service, phone, hours };
		});
}

/** Whether no source says that it is not for this place. */
function mayCome(offer: Offer): boolean {
	return offer.answer !== 'no' && evidenceKind(offer) !== 'elsewhere';
}

function mayBeFirst(offer: Offer): boolean {
	if (!mayCome(offer)) return false;
	return offer.answer !== 'ask' || offer.dialled;
}

function isWrittenAsk(offer: Offer): boolean {
	return offer.answer === 'ask' && evidenceKind(offer) === 'written';
}

function isAsGood(offer: Offer, best: Offer): boolean {
	return offer.answer === best.answer && evidenceKind(offer) === evidenceKind(best);
}

function serviceCall(offer: Offer) {
	const phone = allCurrent(offer.service.phones)[0]?.value ?? null;
	return { kind: 'service', offer, phone } as const;
}

function isYes(call: FirstCall): call is Extract<FirstCall, { kind: 'service' }> {
	return call.kind === 'service' && call.offer.answer === 'yes';
}
