import type { Id } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { withoutFalseAlarm } from '#lib/search/danger/false-alarm.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { rankHelp, type Ranks } from '#lib/search/reading/ranks.ts';
import type { Mention } from '#lib/search/places/gazetteer.ts';
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
	/** What a query that means nothing to us may be about, the likeliest first; empty for nonsense. */
	nearest(query: string): readonly Suggestion[];
}

type HelpRanks = ReturnType<typeof rankHelp>;

const MAX_SUGGESTIONS = 8;
const MAX_MEANINGS = 7;
const MAX_GUESSES = 4;
const NO_MEANINGS = { sure: [], unsure: [] };
/** Below it, a type or a situation is too far from what was typed so far. */
const MIN_SCORE = 0.15;
/** From it on, a meaning is likelier than a name that only looks like what was typed. */
const SURE_SCORE = 0.5;
/** Of the best score. Beside a meaning three times as sure, others are not; below, they mislead. */
const SURE_SHARE = 1 / 3;
const MIN_SHARE = 1 / 5;

/** Of a name of a place, longer ones are known by their first words. */
const MAX_PLACE_WORDS = 3;
/** Up to so many letters are a prefix of many words: of those, what people need more often is meant. */
const SHORT = 4;
/** How sure a short beginning is at least; the longer the word, the less it is meant. */
const SHORT_QUALITY = 0.12;
/** How much less the last of the situations and types is needed than the first. */
const LEAST_NEEDED = 0.35;

/** Prepares suggestions over a search, once for many queries. */
export function createSuggester({ index, trace }: Search): Suggester {
	const names = new NameCompletion(index.names);
	return {
		suggest: (query) => suggestionsFor(index, names, trace(query)),
		nearest: (query) => nearestTo(index, names, trace(query))
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
		...suggestions(placeOf(mention)),
		...suggestions(sure),
		...alike.filter((suggestion) => hasPrefix(suggestion, query)),
		...suggestions(unsure),
		...alike
	]).slice(0, MAX_SUGGESTIONS);
}

function placeOf(mention: Mention | null): readonly RecordRef[] {
	const number = mention?.municipality ?? null;
	return number === null ? [] : [{ kind: 'municipality', number }];
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
function rankPartial(index: SearchIndex, reading: Reading, understood: Ranks): HelpRanks {
	const { words, terms } = reading;
	const last = words.at(-1);
	if (!last || isStopWord(last.folded)) return understood;
	const isShort = last.folded.length <= SHORT;
	const matches = index.vocabulary.prefixMatches(last.folded).map((match) => ({
		...match,
		quality: isShort ? SHORT_QUALITY + (1 - SHORT_QUALITY) * match.quality ** 2 : match.quality
	}));
	const meant = [...(terms.at(-1) ?? []), ...withoutFalseAlarm(index, last, matches)];
	const ranks = rankHelp(index, { ...reading, terms: [...terms.slice(0, -1), meant] });
	return isShort && words.length === 1 ? byNeed(index, ranks) : ranks;
}

/**
 * What few letters may begin, by how often it is needed. Danger is suggested only
 * where it is the likeliest: "hlíd" is about minding, not about a partner who
 * watches.
 */
function byNeed({ region }: SearchIndex, { types, situations }: HelpRanks): HelpRanks {
	const best = Math.max(0, ...[types, situations].map(([first]) => first?.score ?? 0));
	const grave = region.situations.filter(({ danger }) => danger);
	const hidden = new Set(grave.flatMap(({ id, direct }) => [id, ...direct]));
	const ids = needOrder(region);
	const needed = (ranked: HelpRanks[keyof HelpRanks]) =>
		ranked
			.filter(({ id, score }) => score >= best || !hidden.has(id))
			.map((entry) => {
				const place = ids.includes(entry.id) ? ids.indexOf(entry.id) / ids.length : 1;
				return { ...entry, score: entry.score * (1 - LEAST_NEEDED * place) };
			});
	return { types: needed(types), situations: needed(situations) };
}

/** Situations stand in the order of how often they are met, and types in that of the situations they help in. */
function needOrder({ situations }: SearchedRegion): readonly Id[] {
	return [...new Set(situations.flatMap(({ id, types }) => [id, ...types]))];
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
 * What a query that means nothing to us may be about: what its words speak for a
 * little, and names that look like it. Empty for nonsense.
 */
function nearestTo(index: SearchIndex, names: NameCompletion, { reading, ranks }: Trace) {
	const text = reading.words.map((word) => word.text).join(' ');
	const { sure, unsure } =
		reading.foreignWords > 0 ? NO_MEANINGS : meaningsOf(rankPartial(index, reading, ranks));
	const found = [
		...names.byPrefix(text, MAX_SUGGESTIONS),
		...sure,
		...unsure,
		...names.fuzzy(text, MAX_SUGGESTIONS)
	].flatMap((record) => suggestionOf(index.region, record));
	return unique(found).slice(0, MAX_GUESSES);
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
	const once = new Map<string, Suggestion>();
	for (const suggestion of suggestions) {
		const key = `${suggestion.kind} ${suggestion.id}`;
		if (!once.has(key)) once.set(key, suggestion);
	}
	return [...once.values()];
}
