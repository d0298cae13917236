import { byId } from '#lib/region/find.ts';
import type { SearchIndex } from '../index.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { Scored } from '../meaning.ts';
import { strongest, type Ranks } from './ranks.ts';
import type { Reading } from './reading.ts';

/** More advice than this hides the services. */
const MAX_TOPICS = 2;

/**
 * The advice a query asks for, the likeliest first. Only whole aliases count:
 * "důchod" alone stands in many, and whoever asks for a lunch wants no advice.
 * Where one of several words was typed, one of a single word asks for less.
 */
export function topicsOf(reading: Reading, { topics }: Ranks): readonly RankedEntry[] {
	const asked = strongest(topics, reading).filter(({ fullMatch }) => fullMatch !== 'none');
	const phrased = asked.filter(({ fullMatch }) => fullMatch === 'phrase');
	return (phrased.length > 0 ? phrased : asked).slice(0, MAX_TOPICS);
}

/**
 * Whether advice is a better answer than services: where a whole phrase asks for
 * it, "příspěvek na péči", or no type is meant more surely.
 */
export function answerBetter([best]: readonly RankedEntry[], [type]: readonly Scored[]): boolean {
	if (!best) return false;
	return best.fullMatch === 'phrase' || best.score >= (type?.score ?? 0);
}

/** The types that go with the advice, where the words meant none: "superdávka". */
export function typesOfTopics({ region }: SearchIndex, topics: readonly Scored[]): Scored[] {
	const [best] = topics;
	const types = byId(region.topics, best?.id)?.types ?? [];
	return best ? types.map((id, i) => ({ id, score: best.score / (i + 1) })) : [];
}
