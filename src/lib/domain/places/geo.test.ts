import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distanceToRingKm, locate, ringContains } from './geo.ts';
import type { LonLat, Outlines } from '../region/region.ts';

/** Two squares side by side, each about 7 by 11 km; `west` ends at 15.5°. */
const outlines: Outlines = {
	west: square(15.4, 15.5),
	east: square(15.5, 15.6)
};

function square(from: number, to: number): Outlines[string] {
	return [
		[from, 50.6],
		[to, 50.6],
		[to, 50.7],
		[from, 50.7],
		[from, 50.6]
	];
}

const at = (lon: number, lat: number): LonLat => ({ lon, lat });

describe('locate', () => {
	test.each([
		{
			name: 'a position well inside belongs to the municipality, without a warning',
			position: at(15.45, 50.65),
			expected: { status: 'inside', id: 'west', border: null }
		},
		{
			name: 'near a border the neighbour is named, because outlines are only roughly exact',
			position: at(15.499, 50.65),
			expected: { status: 'inside', id: 'west', border: { across: 'east' } }
		},
		{
			name: 'near the edge of the region there is a border, and nobody behind it',
			position: at(15.401, 50.65),
			expected: { status: 'inside', id: 'west', border: { across: null } }
		},
		{
			name: 'just behind the edge of the region the nearest municipality is named',
			position: at(15.398, 50.65),
			expected: { status: 'outside', nearest: 'west' }
		},
		{
			name: 'far away nothing is guessed',
			position: at(14.42, 50.09),
			expected: { status: 'outside', nearest: null }
		}
	])('$name', ({ position, expected }) => {
		expect(locate(outlines, position)).toEqual(expected);
	});

	test('a rough position is warned about from farther away', () => {
		const position = at(15.48, 50.65);
		expect(locate(outlines, position)).toMatchObject({ border: null });
		expect(locate(outlines, position, 2)).toMatchObject({ border: { across: 'east' } });
	});

	test('without outlines every position is outside', () => {
		expect(locate({}, at(15.5, 50.6))).toEqual({ status: 'outside', nearest: null });
	});
});

describe('distanceToRingKm', () => {
	test('counts along the parallel shorter than along the meridian', () => {
		expect(distanceToRingKm(square(15.4, 15.5), at(15.51, 50.65))).toBeCloseTo(0.706, 2);
		expect(distanceToRingKm(square(15.4, 15.5), at(15.45, 50.71))).toBeCloseTo(1.113, 2);
	});
});

describe('the outlines of the region', () => {
	interface Feature {
		readonly properties: { readonly id: string };
		readonly geometry: { readonly coordinates: readonly Outlines[string][] };
	}
	// The checks of data/ hold the shape of this file.
	const { features } = JSON.parse(readFileSync('data/hranice.geojson', 'utf8')) as {
		features: Feature[];
	};
	const real: Outlines = Object.fromEntries(
		features.map(({ properties, geometry }) => [properties.id, geometry.coordinates[0] ?? []])
	);

	test.each([
		{ place: 'the square of Jilemnice', position: at(15.5065, 50.6089), id: 'jilemnice' },
		{ place: 'Rokytnice nad Jizerou', position: at(15.4457, 50.7287), id: 'rokytnice-nad-jizerou' },
		{ place: 'Poniklá', position: at(15.4631, 50.6616), id: 'ponikla' }
	])('$place lies in $id', ({ position, id }) => {
		expect(locate(real, position)).toMatchObject({ status: 'inside', id });
	});

	test('no place lies in two municipalities', () => {
		const grid = Array.from({ length: 30 }, (_, x) =>
			Array.from({ length: 30 }, (_, y) => at(15.3601 + x * 0.0093, 50.5101 + y * 0.0097))
		).flat();
		const twice = grid.filter(
			(point) => Object.values(real).filter((ring) => ringContains(ring, point)).length > 1
		);
		expect(twice).toEqual([]);
	});
});
