import { isFact } from './confirmed.ts';
import type { Details, SourcedDetails } from '#lib/region/details.ts';
import {
	type AdviceTopicDetails,
	type CompleteRegion,
	type CompleteService,
	type Id,
	type MeasureDetails,
	type Municipality,
	type Provenance,
	type Region,
	type SearchableMunicipality,
	SERVICE_DETAILS,
	type SourceDetails,
	type Worded
} from '#lib/region/region.ts';

/** What a phone fetches of a region, each part when it is needed. */
interface Parts {
	readonly region: Region;
	readonly details: Details;
}

const SOURCE_DETAILS = ['url', 'note'] as const satisfies readonly (keyof SourceDetails)[];

const MEASURE_DETAILS = [
	'underAct',
	'goals',
	'audience',
	'period',
	'funding',
	'about',
	'evaluation'
] as const satisfies readonly (keyof MeasureDetails)[];

const TOPIC_DETAILS = [
	'group',
	'text',
	'note',
	'decides',
	'calls',
	'since',
	'amounts',
	'unverified',
	'facts'
] as const satisfies readonly (keyof AdviceTopicDetails)[];

/**
 * Cuts a region into its parts, at build; `details.ts` puts them together again.
 * What only the search reads is in its index.
 */
export function splitRegion(complete: CompleteRegion): Parts {
	const { planPoints, contradictions, ...others } = complete;
	const { lexicon, languages, dangerExamples, queryExamples, ...rest } = others;
	const isOfTopics = ofTopicsAlone(complete);
	const region = {
		...rest,
		municipalities: complete.municipalities.map(withoutPartCases),
		types: complete.types.map(withoutWords),
		groups: complete.groups.map(withoutWords),
		situations: complete.situations.map(withoutWords),
		topics: complete.topics.map((topic) => omit(withoutWords(topic), TOPIC_DETAILS)),
		services: complete.services.map((service) => omit(service, SERVICE_DETAILS)),
		sources: complete.sources
			.filter((source) => !isOfTopics(source))
			.map((source) => omit(source, SOURCE_DETAILS)),
		measures: complete.measures.map((measure) => omit(measure, MEASURE_DETAILS))
	};
	const details = {
		services: keyedById(complete.services, detailsOf),
		sources: keyedById(
			complete.sources.filter((source) => !isOfTopics(source)),
			(source) => pick(source, SOURCE_DETAILS)
		),
		measures: keyedById(complete.measures, (measure) => pick(measure, MEASURE_DETAILS)),
		topics: keyedById(complete.topics, (topic) => pick(topic, TOPIC_DETAILS)),
		topicSources: complete.sources.filter(isOfTopics),
		planPoints,
		contradictions
	};
	return { region, details };
}

/** Tells the sources that topics name and no other record does; a region has none of their facts. */
function ofTopicsAlone({ topics, sources, ...others }: CompleteRegion) {
	const [inTopics, inOthers] = [JSON.stringify(topics), JSON.stringify(others)];
	return ({ id }: { readonly id: Id }): boolean =>
		inTopics.includes(`"${id}"`) && !inOthers.includes(`"${id}"`);
}

function withoutWords<T extends Worded>({ words, ...rest }: T): Omit<T, 'words'> {
	return rest;
}

function withoutPartCases({ parts, ...rest }: SearchableMunicipality): Municipality {
	return { ...rest, parts: parts.map(({ name }) => ({ name })) };
}

function detailsOf(service: CompleteService): SourcedDetails {
	const sources = new Set(factsOf(service).map(({ source }) => source));
	return { ...pick(service, SERVICE_DETAILS), sources: [...sources] };
}

/** All facts of a record, whatever they say: what has a source is one. */
function factsOf(service: CompleteService): Provenance[] {
	const values: readonly unknown[] = Object.values(service);
	return values.flat().filter(isFact);
}

function pick<T extends object, K extends keyof T>(item: T, keys: readonly K[]): Pick<T, K> {
	// These are the keys it was made of.
	return Object.fromEntries(keys.map((key) => [key, item[key]])) as Pick<T, K>;
}

function omit<T extends object, K extends keyof T>(item: T, keys: readonly K[]): Omit<T, K> {
	const taken = new Set<PropertyKey>(keys);
	// All other keys are left.
	return Object.fromEntries(Object.entries(item).filter(([key]) => !taken.has(key))) as Omit<T, K>;
}

function keyedById<T extends { readonly id: Id }, V>(
	items: readonly T[],
	value: (item: T) => V
): Readonly<Record<Id, V>> {
	return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}
