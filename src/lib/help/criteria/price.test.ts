import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aType
} from '../../../../tests/fixtures/builders.ts';
import type { ServiceType } from '#lib/region/region.ts';
import { offerOf } from '../offer/offers.ts';
import { ANYBODY, type Need } from './criteria.ts';
import { pricing } from './price.ts';

const TYPES = (['yes', 'partly', 'no', 'insured', null] as const).map((free) =>
	aType({ id: String(free), free })
);
const region = aRegion({ types: TYPES });
const stated = (free: boolean | null, outdated = false) => [
	aStatement({ words: 'Podle ceníku.', free }, { outdated })
];
const byLaw = (...laws: readonly ServiceType['free'][]) => aService({ types: laws.map(String) });

describe('pricing', () => {
	test.each([
		['a source says it is free', aService({ types: ['no'], price: stated(true) }), 'yes'],
		['a source says one pays', aService({ types: ['yes'], price: stated(false) }), 'no'],
		['a source says only something of it', aService({ price: stated(null) }), 'unknown'],
		['the Act says it is free', byLaw('yes'), 'yes'],
		['the Act says one pays', byLaw('no'), 'no'],
		['the Act says it of a part', byLaw('partly'), 'unknown'],
		['health insurance pays what a doctor prescribes', byLaw('insured'), 'unknown'],
		['the Act does not know it', byLaw(null), 'unknown'],
		['the Act says it of one of the types', byLaw('yes', 'no'), 'unknown'],
		[
			'what was said no longer holds',
			aService({ types: ['yes'], price: stated(false, true) }),
			'yes'
		],
		['the type is in no data', aService({ types: ['neznamy'] }), 'unknown']
	] as const)('%s', (_name, service, expected) => {
		expect(pricing(service, region).free).toBe(expected);
	});
});

describe('help without paying', () => {
	const need: Need = { ...ANYBODY, price: 'free' };
	const offer = (law: ServiceType['free']) =>
		offerOf(region, { ...byLaw(law), coverage: [aCoverage()] }, aMunicipality(), need);

	test('is a yes where it is free, a no where one pays', () => {
		expect(offer('yes')).toMatchObject({ answer: 'yes', misfits: [] });
		expect(offer('no')).toMatchObject({ answer: 'no', misfits: ['price'] });
	});

	test('what is not known excludes nobody, and is to be asked about', () => {
		expect(offer(null)).toMatchObject({ answer: 'ask', misfits: [] });
		expect(offer('partly')).toMatchObject({ answer: 'ask', misfits: [] });
	});
});
