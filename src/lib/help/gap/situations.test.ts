import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aStatus
} from '../../../../tests/fixtures/builders.ts';
import { offersByType, offersFor, situationAnswer, situationsFor } from './situations.ts';
import type {
	CompleteRegion,
	CompleteService,
	Region,
	Situation,
	Worded
} from '#lib/region/region.ts';

const PONIKLA = aMunicipality();

function aSituation(change: Partial<Situation> = {}): Situation & Worded {
	return {
		id: 'situace',
		name: 'Situace',
		about: '',
		types: ['44', '40'],
		direct: (change.types ?? ['44', '40'])
			.filter((type) => type !== 'socialni-pracovnik')
			.slice(0, 1),
		groups: ['seniori'],
		form: null,
		ages: null,
		say: '',
		words: [],
		icon: 'dum',
		danger: false,
		lines: [],
		...change
	};
}

function regionOf(
	services: readonly CompleteService[],
	change: Partial<CompleteRegion> = {}
): Region {
	return aRegion({ services, ...change });
}

const YES = [aCoverage()];
const CARE = aService({ id: 'pece', types: ['40'], coverage: YES });
const WORKER = aService({ id: 'pracovnik', types: ['socialni-pracovnik'], coverage: YES });
const OFFICES = [
	{
		id: 'jilemnice',
		name: 'Jilemnice',
		locative: 'v Jilemnici',
		district: 'Jilemnicko',
		socialWorker: 'pracovnik'
	}
];

describe('a situation in a municipality', () => {
	test('the very help it is about makes it a yes, and the best offer comes first', () => {
		const asked = aService({ id: 'jina', types: ['40'] });
		const situation = aSituation({ types: ['40', '44'] });
		const found = situationAnswer(regionOf([asked, CARE]), situation, PONIKLA);
		expect(found.answer).toBe('yes');
		expect(found.offers.map(({ service }) => service.id)).toEqual(['pece', 'jina']);
	});

	test('other help that is there is no yes: a carer who comes drives nobody to the doctor', () => {
		const taxi = aService({ id: 'taxi', types: ['charitni-taxi'] });
		const situation = aSituation({ types: ['charitni-taxi', '40'] });
		const found = situationAnswer(regionOf([CARE, taxi]), situation, PONIKLA);
		expect(found.answer).toBe('ask');
		expect(found.offers.map(({ service }) => service.id)).toEqual(['taxi', 'pece']);
	});

	test('help for a part of its people is no yes for all of them', () => {
		const dementia = aService({
			types: ['50'],
			groups: [aStatement(['demence'])],
			coverage: YES
		});
		const situation = aSituation({ types: ['50'] });
		expect(situationAnswer(regionOf([dementia]), situation, PONIKLA).answer).toBe('ask');
		const theirs = { ...situation, groups: ['demence'] };
		expect(situationAnswer(regionOf([dementia]), theirs, PONIKLA).answer).toBe('yes');
	});

	test('the advice of the offices, though named first, is not what a situation is about', () => {
		const situation = aSituation({ types: ['socialni-pracovnik', '40'] });
		const region = regionOf([WORKER, CARE], { offices: OFFICES });
		expect(situationAnswer(region, situation, PONIKLA).answer).toBe('yes');
	});

	test('the social worker alone is no yes: it would hide that the help is missing', () => {
		const situation = aSituation({ types: ['44', 'socialni-pracovnik'] });
		const region = regionOf([WORKER], { offices: OFFICES, gaps: [aGap({ type: '44' })] });
		const found = situationAnswer(region, situation, PONIKLA);
		expect(found.answer).toBe('no');
		expect(found.offers).toEqual([]);
		expect(found.gaps).toHaveLength(1);
	});

	test('silence of all sources means ask', () => {
		expect(situationAnswer(regionOf([]), aSituation(), PONIKLA).answer).toBe('ask');
	});

	test('an ended service is no offer', () => {
		const ended = { ...CARE, status: aStatus('ended', '2019') };
		expect(situationAnswer(regionOf([ended]), aSituation(), PONIKLA).offers).toEqual([]);
	});

	test('a gap stays said beside an offer for other people', () => {
		const young = aService({
			types: ['44'],
			groups: [aStatement(['zdravotni-postizeni'])],
			coverage: YES
		});
		const region = regionOf([young, CARE], { gaps: [aGap({ type: '44', groups: ['seniori'] })] });
		const found = situationAnswer(region, aSituation(), PONIKLA);
		expect(found.offers.map(({ service }) => service.id)).toEqual(['pece']);
		expect(found.gaps).toHaveLength(1);
	});
});

describe('offers of a situation', () => {
	test('who serves one of its groups is offered', () => {
		const service = aService({ groups: [aStatement(['rodiny'])] });
		const region = regionOf([service]);
		expect(offersFor(region, aSituation({ groups: ['seniori', 'rodiny'] }), null)).toHaveLength(1);
		expect(offersFor(region, aSituation({ groups: ['seniori'] }), null)).toHaveLength(0);
	});

	test('who serves another age is not', () => {
		const service = aService({ ages: [aStatement({ from: null, to: 30 })] });
		const region = regionOf([service]);
		expect(offersFor(region, aSituation({ ages: { from: 65, to: null } }), null)).toEqual([]);
		expect(offersFor(region, aSituation({ ages: { from: 18, to: null } }), null)).toHaveLength(1);
	});

	test('a service of two types stands once, under the first', () => {
		const both = aService({ types: ['40', '44'] });
		const parts = offersByType(regionOf([both]), aSituation(), null);
		expect(parts.map(({ type, offers }) => [type, offers.length])).toEqual([
			['44', 1],
			['40', 0]
		]);
	});
});

test('situations of a type: where it comes first is first', () => {
	const first = aSituation({ id: 'prvni', types: ['40'] });
	const second = aSituation({ id: 'druha', types: ['44', '40'] });
	const other = aSituation({ id: 'jina', types: ['44'] });
	const region = aRegion({ situations: [second, other, first] });
	expect(situationsFor(region, '40').map(({ id }) => id)).toEqual(['prvni', 'druha']);
});
