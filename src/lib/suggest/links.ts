import type { Filters } from '#lib/help/criteria/filters.ts';
import { byId } from '#lib/region/find.ts';
import type { Municipality, Region, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { without } from '#lib/region/text.ts';
import type { Meaning } from '#lib/search/meaning.ts';
import { announcedFrom } from '#lib/search/places/announced.ts';
import type { Search } from '#lib/search/search.ts';
import { suggestionAddress, type Suggestion } from '#lib/search/suggestion.ts';
import { tokenize, type Token } from '#lib/search/words/tokens.ts';
import type { Suggester } from './suggester.ts';

/** A suggestion under the field, with what tells it apart. */
export interface SuggestedLink extends Suggestion {
	readonly address: string;
	/** The part of the municipality that was typed; `null`: the municipality itself, or none. */
	readonly part: string | null;
	/** A service that no longer runs: its page says so, and what helps instead. */
	readonly ended: boolean;
	/** Where a service sits, if its name does not say it. */
	readonly town: string | null;
}

interface Page {
	/** It answers below while somebody types, and shows what it took the words to mean. */
	readonly answering: boolean;
}

/** What stands on the page as asked for. */
type Shown = Pick<Filters, 'municipality' | 'types'>;

const MAX_LINKS = 5;
/** Of suggestions above an answer: they must not push it off the screen of a phone. */
const MAX_ABOVE_ANSWER = 3;

/** What to suggest under the field for what is asked so far; nothing that only repeats it. */
export function suggestedLinks(
	region: Region,
	search: Pick<Search & Suggester, 'understand' | 'suggest'>,
	asked: Filters,
	{ answering }: Page
): SuggestedLink[] {
	const meaning = search.understand(asked.query);
	const municipality = asked.municipality ?? meaning.municipality;
	const types = asked.types.length > 0 ? asked.types : meaning.types.map(({ id }) => id);
	const shown = answering ? { municipality, types } : asked;
	return search
		.suggest(asked.query)
		.filter((suggestion) => !isShown(suggestion, shown))
		.map((suggestion) => linkOf(region, suggestion, { ...asked, municipality }, meaning))
		.sort((a, b) => Number(a.ended) - Number(b.ended))
		.slice(0, answering ? MAX_ABOVE_ANSWER : MAX_LINKS);
}

/** Of several types, one is a choice; the only one is what is shown already. */
function isShown({ kind, id }: Suggestion, { municipality, types }: Shown): boolean {
	if (kind === 'municipality') return municipality === id;
	return kind === 'type' && types.length === 1 && types[0] === id;
}

function linkOf(
	region: Region,
	suggestion: Suggestion,
	asked: Filters,
	meaning: Meaning
): SuggestedLink {
	const service = suggestion.kind === 'service' ? byId(region.services, suggestion.id) : undefined;
	const municipality =
		suggestion.kind === 'municipality' ? byId(region.municipalities, suggestion.id) : undefined;
	const place = municipality && partialPlace(asked.query, municipality);
	// Where no words were recognised as its name, all of them are like it.
	const query = place?.before ?? without(asked.query, meaning.municipalityWords ?? asked.query);
	return {
		...suggestion,
		address: suggestionAddress(suggestion, { ...asked, query }),
		part: place?.part ?? null,
		ended: service?.status.value === 'ended',
		town: service ? townOf(region, service) : null
	};
}

/** As long as a name keeps it in all its cases: `Jilem` of `v Jilemnici`. */
const STEM = 5;

function townOf({ municipalities, towns }: Region, { name, places }: Service): string | null {
	const place = currentOf(places)?.value;
	const town = byId(municipalities, place?.town) ?? byId(towns, place?.town);
	return town && !name.includes(town.name.slice(0, STEM)) ? town.name : null;
}

/** A municipality whose name stands, in whole or in part, at the end of what was typed. */
interface PartialPlace {
	/** What was typed before it, without the preposition: `obědy` of `obědy v poni`. */
	readonly before: string;
	/** The part of the municipality that was meant; `null`: the municipality itself. */
	readonly part: string | null;
}

const MIN_LENGTH = 2;

/** Finds the longest end of the query that is a prefix of a name of the municipality or of its parts. */
function partialPlace(
	query: string,
	{ name, parts }: Pick<Municipality, 'name' | 'parts'>
): PartialPlace | null {
	const tokens = tokenize(query);
	for (const at of tokens.keys()) {
		const typed = tokens.slice(at);
		const part = parts.find((part) => isPrefixOf(typed, part.name));
		const itself = isPrefixOf(typed, name);
		if (!itself && !part) continue;
		const from = tokens[announcedFrom(tokens, at)]?.start ?? 0;
		return { before: query.slice(0, from).trim(), part: itself ? null : (part?.name ?? null) };
	}
	return null;
}

/** Whether what was typed is a prefix of a name, or of its later words: `mís` of `Horní Mísečky`. */
function isPrefixOf(typed: readonly Token[], name: string): boolean {
	if (typed.length === 1 && (typed[0]?.folded.length ?? 0) < MIN_LENGTH) return false;
	const words = tokenize(name);
	return words.some((_, from) =>
		typed.every((token, i) => matchesWord(words[from + i], token, i === typed.length - 1))
	);
}

/** In any case form; only the last word may be typed in part. */
function matchesWord(word: Token | undefined, typed: Token, isLast: boolean): boolean {
	if (!word) return false;
	return (
		word.stem === typed.stem ||
		(isLast && phoneticKey(word.folded).startsWith(phoneticKey(typed.folded)))
	);
}

/** What spelling variants of a folded word have in common: i and y sound the same. */
function phoneticKey(folded: string): string {
	return folded.replaceAll('y', 'i');
}
