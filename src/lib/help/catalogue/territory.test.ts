import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	anOffice,
	aRegion,
	aService,
	aStatement,
	aStatus,
	IN_REGION,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import type { CoverageStatement, Region, Service } from '#lib/region/region.ts';
import { dependsOnNeed, inTreeOrder, territoryOf } from './territory.ts';

const offices = ['jilemnice', 'rokytnice'].map((id) => anOffice({ id }));
const municipalities = [
	aMunicipality({ id: 'benecko', office: 'jilemnice' }),
	aMunicipality({ id: 'paseky', office: 'rokytnice' }),
	aMunicipality({ id: 'ponikla', office: 'jilemnice' }),
	aMunicipality({ id: 'jablonec', office: 'rokytnice' })
];
const region = aRegion({ offices, municipalities });

describe('inTreeOrder', () => {
	const idsOf = (of: Region) => inTreeOrder(of).map(({ id }) => id);

	test('municipalities come office by office', () => {
		expect(idsOf(region)).toEqual(['benecko', 'ponikla', 'paseky', 'jablonec']);
		expect(idsOf({ ...region, offices: offices.toReversed() })).toEqual([
			'paseky',
			'jablonec',
			'benecko',
			'ponikla'
		]);
	});

	test('an office the region does not list still holds its municipalities together', () => {
		expect(idsOf({ ...region, offices: [] })).toEqual(idsOf(region));
	});
});

describe('territoryOf', () => {
	const inShort = (service: Service, of: Region = region) =>
		territoryOf(of, inTreeOrder(region), service).map(
			({ from, to, answer }) => `${from}–${to} ${answer}`
		);
	const stating = (...coverage: CoverageStatement[]) => aService({ coverage });

	test('silence of all sources is one interval to ask in', () => {
		expect(inShort(stating())).toEqual(['0–4 ask']);
	});

	test('a service that ended reaches nobody', () => {
		expect(inShort(aService({ status: aStatus('ended') }))).toEqual(['0–4 no']);
	});

	test('narrower statements cut holes into wider ones', () => {
		const service = stating(
			aCoverage({ area: IN_REGION, answer: 'no' }),
			aCoverage({ area: inOffice('jilemnice'), answer: 'yes' }),
			aCoverage({ area: inMunicipality('ponikla'), answer: 'ask' })
		);
		expect(inShort(service)).toEqual(['0–1 yes', '1–2 ask', '2–4 no']);
	});

	test('an exception is a border, too', () => {
		const except = aRegion({
			exceptions: [
				{ municipality: 'paseky', limits: ['region'], reason: aStatement('Mimo financování.') }
			]
		});
		expect(inShort(stating(aCoverage()), except)).toEqual(['0–2 yes', '2–3 ask', '3–4 yes']);
	});
});

test('a statement for one form, group or age makes the territory depend on who asks', () => {
	expect(dependsOnNeed(aService({ coverage: [aCoverage()] }))).toBe(false);
	for (const change of [
		{ form: 'terenni' as const },
		{ group: 'seniori' },
		{ ages: { from: null, to: 30 } }
	]) {
		expect(dependsOnNeed(aService({ coverage: [aCoverage(change)] }))).toBe(true);
	}
});
