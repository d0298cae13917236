import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aGroup,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import { gapsFor } from './gaps.ts';
import { ANYBODY } from '../criteria/criteria.ts';

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

	test('what seniors miss is not in the way of a child', () => {
		const [seniors, ...others] = region.groups;
		const children = { ...aGroup('deti'), ages: { from: null, to: 17 } };
		const old = { ...aGroup(seniors?.id ?? ''), ages: { from: 67, to: null } };
		const aged = { ...region, groups: [old, ...others, children] };
		expect(idsFor({ age: 8 }, aged)).toEqual([]);
		expect(idsFor({ age: 80 }, aged)).toEqual(['odlehceni']);
	});

	test('a gap of another form is not in the way', () => {
		expect(idsFor({ form: 'terenni' })).toEqual([]);
	});

	test('a gap of another group is not in the way', () => {
		expect(idsFor({ group: 'autismus' })).toEqual([]);
	});

	test('a service that answers yes for just those people closes it', () => {
		const forSeniors = aService({
			types: ['44'],
			forms: [aStatement(['pobytova' as const])],
			coverage: [aCoverage()]
		});
		expect(idsFor({}, aRegion({ gaps: [respiteForSeniors], services: [forSeniors] }))).toEqual([]);
	});

	test('a service nobody knows the form of does not', () => {
		const unknown = aService({ types: ['44'], coverage: [aCoverage()] });
		expect(idsFor({}, aRegion({ gaps: [respiteForSeniors], services: [unknown] }))).toEqual([
			'odlehceni'
		]);
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
