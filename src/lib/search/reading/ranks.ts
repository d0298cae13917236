import type { Id } from '#lib/region/region.ts';
import type { SearchIndex } from '../index.ts';
import type { SetName } from '../lexicon/lexicon.ts';
import type { Evidence } from '../lexicon/evidence.ts';
import { rankEntries, type RankedEntry } from '../lexicon/rank.ts';
import type { MeantType, Scored } from '../meaning.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tellingWords, type Reading } from './reading.ts';

/** The entries of each set, by how much of a query speaks for them, the best first. */
export interface Ranks extends Readonly<Record<SetName, readonly RankedEntry[]>>, Evidence {}

/** The sets that say what is wanted. */
type HelpRanks = Pick<Ranks, 'types' | 'situations'>;

/** Below it, what was typed is too little to mean something by it. */
export const MIN_SCORE = 0.5;
/** The same where words were typed that mean nothing to us: they may be the point. */
const MIN_BESIDE_UNKNOWN = 0.6;
/** Meanings this much weaker than the best are left out. */
export const MIN_SHARE = 0.35;

/** Ranks all sets by the words of a query. */
export function rankQuery({ sets, likelyTypes }: SearchIndex, reading: Reading): Ranks {
	const ranks = rankEntries(sets, reading.terms);
	const { types, situations } = besideCircumstances(sets, reading, ranks);
	const isSure = isChoiceAlone(reading, ranks) || !reading.isWeak.includes(true);
	const isMeant = isSure ? () => true : besideWeak(reading);
	const lacked = lackedTypes({ sets }, reading, { types, groups: ranks.groups });
	// When help is wanted does not say which.
	const evidence = likelyTypes(
		reading.terms.map((matches, i) => (isOfTime(reading, i) ? [] : matches))
	);
	return {
		...ranks,
		none: evidence.none,
		likely: evidence.likely.filter(({ id }) => !lacked.has(id)),
		types: types.filter((type) => isMeant(type) && !lacked.has(type.id)),
		situations: situations.filter(isMeant),
		topics: ranks.topics.filter(isMeant)
	};
}

/**
 * The types for which what is lacked speaks more than any other word but those of people, where
 * "bez" is in the phrase of another: an old man "bez domova" asks for no home for the old.
 */
function lackedTypes(
	{ sets }: Pick<SearchIndex, 'sets'>,
	{ words, terms }: Reading,
	{ types, groups }: Pick<Ranks, 'types' | 'groups'>
): ReadonlySet<Id> {
	const lacked = words.findIndex((_, at) => words[at - 1]?.folded === 'bez');
	if (lacked < 0) return new Set();
	const both = terms.map((matches, i) => (i === lacked || i === lacked - 1 ? matches : []));
	const said = rankTerms(sets, both).types.filter(({ fullMatch }) => fullMatch === 'phrase');
	const isOfPeople = wordsOf(groups.filter(({ byWord }) => !byWord[lacked]));
	const isLacked = ({ byWord }: RankedEntry) => {
		const most = byWord[lacked] ?? 0;
		return most > 0 && byWord.every((worth, i) => i === lacked || isOfPeople(i) || worth < most);
	};
	const others = types.filter(({ id }) => said.every((type) => type.id !== id));
	return new Set(said.length === 0 ? [] : others.filter(isLacked).map(({ id }) => id));
}

/** Which words of a query speak for the entries that were typed whole. */
export function wordsOf(ranked: readonly RankedEntry[]): (word: number) => boolean {
	const whole = ranked.filter(({ fullMatch }) => fullMatch !== 'none');
	return (word) => whole.some(({ byWord }) => (byWord[word] ?? 0) > 0);
}

/** Ranks only what may be wanted. */
export function rankHelp({ sets }: SearchIndex, reading: Reading): HelpRanks {
	return besideCircumstances(sets, reading, rankTerms(sets, reading.terms));
}

/**
 * The meanings strong enough to be offered. Beside a word no service answers
 * ("půjčovna lyží"), only a whole alias of several words still counts, and of more
 * words than there are of those ("apartmán se saunou pro rodinu s dětmi").
 */
export function strongest<T extends StrongEntry>(ranked: readonly T[], reading: Reading): T[] {
	const { unknown, foreignWords } = reading;
	const least = unknown.length > 0 ? MIN_BESIDE_UNKNOWN : MIN_SCORE;
	const limit = Math.max(least, (ranked[0]?.score ?? 0) * MIN_SHARE);
	const strong = ranked.filter(({ score }) => score >= limit);
	if (foreignWords === 0) return strong;
	const tells = tellingWords(reading);
	return strong.filter(
		({ fullMatch, byWord }) =>
			fullMatch === 'phrase' &&
			(byWord === undefined ||
				byWord.filter((worth, i) => tells[i] && worth > 0).length > foreignWords)
	);
}

