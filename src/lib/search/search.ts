import type { Id } from '#lib/region/region.ts';
import { ageIn } from './reading/age.ts';
import { choicesOf } from './reading/choices.ts';
import { linesOf } from './reading/danger.ts';
import type { SearchedRegion, SearchIndex } from './index.ts';
import type { Meaning, Scored, Search, Suggestion } from './meaning.ts';
import { rankSaid } from './reading/ranks.ts';
import { beforeBegun } from './reading/partial-word.ts';
import { municipalityWords, readQuery, unknownWords, type Reading } from './reading/reading.ts';
import { strongest } from './reading/strength.ts';
import type { Named } from './names/named-services.ts';
import { suggestionOf } from './suggestion.ts';
import { typesOf, typesOfServices } from './reading/types.ts';
import { isUnderstood } from './understood.ts';
import { formOf, groupOf } from './reading/who.ts';

/** Of namesakes so many are offered; there are ninety Nová Ves in the country. */
const MAX_PLACES = 8;

/**
 * Prepares the search over an index.
 *
 * A query is resolved to what is meant and only then to records: words → stems
 * (exact, begun, misspelled) → phrases → types, situations, groups … Records
 * themselves are never searched, so their number does not slow it down.
 */
export function createSearch(index: SearchIndex): Search {
	return { understand: (query) => understand(index, readQuery(index, query)) };
}

function understand(index: SearchIndex, reading: Reading): Meaning {
	const { query } = reading;
	const situations = strongest(rankSaid(index.situations, reading), reading);
	const meant = typesOf(index, reading, situations);
	const named = servicesOf(index, reading, meant);
	const types = meant.length > 0 ? meant : typesOfServices(index, named);
	const type = types[0]?.id;
	const meaning = {
		query,
		types,
		services: named.flatMap(({ service, score }) => {
			const id = index.region.services.at(service)?.id;
			return id === undefined ? [] : [{ id, score }];
		}),
		situations: situations.map(({ id, score }) => ({ id, score })),
		municipality: municipalityOf(index, reading),
		municipalityWords: municipalityWords(reading),
		group: groupOf(index, reading, type),
		form: formOf(index, reading, type),
		age: ageIn(query),
		days: reading.time.days,
		unknown: unknownWords(reading),
		lines: linesOf(index, reading, situations),
		choices: [...placesOf(index.region, reading), ...choicesOf(index, reading)]
	};
	return {
		...meaning,
		beforeBegun: isUnderstood(meaning) ? null : beforeBegun(index, reading)
	};
}

/**
 * Services that were named; of a provider with several, those of the types that
 * were meant. A name and a type that agree make the service as sure as both.
 */
function servicesOf(index: SearchIndex, { tokens }: Reading, types: readonly Scored[]): Named[] {
	const named = index.namedServices.find(tokens);
	const fitting = named.flatMap(({ service, score }) => {
		const own = index.region.services.at(service)?.types ?? [];
		const meant = types.find((type) => own.includes(type.id));
		return meant ? [{ service, score: score + meant.score }] : [];
	});
	return fitting.length > 0 ? fitting.sort((a, b) => b.score - a.score) : named;
}

/** Municipalities that have a part of the name that was said, if more than one has. */
function placesOf(region: SearchedRegion, { mention }: Reading): Suggestion[] {
	if (!mention || mention.others.length === 0) return [];
	return [mention.municipality, ...mention.others]
		.sort((a, b) => a - b)
		.slice(0, MAX_PLACES)
		.flatMap((number) => suggestionOf(region, { kind: 'municipality', number }));
}

function municipalityOf({ region }: SearchIndex, { mention }: Reading): Id | null {
	return (mention && region.municipalities.at(mention.municipality)?.id) ?? null;
}
