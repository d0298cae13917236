import { expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	IN_COUNTY,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import { distancesFrom } from './distance.ts';

const PONIKLA = aMunicipality();
const region = aRegion({
	municipalities: [
		PONIKLA,
		aMunicipality({ id: 'benecko' }),
		aMunicipality({ id: 'rokytnice', office: 'rokytnice' })
	]
});
const distanceOf = distancesFrom(region, PONIKLA);

function sittingIn(...towns: string[]) {
	return aService({
		places: towns.map((town) => aStatement({ address: `${town} 1`, town, point: null }))
	});
}

test.each([
	{ towns: ['ponikla'], distance: 0 },
	{ towns: ['benecko'], distance: 1 },
	{ towns: ['rokytnice'], distance: 2 },
	{ towns: ['semily'], distance: 3 },
	{ towns: ['semily', 'benecko'], distance: 1 }
])('the nearest seat counts: $towns', ({ towns, distance }) => {
	expect(distanceOf(sittingIn(...towns))).toBe(distance);
});

test('where no seat is known, the nearest area that a source says is served', () => {
	const serving = (...areas: Parameters<typeof aCoverage>[0][]) =>
		distanceOf(aService({ coverage: areas.map(aCoverage) }));
	expect(serving({ area: inMunicipality('ponikla') }, { area: IN_COUNTY })).toBe(0);
	expect(serving({ area: inOffice('jilemnice') })).toBe(1);
	expect(serving({})).toBe(2);
	expect(serving({ area: IN_COUNTY })).toBe(3);
	expect(serving()).toBe(3);
	expect(serving({ area: inMunicipality('benecko') }, { area: IN_COUNTY })).toBe(1);
	expect(serving({ area: inMunicipality('rokytnice') })).toBe(2);
	expect(serving({ area: inOffice('rokytnice') })).toBe(2);
	expect(serving({ area: inMunicipality('ponikla'), answer: 'no' }, { area: IN_COUNTY })).toBe(3);
	expect(serving({ area: inMunicipality('ponikla'), answer: 'ask' }, { area: IN_COUNTY })).toBe(0);
});

test('without a municipality what is in the region is nearer than what is outside it', () => {
	const distanceOfAny = distancesFrom(region, null);
	expect(distanceOfAny(sittingIn('semily'))).toBe(3);
	for (const town of ['ponikla', 'benecko', 'rokytnice']) {
		expect(distanceOfAny(sittingIn(town))).toBe(2);
	}
});
