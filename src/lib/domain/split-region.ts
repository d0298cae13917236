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
	Service
} from './region.ts';

/** Cuts a region in two, at build; `completeRegion` puts it together again. */
export function splitRegion(complete: CompleteRegion): { region: Region; details: Details } {
	const { weaknesses, contradictions, ...rest } = complete;
	const region = {
		...rest,
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
