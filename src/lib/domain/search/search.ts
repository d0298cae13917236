import type { Id } from '../region/region.ts';
import { ageIn } from './age.ts';
import { choicesOf } from './choices.ts';
import { linesOf } from './danger.ts';
import { readIndex, type SearchedRegion, type SearchIndex } from './search-index.ts';
import type { Meaning, Scored, Search, Suggestion } from './meaning.ts';
import { rankSaid } from './rank-said.ts';
import { municipalityWords, readQuery, unknownWords, type Reading } from './reading.ts';
import { finish, finishWithPauses } from './steps.ts';
import { strongest } from './strength.ts';
import type { Named } from './named-services.ts';
import { nearestTo, suggestionOf, suggestionsFor } from './suggestions.ts';
import { Titles } from './titles.ts';
import { typesOf, typesOfServices } from './types.ts';
import { formOf, groupOf } from './who.ts';

/** Of namesakes so many are offered; there are ninety Nová Ves in the country. */
const MAX_PLACES = 8;

/**
 * Prepares the search over a region, once for many queries.
 *
 * A query is resolved to what is meant and only then to records: words → stems
 * (exact, begun, misspelled) → phrases → types, situations, groups … Records
 * themselves are never searched, so their number does not slow it down.
 *
 * @param buffer as `writeIndex` wrote it for the same region
 * @throws RangeError where it is cut short or is something else
 */
export function createSearch(region: SearchedRegion, buffer: ArrayBuffer): Search {
	return searchIn(finish(readIndex(region, buffer)));
}

/**
 * The same in steps, for a phone that is to answer fingers meanwhile.
 *
 * @param pause is called between steps, each of some milliseconds
 */
export async function openSearch(
	region: SearchedRegion,
	buffer: ArrayBuffer,
	pause: () => Promise<void>
): Promise<Search> {
	return searchIn(await finishWithPauses(readIndex(region, buffer), pause));
}

function searchIn(index: SearchIndex): Search {
	const titles = new Titles(index.names);
	let last: Reading | null = null;
	/** While somebody types, one and the same query is understood and completed. */
	const read = (query: string) => {
		last = last?.query === query ? last : readQuery(index, query);
		return last;
	};
	return {
		understand: (query) => understand(index, titles, read(query)),
		suggest: (query) => suggestionsFor(index, titles, read(query))
	};
}

function understand(index: SearchIndex, titles: Titles, reading: Reading): Meaning {
	const { query } = reading;
	const situations = strongest(rankSaid(index.situations, reading), reading);
	const meant = typesOf(index, reading, situations);
	const named = servicesOf(index, reading, meant);
	const types = meant.length > 0 ? meant : typesOfServices(index, named);
	const type = types[0]?.id;
	const meaning: Omit<Meaning, 'suggestions'> = {
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
		lines: linesOf(index, reading, situations)
	};
	return { ...meaning, suggestions: suggestionsOf(index, titles, reading, meaning) };
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

function suggestionsOf(
	index: SearchIndex,
	titles: Titles,
	reading: Reading,
	{ types, services, situations, group }: Omit<Meaning, 'suggestions'>
): readonly Suggestion[] {
	const choices = [...placesOf(index.region, reading), ...choicesOf(index, reading)];
	if (choices.length > 0 || reading.words.length === 0) return choices;
	const isUnderstood = types.length + services.length + situations.length > 0 || group !== null;
	return isUnderstood ? [] : nearestTo(index.region, titles, reading);
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
