import type { Id, Region } from '../region/region.ts';
import type { SearchIndex } from './search-index.ts';
import type { Scored, Suggestion } from './meaning.ts';
import { isNoise } from './noise.ts';
import { rankOwners } from './rank.ts';
import { readQuery, type Reading } from './reading.ts';
import type { Titles } from './titles.ts';

const MAX_SUGGESTIONS = 8;
const MAX_TYPES = 4;
const MAX_SITUATIONS = 3;
/** Below it, a type or a situation is too far from what was typed so far. */
const MIN_SCORE = 0.15;

/** What the reader may be about to type: names first, if they begin so, then meanings. */
export function suggestionsFor(index: SearchIndex, titles: Titles, query: string): Suggestion[] {
	const reading = readQuery(index, query);
	if (reading.words.length === 0 && !reading.mention) return [];
	const said = withBeginning(index, reading);
	const types = near(rankOwners(index.types, said), MAX_TYPES);
	const situations = near(rankOwners(index.situations, said), MAX_SITUATIONS);
	const { begun, alike } = titles.find(query, MAX_SUGGESTIONS);
	const { begun: byLastWord } = titles.find(reading.tokens.at(-1)?.text ?? '', MAX_SUGGESTIONS);
	return distinct([
		...begun,
		...byLastWord.filter(({ kind }) => kind === 'municipality'),
		...namedMunicipality(index.region, reading),
		...types.flatMap(({ id }) => typeSuggestion(index.region, id)),
		...situations.flatMap(({ id }) => situationSuggestion(index.region, id)),
		...alike
	]).slice(0, MAX_SUGGESTIONS);
}

/**
 * The nearest meanings of a query that means nothing to us: titles that look
 * like it, else the life situations, so that no one is left without a next step.
 */
export function nearestTo(region: Region, titles: Titles, { words }: Reading): Suggestion[] {
	const text = words.map((word) => word.text).join(' ');
	const { begun, alike } = titles.find(text, MAX_SUGGESTIONS);
	const situations = region.situations.flatMap(({ id }) => situationSuggestion(region, id));
	return distinct([...begun, ...alike, ...situations]).slice(0, MAX_SUGGESTIONS);
}

/** The last word may be cut short anywhere: all words it begins are meant. */
function withBeginning({ vocabulary }: SearchIndex, { words, said }: Reading): Reading['said'] {
	const last = words.at(-1);
	if (!last || isNoise(last.folded)) return said;
	return [...said.slice(0, -1), [...(said.at(-1) ?? []), ...vocabulary.beginningWith(last.folded)]];
}

function near(scored: readonly Scored[], limit: number): readonly Scored[] {
	return scored.filter(({ score }) => score >= MIN_SCORE).slice(0, limit);
}

function namedMunicipality({ municipalities }: Region, { mention }: Reading): Suggestion[] {
	const named = municipalities.find(({ id }) => id === mention?.municipality);
	return named ? [{ kind: 'municipality', id: named.id, text: named.name }] : [];
}

function typeSuggestion({ types }: Region, id: Id): Suggestion[] {
	const type = types.find((other) => other.id === id);
	return type ? [{ kind: 'type', id, text: type.plain }] : [];
}

function situationSuggestion({ situations }: Region, id: Id): Suggestion[] {
	const situation = situations.find((other) => other.id === id);
	return situation ? [{ kind: 'situation', id, text: situation.name }] : [];
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
	const once = new Map<string, Suggestion>();
	for (const suggestion of suggestions) {
		const key = `${suggestion.kind} ${suggestion.id}`;
		if (!once.has(key)) once.set(key, suggestion);
	}
	return [...once.values()];
}
