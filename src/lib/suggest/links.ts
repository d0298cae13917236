import { byId } from '#lib/region/find.ts';
import { serviceAddress, situationAddress } from '#lib/region/addresses.ts';
import { searchAddress } from '#lib/help/criteria/filters.ts';
import type { Region } from '#lib/region/region.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import { without } from '#lib/region/text.ts';
import { begunPlace } from './begun-place.ts';
import type { Meaning, Search, Suggester, Suggestion } from '#lib/search/meaning.ts';

/** A suggestion under the field, with what tells it apart. */
export interface SuggestedLink extends Suggestion {
	readonly address: string;
	/** The part of the municipality that was typed; `null`: the municipality itself, or none. */
	readonly part: string | null;
	/** A service that no longer runs: its page says so, and what helps instead. */
	readonly ended: boolean;
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
	search: Search & Pick<Suggester, 'suggest'>,
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
	const municipality =
		suggestion.kind === 'municipality' ? byId(region.municipalities, suggestion.id) : undefined;
	const place = municipality && begunPlace(asked.query, municipality);
	// Where no words were recognised as its name, all of them are like it.
	const query = place?.before ?? without(asked.query, meaning.municipalityWords ?? asked.query);
	return {
		...suggestion,
		address: suggestionAddress(suggestion, { ...asked, query }),
		part: place?.part ?? null,
		ended:
			suggestion.kind === 'service' &&
			byId(region.services, suggestion.id)?.status.value === 'ended'
	};
}

/**
 * Where a suggestion leads. A village keeps the rest of what is asked; a type
 * takes the place of the words; the chosen village goes along.
 *
 * @param asked with the query without the words that name a suggested village
 */
export function suggestionAddress({ kind, id }: Suggestion, asked: Filters): string {
	switch (kind) {
		case 'type':
			return searchAddress({ types: [id], municipality: asked.municipality });
		case 'municipality':
			return searchAddress({ ...asked, municipality: id });
		case 'situation':
			return situationAddress(id);
		case 'service':
			return serviceAddress(id);
	}
}
