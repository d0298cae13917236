import { beforeAll, describe, expect, test } from 'vitest';
import { ringContains } from '#lib/map/geometry/geo.ts';
import type { CompleteRegion, SearchableMunicipality } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { generateCountry, withServices, type Country } from './country.ts';
import type { Span } from './land/tree.ts';
import { region } from '../../../tests/support/region.ts';

const SERVICES = 2000;

let pack: CompleteRegion;
let country: Country;

beforeAll(async () => {
	pack = region;
	country = generateCountry(pack, { services: SERVICES });
});

describe('the administrative tree', () => {
	test('has as many spans as the country has', () => {
		const { tree, region } = country;
		expect(region.municipalities).toHaveLength(6258);
		expect(tree.counties).toHaveLength(14);
		expect(tree.districts).toHaveLength(77);
		expect(tree.orps).toHaveLength(206);
		expect(tree.offices).toHaveLength(393);
	});

	test('each level tiles the country, inside the level above', () => {
		const { counties, districts, orps, offices } = country.tree;
		for (const level of [counties, districts, orps, offices]) {
			expect(level.map(({ from }) => from)).toEqual([0, ...level.slice(0, -1).map(({ to }) => to)]);
			expect(level.at(-1)?.to).toBe(6258);
		}
		expect(crossings(counties, districts)).toEqual([]);
		expect(crossings(districts, orps)).toEqual([]);
		expect(crossings(orps, offices)).toEqual([]);
	});

	test('a few municipalities are large and most are small', () => {
		const people = country.region.municipalities.map(({ population }) => population);
		const sorted = people.toSorted((a, b) => b - a);
		expect(sorted[0]).toBeGreaterThan(1_000_000);
		expect(sorted[3129]).toBeLessThan(600);
		expect(people.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(9_000_000);
	});
});

describe('names', () => {
	test('all have seven forms: the nominative, the same vocative and five more', () => {
		const { municipalities } = country.region;
		const forms = municipalities.flatMap(({ name, cases }) => [name, ...Object.values(cases)]);
		expect(forms).toHaveLength(6 * 6258);
		expect(forms.filter((form) => !/^\p{L}[\p{L}\s]+$/u.test(form))).toEqual([]);
	});

	test('about a fifth of municipalities have a namesake', () => {
		const names = country.region.municipalities.map(({ name }) => name);
		const count = countEach(names);
		const shared = names.filter((name) => (count.get(name) ?? 0) > 1).length / names.length;
		expect(shared).toBeGreaterThan(0.15);
		expect(shared).toBeLessThan(0.25);
	});

	test('Nová Ves is everywhere', () => {
		const { municipalities } = country.region;
		const all = municipalities.flatMap(({ name, parts }) => [name, ...parts.map((p) => p.name)]);
		const count = countEach(all).get('Nová Ves') ?? 0;
		expect(count).toBeGreaterThan(60);
		expect(count).toBeLessThan(130);
	});

	test('there are about 15,000 parts', () => {
		const count = country.region.municipalities.flatMap(({ parts }) => parts).length;
		expect(count).toBeGreaterThan(14_500);
		expect(count).toBeLessThan(15_500);
	});

	test('ids are distinct, and the municipalities of the pack keep theirs', () => {
		const ids = new Set(country.region.municipalities.map(({ id }) => id));
		expect(ids.size).toBe(6258);
		expect(pack.municipalities.filter(({ id }) => !ids.has(id))).toEqual([]);
	});
});

describe('services', () => {
	test('are as many as were asked for, of each type one at least', () => {
		const { services } = country.region;
		expect(services).toHaveLength(SERVICES);
		const given = new Set(services.flatMap(({ types }) => types));
		expect(pack.types.filter(({ id }) => !given.has(id))).toEqual([]);
	});

	test('name providers, groups and municipalities that exist', () => {
		const { services, providers, groups, municipalities } = country.region;
		const known = new Set([...providers, ...groups, ...municipalities].map(({ id }) => id));
		const named = services.flatMap((service) => [
			service.provider ?? '',
			...(currentOf(service.groups)?.value ?? []),
			...service.places.map(({ value }) => value.town)
		]);
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});

	test('reach ordered intervals inside the country', () => {
		const { territories } = country;
		expect(territories).toHaveLength(SERVICES);
		for (const intervals of territories) {
			const bounds = intervals.flatMap(({ from, to }) => [from, to]);
			expect(intervals.filter(({ from, to }) => from >= to)).toEqual([]);
			expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
			expect(bounds[0]).toBeGreaterThanOrEqual(0);
			expect(bounds.at(-1)).toBeLessThanOrEqual(6258);
		}
	});

	test('fill a region of the pack, too, where they keep to its municipalities', () => {
		const { services, municipalities } = withServices(pack, 100);
		const ids = municipalities.map(({ id }) => id);
		expect(ids).toEqual(pack.municipalities.map(({ id }) => id));
		expect(services.flatMap(({ places }) => places.map(({ value }) => value.town))).toSatisfy(
			(towns: string[]) => towns.every((town) => ids.includes(town))
		);
	});
});

describe('outlines', () => {
	test('contain their own point and no other', () => {
		const columns = byColumn(country.region.municipalities);
		const wrong = Object.entries(country.outlines).filter(([id, ring]) => {
			const box = boxOf(ring);
			const near = [columnOf(box[0]), columnOf(box[2])].flatMap((at) => columns.get(at) ?? []);
			const inside = new Set(near.filter(({ point }) => ringContains(ring, point)));
			return [...inside].map((municipality) => municipality.id).join() !== id;
		});
		expect(wrong).toEqual([]);
	});

	test('leave no gap and do not overlap: each point of the plane is in one', () => {
		const rings = Object.values(country.outlines).map((ring) => ({ ring, box: boxOf(ring) }));
		// Well inside the country, on a mesh that does not follow its cells.
		const points = Array.from({ length: 400 }, (_, i) => ({
			lon: 12.5 + (i % 20) * 0.2871,
			lat: 48.8 + Math.floor(i / 20) * 0.0953
		}));
		const counts = points.map(
			(at) => rings.filter(({ ring, box }) => isInBox(box, at) && ringContains(ring, at)).length
		);
		expect(new Set(counts)).toEqual(new Set([1]));
	});
});

describe('chance', () => {
	test('the same seed gives the same country', () => {
		const again = generateCountry(pack, { services: SERVICES });
		expect(JSON.stringify(again)).toBe(JSON.stringify(country));
	});

	test('another seed gives another, and more services leave the land as it is', () => {
		const other = generateCountry(pack, { services: 60, seed: 2 });
		const more = generateCountry(pack, { services: 70 });
		expect(other.region.municipalities[1]?.name).not.toBe(country.region.municipalities[1]?.name);
		expect(more.region.municipalities).toEqual(country.region.municipalities);
	});
});

type Box = readonly [west: number, south: number, east: number, north: number];
type Ring = Country['outlines'][string];

function boxOf(ring: Ring): Box {
	const lons = ring.map(([lon]) => lon);
	const lats = ring.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function byColumn(
	municipalities: readonly SearchableMunicipality[]
): Map<number, SearchableMunicipality[]> {
	const columns = new Map<number, SearchableMunicipality[]>();
	for (const municipality of municipalities) {
		const column = columnOf(municipality.point.lon);
		columns.set(column, [...(columns.get(column) ?? []), municipality]);
	}
	return columns;
}

/** Columns wider than a municipality: one lies in two at most. */
function columnOf(lon: number): number {
	return Math.floor(lon * 10);
}

function isInBox([west, south, east, north]: Box, { lon, lat }: { lon: number; lat: number }) {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

function countEach(names: readonly string[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
	return count;
}

/** Inner spans that lie in no outer one. */
function crossings(outer: readonly Span[], inner: readonly Span[]): Span[] {
	return inner.filter((span) => !outer.some(({ from, to }) => from <= span.from && span.to <= to));
}
