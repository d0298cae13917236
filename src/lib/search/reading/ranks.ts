import type { Id } from '#lib/region/region.ts';
import { isNoise } from '../words/stop-words.ts';
import type { PhraseIndex } from '../lexicon/alias-index.ts';
import { rankOwners, type Ranked } from '../lexicon/rank.ts';
import type { Reading } from './reading.ts';
import { MIN_SCORE } from './strength.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Scores the owners of phrases by what was said, the best first. Words of the
 * day say when, not what: they count only for an owner that other words mean,
 * or in a phrase with them, as in "hlídání přes noc". So "taxi o víkendu" means
 * no respite, though that is given for weekends. A night alone may be what is
 * wanted: a bed.
 */
export function rankSaid(index: PhraseIndex, reading: Reading): Ranked[] {
	const { words, said, time } = reading;
	const ranked = rankOwners(index, said);
	if (time.words.size === 0) return ranked;
	const others = words.filter((word) => !time.words.has(word));
	if (others.every(({ folded }) => isNoise(folded))) {
		return time.days.includes('night') ? ranked : [];
	}
	const byOthers = rankBy(index, reading, (word) => !time.words.has(word));
	const byTime = rankBy(index, reading, (word) => time.words.has(word));
	return ranked.flatMap((owner) => {
		const { score = 0, whole = 'none' } = byOthers.get(owner.id) ?? {};
		const isTogether = owner.whole === 'phrase' && byTime.get(owner.id)?.whole !== 'phrase';
		if (score < MIN_SCORE && !isTogether) return [];
		return isTogether ? owner : { ...owner, whole };
	});
}

/** The owners that some of the words speak for. */
function rankBy(
	index: PhraseIndex,
	{ words, said }: Reading,
	counts: (word: Token) => boolean
): ReadonlyMap<Id, Ranked> {
	const some = said.filter((_, i) => words[i] && counts(words[i]));
	return new Map(rankOwners(index, some).map((owner) => [owner.id, owner]));
}