type StrongEntry = Pick<RankedEntry, 'score' | 'fullMatch'> & Partial<Pick<RankedEntry, 'byWord'>>;

/**
 * What only weak words speak for is not meant: "alarm do auta". Another telling
 * word has to speak for the same, "alarm pro babičku", or a whole phrase.
 */
function besideWeak(reading: Reading): (entry: RankedEntry) => boolean {
	const isTelling = tellingWords(reading).map((tells, i) => tells && !reading.isWeak[i]);
	return ({ fullMatch, byWord }) =>
		fullMatch === 'phrase' || byWord.some((worth, i) => isTelling[i] && worth > 0);
}

/** All that was typed is one word with more meanings, to choose from: "postel". */
function isChoiceAlone({ words }: Reading, { choices: [best] }: Pick<Ranks, 'choices'>): boolean {
	const telling = words.filter(({ folded }) => !isStopWord(folded));
	return telling.length === 1 && best !== undefined && best.fullMatch !== 'none';
}

/**
 * Words of a circumstance say when, where or with whom, not what: they count only
 * for an entry that other words mean, or in an alias with them, as in "hlídání
 * přes noc". So "taxi o víkendu" means no respite, though that is given for
 * weekends. Where nothing else means anything, a place or company may be what is
 * wanted, and so may a night alone: a bed.
 */
function besideCircumstances(
	sets: SearchIndex['sets'],
	{ words, terms, time, circumstances }: Reading,
	ranks: HelpRanks
): HelpRanks {
	if (circumstances.size === 0) return ranks;
	const isBeside = words.map((word) => circumstances.has(word));
	if (words.every(({ folded }, i) => isBeside[i] || isStopWord(folded))) {
		const isWanted = time.days.length === 0 || time.days.includes('night');
		return isWanted ? ranks : { types: [], situations: [] };
	}
	// The others stay where they stand: words near each other make a phrase.
	const rank = (areBeside: boolean) =>
		rankTerms(
			sets,
			terms.map((matches, i) => (isBeside[i] === areBeside ? matches : []))
		);
	const byOthers = rank(false);
	const byThem = rank(true);
	const isOther = ({ score }: RankedEntry) => score >= MIN_SCORE;
	if (time.days.length === 0 && !byOthers.types.some(isOther)) return ranks;
	return {
		types: join(ranks.types, byOthers.types, byThem.types),
		situations: join(ranks.situations, byOthers.situations, byThem.situations)
	};
}

function rankTerms({ types, situations }: SearchIndex['sets'], terms: Reading['terms']): HelpRanks {
	return rankEntries({ types, situations }, terms);
}

function join(
	ranked: readonly RankedEntry[],
	byOthers: readonly RankedEntry[],
	byThem: readonly RankedEntry[]
): readonly RankedEntry[] {
	return ranked.flatMap((entry) => {
		const { score = 0, fullMatch = 'none' } = find(byOthers, entry) ?? {};
		const isTogether = entry.fullMatch === 'phrase' && find(byThem, entry)?.fullMatch !== 'phrase';
		if (score < MIN_SCORE && !isTogether) return [];
		return isTogether ? entry : { ...entry, fullMatch };
	});
}

function find(ranked: readonly RankedEntry[], { id }: RankedEntry): RankedEntry | undefined {
	return ranked.find((other) => other.id === id);
}

function isOfTime({ words, time }: Reading, at: number): boolean {
	const word = words[at];
	return word !== undefined && time.words.has(word);
}

/** Whether all that was typed speaks for a type, and of its aliases alone one was typed whole: "pečovatelka". */
export function isAllOf(reading: Reading, { types }: Pick<HelpRanks, 'types'>, id: Id): boolean {
	const { byWord = [], fullMatch = 'none' } = types.find((type) => type.id === id) ?? {};
	const speaks = tellingWords(reading).every((tells, i) => !tells || (byWord[i] ?? 0) > 0);
	const isOnly = types.every((type) => type.id === id || type.fullMatch === 'none');
	return speaks && fullMatch !== 'none' && isOnly;
}

/** A type as it is weighed on the way to what is meant. */
export type RankedType = Pick<RankedEntry, 'fullMatch'> &
	Partial<Pick<RankedEntry, 'byWord'>> &
	Scored &
	Partial<MeantType>;

/** The best first. */
export function sortByScore<T extends Scored>(scored: readonly T[]): T[] {
	return [...scored].sort((a, b) => b.score - a.score);
}
