import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aStatus,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import { gapsFor, typeAnswer } from './gaps.ts';
import { ANYBODY } from '../criteria/need.ts';

const ponikla = aMunicipality();
const respiteForSeniors = aGap({
	id: 'odlehceni',
	type: '44',
	form: 'pobytova',
	groups: ['seniori']
});
const respiteForTheYoung = aService({
	types: ['44'],
	forms: [aStatement(['pobytova' as const])],
	groups: [aStatement(['zdravotni-postizeni'])],
	coverage: [aCoverage()]
});

describe('gapsFor', () => {
	const region = aRegion({ gaps: [respiteForSeniors], services: [respiteForTheYoung] });
	const idsFor = (need = {}, of = region) =>
		gapsFor(of, '44', ponikla, { ...ANYBODY, ...need }).map(({ id }) => id);

	test('the same help for other people does not close a gap', () => {
		expect(idsFor({ group: 'seniori' })).toEqual(['odlehceni']);
		expect(idsFor()).toEqual(['odlehceni']);
	});

	test('a gap of another form is not in the way', () => {
		expect(idsFor({ form: 'terenni' })).toEqual([]);
	});

	test('a gap of another group is not in the way', () => {
		expect(idsFor({ group: 'autismus' })).toEqual([]);
	});

	test('a service that answers yes for just those people closes it', () => {
		const forSeniors = aService({ types: ['44'], coverage: [aCoverage()] });
		expect(idsFor({}, aRegion({ gaps: [respiteForSeniors], services: [forSeniors] }))).toEqual([]);
	});

	test('a service that only answers ask does not close it', () => {
		const unsure = aService({ types: ['44'], coverage: [] });
		expect(idsFor({}, aRegion({ gaps: [respiteForSeniors], services: [unsure] }))).toEqual([
			'odlehceni'
		]);
	});

	test('a gap of one office is not in the way in the other', () => {
		const taxi = aGap({ id: 'taxi', area: inOffice('rokytnice-nad-jizerou') });
		expect(idsFor({}, aRegion({ gaps: [taxi] }))).toEqual([]);
	});

	test('without a municipality all gaps of the type are listed', () => {
		const taxi = aGap({ id: 'taxi', area: inOffice('rokytnice-nad-jizerou') });
		expect(gapsFor(aRegion({ gaps: [taxi] }), '44', null)).toEqual([taxi]);
	});
});

describe('typeAnswer', () => {
	const reaches = aService({ types: ['44'], coverage: [aCoverage()] });
	const unsure = aService({ types: ['44'], coverage: [] });
	const elsewhere = aService({
		types: ['44'],
		coverage: [aCoverage({ area: inMunicipality('ponikla'), answer: 'no' })]
	});
	const ended = aService({ types: ['44'], status: aStatus('ended') });

	test.each([
		{
			name: 'the best offer counts',
			services: [elsewhere, unsure, reaches],
			gaps: [],
			expected: 'yes'
		},
		{ name: 'an unsure offer is ask', services: [elsewhere, unsure], gaps: [], expected: 'ask' },
		{ name: 'a stated no is no', services: [elsewhere], gaps: [], expected: 'no' },
		{ name: 'silence of all sources is ask', services: [], gaps: [], expected: 'ask' },
		{ name: 'a documented gap is no', services: [], gaps: [aGap()], expected: 'no' },
		{
			name: 'a gap nobody has documented, only not found, is ask',
			services: [],
			gaps: [aGap({ state: 'not-found' })],
			expected: 'ask'
		},
		{
			name: 'that one provider ended says nothing of others',
			services: [ended],
			gaps: [],
			expected: 'ask'
		}
	])('$name', ({ services, gaps, expected }) => {
		expect(typeAnswer(aRegion({ services, gaps }), '44', ponikla).answer).toBe(expected);
	});
});
