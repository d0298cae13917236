import type { Details, SourcedDetails } from '#lib/region/details.ts';
import { sourceIdsOf } from '#lib/region/provenance.ts';
import type {
	CompleteMeasure,
	CompleteRegion,
	CompleteService,
	Id,
	Measure,
	MeasureDetails,
	Municipality,
	Region,
	SearchableMunicipality,
	Service,
	Worded
} from '#lib/region/region.ts';

/** What a phone fetches of a region, each part when it is needed. */
interface Parts {
	readonly region: Region;
	readonly details: Details;
}

/**
 * Cuts a region into its parts, at build; `details.ts` puts them together again.
 * What only the search reads is in its index.
 */
export function splitRegion(complete: CompleteRegion): Parts {
	const { weaknesses, contradictions, lexicon, ...rest } = complete;
	const region = {
		...rest,
		municipalities: complete.municipalities.map(withoutPartCases),
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
	return { region, details };
}

function withoutWords<T extends Worded>({ words, ...rest }: T): Omit<T, 'words'> {
	return rest;
}

function withoutPartCases({ parts, ...rest }: SearchableMunicipality): Municipality {
	return { ...rest, parts: parts.map(({ name }) => ({ name })) };
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
