import type { Details, SourcedDetails } from './details.ts';
import { sourceIdsOf } from './provenance.ts';
import type {
	CompleteMeasure,
	CompleteRegion,
	CompleteService,
	Id,
	Measure,
	MeasureDetails,
	Region,
	Service,
	Worded
} from './region.ts';
import { packWords, type Words } from '../search/words.ts';

/** What a phone fetches of a region, each part when it is needed. */
interface Parts {
	readonly region: Region;
	readonly details: Details;
	readonly words: Words;
}

/**
 * Cuts a region into its parts, at build; `completeRegion` and
 * `searchableRegion` put them together again.
 */
export function splitRegion(complete: CompleteRegion): Parts {
	const { weaknesses, contradictions, lexicon, ...rest } = complete;
	const region = {
		...rest,
		types: complete.types.map(withoutWords),
		groups: complete.groups.map(withoutWords),
		situations: complete.situations.map(withoutWords),
		services: complete.services.map(withoutDetails),
		sources: complete.sources.map(({ id, title, date }) => ({ id, title, date })),
		measures: complete.measures.map(measureWithoutDetails)
	};
	const details = {
		services: byId(complete.services, detailsOfService),
		sources: byId(complete.sources, ({ url, note }) => ({ url, note })),
		measures: byId(complete.measures, detailsOfMeasure),
		weaknesses,
		contradictions
	};
	return { region, details, words: packWords(complete) };
}

function withoutWords<T extends Worded>({ words, ...rest }: T): Omit<T, 'words'> {
	return rest;
}

function withoutDetails(service: CompleteService): Service {
	const { about, capacity, price, register, questions, ...rest } = service;
	return rest;
}

function detailsOfService(service: CompleteService): SourcedDetails {
	const { about, capacity, price, register, questions } = service;
	return { about, capacity, price, register, questions, sources: sourceIdsOf(service) };
}

function measureWithoutDetails(measure: CompleteMeasure): Measure {
	const { underAct, goals, audience, period, funding, about, evaluation, ...rest } = measure;
	return rest;
}

function detailsOfMeasure(measure: CompleteMeasure): MeasureDetails {
	const { underAct, goals, audience, period, funding, about, evaluation } = measure;
	return { underAct, goals, audience, period, funding, about, evaluation };
}

function byId<T extends { readonly id: Id }, V>(
	items: readonly T[],
	value: (item: T) => V
): Readonly<Record<Id, V>> {
	return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}
