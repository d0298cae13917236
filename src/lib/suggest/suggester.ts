import type { Id } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { SearchedRegion, SearchIndex } from '#lib/search/index.ts';
import type { Scored, Suggester, Suggestion } from '#lib/search/meaning.ts';
import { withoutFalseAlarm } from '#lib/search/reading/false-alarm.ts';
import { isNoise } from '#lib/search/words/stop-words.ts';
import { rankSaid } from '#lib/search/reading/ranks.ts';
import { readQuery, type Reading } from '#lib/search/reading/reading.ts';
import { situationSuggestion, suggestionOf, typeSuggestion } from '#lib/search/suggestion.ts';
import type { Title } from '#lib/search/names/names.ts';
import { Titles } from './name-completion.ts';

const MAX_SUGGESTIONS = 8;
const MAX_MEANINGS = 7;
/** Below it, a type or a situation is too far from what was typed so far. */
const MIN_SCORE = 0.15;
/** From it on, a meaning is likelier than a title that only looks like what was typed. */
const SURE_SCORE = 0.5;
/** Of the best score. Beside a meaning three times as sure, others are not; below, they mislead. */
const SURE_SHARE = 1 / 3;
const MIN_SHARE = 1 / 5;

/** Of a name of a place, longer ones are known by their first words. */
const MAX_PLACE_WORDS = 3;
/** Up to so many letters begin too many words: the longer the word, the less it is meant. */
const SHORT = 4;

/** Prepares suggestions over an index, once for many queries. */
export function createSuggester(index: SearchIndex): Suggester {
	const titles = new Titles(index.names);
	return {
		suggest: (query) => suggestionsFor(index, titles, readQuery(index, query)),
		nearest: (query) => nearestTo(index.region, titles, readQuery(index, query))
	};
}

/** What the reader may be about to type: names first, if they begin so, then meanings. */
function suggestionsFor(index: SearchIndex, titles: Titles, reading: Reading): Suggestion[] {
	const { region } = index;
	const { query } = reading;
	if (reading.words.length === 0 && !reading.mention) return [];
	const { sure, unsure } = meaningsOf(index, withBeginning(index, reading));
	const named = (titles: readonly Title[]) =>
		titles.flatMap((title) => suggestionOf(region, title));
	const alike = named(titles.alike(query, MAX_SUGGESTIONS));
	return distinct([
		...named(titles.begun(query, MAX_SUGGESTIONS)),
		...named(placesAtEnd(titles, reading)),
		...namedMunicipality(region, reading),
		...sure,
		...alike.filter((suggestion) => hasWordBegun(suggestion, query)),
		...unsure,
		...alike
	]).slice(0, MAX_SUGGESTIONS);
}

/** Municipalities whose name, or that of a part, begins with the most words at the end. */
function placesAtEnd(titles: Titles, { query, tokens }: Reading): readonly Title[] {
	for (const { start } of tokens.slice(-MAX_PLACE_WORDS)) {
		const begun = titles.begun(query.slice(start), MAX_SUGGESTIONS);
		const places = begun.filter(({ kind }) => kind === 'municipality');
		if (places.length > 0) return places;
	}
	return [];
}

/** Whether a word of it begins as was typed: of other titles, nobody sees why they are there. */
function hasWordBegun({ text }: Suggestion, query: string): boolean {
	return ` ${fold(text)}`.includes(` ${fold(query)}`);
}

/** Types and situations by how surely they are meant, of equals the type first. */
function meaningsOf(
	{ region, types, situations }: SearchIndex,
	reading: Reading
): Readonly<Record<'sure' | 'unsure', Suggestion[]>> {
	const ranked = [
		...scored(rankSaid(types, reading), (id) => typeSuggestion(region, id)),
		...scored(rankSaid(situations, reading), (id) => situationSuggestion(region, id))
	].sort((a, b) => b.score - a.score);
	const best = ranked[0]?.score ?? 0;
	const near = ranked
		.filter(({ score }) => score >= Math.max(MIN_SCORE, best * MIN_SHARE))
		.slice(0, MAX_MEANINGS);
	const surely = Math.max(SURE_SCORE, best * SURE_SHARE);
	return {
		sure: near.filter(({ score }) => score >= surely).map(({ suggestion }) => suggestion),
		unsure: near.filter(({ score }) => score < surely).map(({ suggestion }) => suggestion)
	};
}

function scored(ranked: readonly Scored[], suggestionOf: (id: Id) => Suggestion[]) {
	return ranked.flatMap(({ id, score }) =>
		suggestionOf(id).map((suggestion) => ({ suggestion, score }))
	);
}

/**
 * The nearest meanings of a query that means nothing to us: titles that look
 * like it, else the life situations, so that no one is left without a next step.
 */
function nearestTo(region: SearchedRegion, titles: Titles, { words }: Reading): Suggestion[] {
	const text = words.map((word) => word.text).join(' ');
	const found = [titles.begun(text, MAX_SUGGESTIONS), titles.alike(text, MAX_SUGGESTIONS)].flat();
	const named = found.flatMap((title) => suggestionOf(region, title));
	const situations = region.situations.flatMap(({ id }) => situationSuggestion(region, id));
	return distinct([...named, ...situations]).slice(0, MAX_SUGGESTIONS);
}

/** The last word may be cut short anywhere: all words it begins are meant. */
function withBeginning(index: SearchIndex, reading: Reading): Reading {
	const { words, said } = reading;
	const last = words.at(-1);
	if (!last || isNoise(last.folded)) return reading;
	const begun = index.vocabulary
		.beginningWith(last.folded)
		.map((match) =>
			last.folded.length > SHORT ? match : { ...match, quality: match.quality ** 2 }
		);
	const meant = [...(said.at(-1) ?? []), ...withoutFalseAlarm(index, last, begun)];
	return { ...reading, said: [...said.slice(0, -1), meant] };
}

function namedMunicipality(region: SearchedRegion, { mention }: Reading): Suggestion[] {
	return mention
		? suggestionOf(region, { kind: 'municipality', number: mention.municipality })
		: [];
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
	const once = new Map<string, Suggestion>();
	for (const suggestion of suggestions) {
		const key = `${suggestion.kind} ${suggestion.id}`;
		if (!once.has(key)) once.set(key, suggestion);
	}
	return [...once.values()];
}
