import { describe, expect, test } from 'vitest';
import {
	aMeasure,
	aPhone,
	aRegion,
	aService,
	aStatement,
	aTopic,
	aType
} from '../../../tests/fixtures/builders.ts';
import {
	completeMeasures,
	completeService,
	completeSources,
	completeTopics,
	partNames,
	partOf,
	servicePart
} from './details.ts';
import { splitRegion } from '../../pack/split-region.ts';

const aSide = { source: 'web', date: null, note: null, says: 'jinak' };
const whole = aRegion({
	types: [aType({ words: ['obed domu', 'nakup'] })],
	services: [
		aService({ id: 'a', about: [aStatement('Vaří.')], questions: ['Kolik stojí oběd?'] }),
		aService({ id: 'b', phones: [{ ...aPhone(), source: 'web' }] })
	],
	topics: [
		aTopic({ words: ['penize'], facts: ['web', 'vyhlaska'].map((source) => aFact(source)) })
	],
	sources: ['plan', 'web', 'jiny', 'vyhlaska'].map((id) => ({
		id,
		title: id,
		date: null,
		url: `https://${id}.cz`,
		note: null
	})),
	measures: [aMeasure({ id: '001', evaluation: 'Plněno.' })],
	contradictions: [
		{ id: 'spor', about: ['a'], title: 'Spor', sides: [aSide], used: 'novější', why: 'je novější' }
	]
});
const { region, details } = splitRegion(whole);

test('a region cut into its parts and put together again is the same', () => {
	expect(region.services.map((service) => completeService(service, details))).toEqual(
		whole.services
	);
	expect(completeSources(region, details)).toEqual(whole.sources);
	expect(completeMeasures(region, details)).toEqual(whole.measures);
	const topics = completeTopics(region, details).map((topic) => ({ ...topic, words: ['penize'] }));
	expect(topics).toEqual(whole.topics);
});

test('what every page loads holds nothing of the details', () => {
	const text = JSON.stringify(region);
	for (const detail of [
		'Vaří.',
		'Kolik stojí',
		'https://',
		'Plněno.',
		'novější',
		'obed domu',
		'Úřad práce.',
		'penize',
		'vyhlaska'
	]) {
		expect(text).not.toContain(detail);
	}
});

test('the sources of a record are all it was put together from, and no others', () => {
	expect(details.services['b']?.sources).toEqual(['plan', 'web']);
});

test('a source that only topics name is no part of the region', () => {
	expect(region.sources.map(({ id }) => id)).toEqual(['plan', 'web', 'jiny']);
	expect(details.topicSources.map(({ id }) => id)).toEqual(['vyhlaska']);
});

describe('partOf', () => {
	test('the page of advice gets all topics and the sources that only they name', () => {
		const part = partOf(details, 'rady');
		expect(Object.keys(part?.topics ?? {})).toEqual(['prispevek']);
		expect(part?.topicSources.map(({ id }) => id)).toEqual(['vyhlaska']);
		expect(part?.services).toEqual({});
	});

	test('the page of a service gets its own details, sources and contradictions, no others', () => {
		const part = partOf(details, servicePart('a'));
		expect(part).toMatchObject({
			services: { a: { questions: ['Kolik stojí oběd?'] } },
			contradictions: [{ id: 'spor' }]
		});
		expect(Object.keys(part?.services ?? {})).toEqual(['a']);
		// The other is of the contradiction.
		expect(Object.keys(part?.sources ?? {})).toEqual(['plan', 'web']);
		expect(Object.keys(partOf(details, servicePart('b'))?.sources ?? {})).toEqual(['plan', 'web']);
	});

	test('what we do not know holds the questions of all services and the contradictions', () => {
		const part = partOf(details, 'nevime');
		expect(part?.services['a']).toMatchObject({ questions: ['Kolik stojí oběd?'], about: [] });
		expect(part?.contradictions).toHaveLength(1);
	});

	test('every name of a part is one, and no other name', () => {
		expect(partNames(details)).toEqual([
			'plan',
			'nevime',
			'zdroje',
			'rady',
			'sluzba-a',
			'sluzba-b'
		]);
		expect(partNames(details).map((name) => partOf(details, name))).not.toContain(null);
		expect(partOf(details, 'sluzba-c')).toBeNull();
		expect(partOf(details, 'a')).toBeNull();
		for (const name of ['sluzba-', 'sluzba-constructor', 'sluzba-__proto__', 'constructor'])
			expect(partOf(details, name)).toBeNull();
	});
});

test('a service without details is complete with empty ones', () => {
	const nothing = {
		services: {},
		sources: {},
		measures: {},
		topics: {},
		topicSources: [],
		planPoints: [],
		contradictions: []
	};
	const [service] = region.services;
	expect(service && completeService(service, nothing)).toEqual({
		...whole.services[0],
		about: [],
		conditions: [],
		capacity: [],
		price: [],
		questions: [],
		confirmed: []
	});
});

function aFact(source: string) {
	return { source, date: null, note: null };
}
