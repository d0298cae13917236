import { fold } from '#lib/region/text.ts';
import { withoutFalseAlarm } from '#lib/search/danger/false-alarm.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { rankHelp, type Ranks } from '#lib/search/reading/ranks.ts';
import type { Reading } from '#lib/search/reading/reading.ts';
import { suggestionOf, type RecordRef, type SearchedRegion } from '#lib/search/records.ts';
import type { Search, Trace } from '#lib/search/search.ts';
import type { Suggestion } from '#lib/search/suggestion.ts';
import { isStopWord } from '#lib/search/words/stop-words.ts';
import { NameCompletion } from './name-completion.ts';

/** What may be meant beside what was understood. Apart, because it is heavy and not every query needs it. */
export interface Suggester {
	/** What the reader may be about to type, the likeliest first. */
	suggest(query: string): readonly Suggestion[];
	/** What a query that means nothing to us may be about. Never empty while there are life situations. */
	nearest(query: string): readonly Suggestion[];
}

type HelpRanks = ReturnType<typeof rankHelp>;

const MAX_SUGGESTIONS = 8;
const MAX_MEANINGS = 7;
/** Below it, a type or a situation is too far from what was typed so far. */
const MIN_SCORE = 0.15;
/** From it on, a meaning is likelier than a name that only looks like what was typed. */
const SURE_SCORE = 0.5;
/** Of the best score. Beside a meaning three times as sure, others are not; below, they mislead. */
const SURE_SHARE = 1 / 3;
const MIN_SHARE = 1 / 5;

/** Of a name of a place, longer ones are known by their first words. */
const MAX_PLACE_WORDS = 3;
/** Up to so many letters are a prefix of too many words: the longer the word, the less it is meant. */
const SHORT = 4;

/** Prepares suggestions over a search, once for many queries. */
export function createSuggester({ index, trace }: Search): Suggester {
	const names = new NameCompletion(index.names);
	return {
		suggest: (query) => suggestionsFor(index, names, trace(query)),
		nearest: (query) => nearestTo(index.region, names, trace(query).reading)
	};
}

/** What the reader may be about to type: names first, if they begin so, then meanings. */
function suggestionsFor(
	index: SearchIndex,
	names: NameCompletion,
	{ reading, ranks }: Trace
): Suggestion[] {
	const { query, words, mention } = reading;
	if (words.length === 0 && !mention) return [];
	const { sure, unsure } = meaningsOf(rankPartial(index, reading, ranks));
	const suggestions = (records: readonly RecordRef[]) =>
		records.flatMap((record) => suggestionOf(index.region, record));
	const alike = suggestions(names.fuzzy(query, MAX_SUGGESTIONS));
	return unique([
		...suggestions(names.byPrefix(query, MAX_SUGGESTIONS)),
		...suggestions(placesAtEnd(names, reading)),
		...suggestions(mention ? [{ kind: 'municipality', number: mention.municipality }] : []),
		...suggestions(sure),
		...alike.filter((suggestion) => hasPrefix(suggestion, query)),
		...suggestions(unsure),
		...alike
	]).slice(0, MAX_SUGGESTIONS);
}

/** Municipalities whose name, or that of a part, begins with the most words at the end. */
function placesAtEnd(names: NameCompletion, { query, tokens }: Reading): readonly RecordRef[] {
	for (const { start } of tokens.slice(-MAX_PLACE_WORDS)) {
		const found = names.byPrefix(query.slice(start), MAX_SUGGESTIONS);
		const places = found.filter(({ kind }) => kind === 'municipality');
		if (places.length > 0) return places;
	}
	return [];
}

/** Whether a word of it begins as was typed: of other names, nobody sees why they are there. */
function hasPrefix({ text }: Suggestion, query: string): boolean {
	return ` ${fold(text)}`.includes(` ${fold(query)}`);
}

/** The last word may be typed only in part: all words it is a prefix of are meant. */
function rankPartial(index: SearchIndex, reading: Reading, ranks: Ranks): HelpRanks {
	const { words, terms } = reading;
	const last = words.at(-1);
	if (!last || isStopWord(last.folded)) return ranks;
	const matches = index.vocabulary
		.prefixMatches(last.folded)
		.map((match) =>
			last.folded.length > SHORT ? match : { ...match, quality: match.quality ** 2 }
		);
	const meant = [...(terms.at(-1) ?? []), ...withoutFalseAlarm(index, last, matches)];
	return rankHelp(index, { ...reading, terms: [...terms.slice(0, -1), meant] });
}

/** Types and situations by how surely they are meant, of equals the type first. */
function meaningsOf({
	types,
	situations
}: HelpRanks): Readonly<Record<'sure' | 'unsure', RecordRef[]>> {
	const ranked = [
		...types.map(({ number, score }) => ({ kind: 'type', number, score }) as const),
		...situations.map(({ number, score }) => ({ kind: 'situation', number, score }) as const)
	].sort((a, b) => b.score - a.score);
	const best = ranked[0]?.score ?? 0;
	const near = ranked
		.filter(({ score }) => score >= Math.max(MIN_SCORE, best * MIN_SHARE))
		.slice(0, MAX_MEANINGS);
	const surely = Math.max(SURE_SCORE, best * SURE_SHARE);
	return {
		sure: near.filter(({ score }) => score >= surely),
		unsure: near.filter(({ score }) => score < surely)
	};
}

/**
 * The nearest meanings of a query that means nothing to us: names that look like
 * it, else the life situations, so that no one is left without a next step.
 */
function nearestTo(
	region: SearchedRegion,
	names: NameCompletion,
	{ words }: Reading
): Suggestion[] {
	const text = words.map((word) => word.text).join(' ');
	const named = [...names.byPrefix(text, MAX_SUGGESTIONS), ...names.fuzzy(text, MAX_SUGGESTIONS)];
	const situations = region.situations.map((_, number) => ({ kind: 'situation', number }) as const);
	const found = [...named, ...situations].flatMap((record) => suggestionOf(region, record));
	return unique(found).slice(0, MAX_SUGGESTIONS);
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
	const once = new Map<string, Suggestion>();
	for (const suggestion of suggestions) {
		const key = `${suggestion.kind} ${suggestion.id}`;
		if (!once.has(key)) once.set(key, suggestion);
	}
	return [...once.values()];
}
