import type { Span as AnsweredSpan } from '#lib/help/catalogue/column.ts';
import type { Answer, Form } from '#lib/region/region.ts';
import { Lottery, type Random } from '../random.ts';
import { indexOfSpan, type AdministrativeTree, type Span } from '../land/tree.ts';

type Reach = 'municipality' | 'neighbours' | 'orp' | 'district' | 'county' | 'country';

/**
 * How far services reach, by form. The register says it by county at best, so
 * the shares are an assumption: field services mostly keep to one ORP, places
 * one comes to serve a district, homes take people from anywhere.
 */
const REACHES: Readonly<Record<Form | 'formless', Lottery<Reach>>> = {
	terenni: new Lottery([
		['municipality', 16],
		['neighbours', 14],
		['orp', 38],
		['district', 14],
		['county', 16],
		['country', 2]
	]),
	ambulantni: new Lottery([
		['municipality', 4],
		['orp', 46],
		['district', 30],
		['county', 18],
		['country', 2]
	]),
	pobytova: new Lottery([
		['orp', 10],
		['district', 10],
		['county', 50],
		['country', 30]
	]),
	// Records that name no form are of help outside the Act: it is local.
	formless: new Lottery([
		['municipality', 40],
		['orp', 60]
	])
};

/** Where nothing but an agreement of each municipality decides, one has to ask. */
const ASK_SHARE = 0.1;
/** One municipality inside stands apart, as Paseky nad Jizerou does. */
const HOLE_SHARE = 0.06;
const MIN_SIZE_WITH_HOLE = 5;

/** The intervals of a service that works from a municipality, in order and apart; outside them it is *no*. */
export function drawTerritory(
	tree: AdministrativeTree,
	seat: number,
	form: Form | null,
	random: Random
): AnsweredSpan[] {
	const reach = REACHES[form ?? 'formless'].draw(random);
	const answer: Answer = random.chance(ASK_SHARE) ? 'ask' : 'yes';
	return spansOf(tree, seat, reach, random)
		.flatMap((span) => (isWithHole(span, random) ? withHole(span, random) : [span]))
		.map((span) => ({ ...span, answer }));
}

function spansOf(tree: AdministrativeTree, seat: number, reach: Reach, random: Random): Span[] {
	switch (reach) {
		case 'municipality':
			return [{ from: seat, to: seat + 1 }];
		case 'neighbours':
			return someOf(spanAround(tree.orps, seat), seat, random);
		case 'country':
			return [{ from: 0, to: tree.municipalities }];
		case 'orp':
			return [spanAround(tree.orps, seat)];
		case 'district':
			return [spanAround(tree.districts, seat)];
		case 'county':
			return [spanAround(tree.counties, seat)];
	}
}

function spanAround(spans: readonly Span[], seat: number): Span {
	const span = spans[indexOfSpan(spans, seat)];
	return span ?? { from: seat, to: seat + 1 };
}

const NEIGHBOUR_SHARE = 0.25;

/** The seat and some municipalities of its ORP; those side by side as one span. */
function someOf({ from, to }: Span, seat: number, random: Random): Span[] {
	const spans: Span[] = [];
	for (let at = from; at < to; at++) {
		if (at !== seat && !random.chance(NEIGHBOUR_SHARE)) continue;
		const last = spans.at(-1);
		if (last?.to === at) spans[spans.length - 1] = { from: last.from, to: at + 1 };
		else spans.push({ from: at, to: at + 1 });
	}
	return spans;
}

function isWithHole({ from, to }: Span, random: Random): boolean {
	return to - from >= MIN_SIZE_WITH_HOLE && random.chance(HOLE_SHARE);
}

function withHole({ from, to }: Span, random: Random): Span[] {
	const hole = random.whole(from, to - 1);
	return [
		{ from, to: hole },
		{ from: hole + 1, to }
	].filter((span) => span.from < span.to);
}
