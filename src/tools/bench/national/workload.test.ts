import { beforeAll, describe, expect, test } from 'vitest';
import { ringContains } from '#lib/map/geometry/geo.ts';
import { generateCountry, type Country } from '../../country/country.ts';
import { workloadOf, type Workload } from './workload.ts';
import { region } from '../../../../tests/support/region.ts';

let country: Country;
let workload: Workload;

beforeAll(async () => {
	country = generateCountry(region, { services: 60 });
	workload = workloadOf(country);
});

describe('the workload', () => {
	test('types queries key by key', () => {
		const { texts } = workload;
		const broken = texts.filter((text, i) => text.length > 1 && texts[i - 1] !== text.slice(0, -1));
		expect(texts.length).toBeGreaterThan(300);
		expect(broken).toEqual([]);
	});

	test('knows where its positions lie, some of them abroad', () => {
		const { places } = workload;
		const inside = places.filter(({ id }) => id !== null);
		expect(inside.length).toBeGreaterThan(150);
		expect(inside.length).toBeLessThan(places.length);
		expect(
			inside.filter(({ at, id }) => !ringContains(country.outlines[id ?? ''] ?? [], at))
		).toEqual([]);
	});

	test('is the same for each number of services', () => {
		const { region } = country;
		expect(workloadOf({ ...country, region: { ...region, services: [] } })).toEqual(workload);
	});
});
