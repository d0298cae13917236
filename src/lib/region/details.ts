import { ownValue } from './find.ts';
import {
	SERVICE_DETAILS,
	type AdviceTopicDetails,
	type CompleteAdviceTopic,
	type CompleteMeasure,
	type CompleteService,
	type CompleteSource,
	type Contradiction,
	type Id,
	type MeasureDetails,
	type Region,
	type Service,
	type ServiceDetails,
	type PlanPoint,
	type SourceDetails
} from './region.ts';

/** With the ids of the sources the whole record was put together from. */
export interface SourcedDetails extends ServiceDetails {
	readonly sources: readonly Id[];
}

/** What a first visit does not need, by the id it belongs to; whole, or a part of it. */
export interface Details {
	readonly services: Readonly<Record<Id, SourcedDetails>>;
	readonly sources: Readonly<Record<Id, SourceDetails>>;
	readonly measures: Readonly<Record<Id, MeasureDetails>>;
	readonly topics: Readonly<Record<Id, AdviceTopicDetails>>;
	/** Sources of topics alone: the region does without them. */
	readonly topicSources: readonly CompleteSource[];
	readonly planPoints: readonly PlanPoint[];
	readonly contradictions: readonly Contradiction[];
}

export function completeService(service: Service, { services }: Details): CompleteService {
	const { sources, ...details } = services[service.id] ?? NO_SERVICE_DETAILS;
	return { ...service, ...details };
}

/** The sources whose details are there. */
export function completeSources(
	region: Region,
	{ sources, topicSources }: Details
): CompleteSource[] {
	const known = region.sources.flatMap((source) => {
		const details = sources[source.id];
		return details ? [{ ...source, ...details }] : [];
	});
	return [...known, ...topicSources];
}

/** The cards whose details are there. */
export function completeMeasures(region: Region, { measures }: Details): CompleteMeasure[] {
	return region.measures.flatMap((measure) => {
		const details = measures[measure.id];
		return details ? [{ ...measure, ...details }] : [];
	});
}

/** The topics whose details are there. */
export function completeTopics(region: Region, { topics }: Details): CompleteAdviceTopic[] {
	return region.topics.flatMap((topic) => {
		const details = topics[topic.id];
		return details ? [{ ...topic, ...details }] : [];
	});
}

/** The name of the part that one service's page needs. */
export function servicePart(id: Id): string {
	return `${SERVICE_PREFIX}${id}`;
}

/** Parts that are not about one service: for the plan, for what we do not know, for the sources, for advice. */
const SHARED_PARTS = ['plan', 'nevime', 'zdroje', 'rady'] as const;

/** Every part there is. */
export function partNames({ services }: Details): string[] {
	return [...SHARED_PARTS, ...Object.keys(services).map(servicePart)];
}

/**
 * Cuts out what one page needs. A page fetches its part, some hundred bytes; in
 * the service worker the same function cuts it from the whole kept on the phone.
 *
 * @returns `null` for a name that is no part
 */
export function partOf(details: Details, name: string): Details | null {
	const { services, sources, measures, topics, topicSources, planPoints, contradictions } = details;
	if (name === 'plan') return { ...NOTHING, measures, planPoints };
	if (name === 'nevime') return { ...NOTHING, services: questionsOnly(services), contradictions };
	if (name === 'zdroje') return { ...NOTHING, sources, topicSources };
	if (name === 'rady') return { ...NOTHING, topics, topicSources };
	const id = name.startsWith(SERVICE_PREFIX) ? name.slice(SERVICE_PREFIX.length) : '';
	const service = ownValue(services, id);
	if (!service) return null;
	const disputes = contradictions.filter(({ about }) => about.includes(id));
	const sides = disputes.flatMap(({ sides }) => sides.map(({ source }) => source));
	const named = new Set([...service.sources, ...sides]);
	return {
		...NOTHING,
		services: { [id]: service },
		sources: Object.fromEntries(Object.entries(sources).filter(([source]) => named.has(source))),
		contradictions: disputes
	};
}

const SERVICE_PREFIX = 'sluzba-';
/** Where none are there. */
const NO_SERVICE_DETAILS: SourcedDetails = {
	// The list has all of their fields.
	...(Object.fromEntries(SERVICE_DETAILS.map((field) => [field, []])) as unknown as ServiceDetails),
	sources: []
};
const NOTHING: Details = {
	services: {},
	sources: {},
	measures: {},
	topics: {},
	topicSources: [],
	planPoints: [],
	contradictions: []
};

function questionsOnly(services: Details['services']): Details['services'] {
	return Object.fromEntries(
		Object.entries(services).map(([id, { questions }]) => [
			id,
			{ ...NO_SERVICE_DETAILS, questions }
		])
	);
}
