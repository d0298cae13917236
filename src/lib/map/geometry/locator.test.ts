import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { distanceToRingKm, ringContains } from './geo.ts';
import { BORDER_WARNING_KM, createLocator, type Located } from './locator.ts';
import { packOutlines, unpackOutlines } from './packed-outlines.ts';
import type { LonLat, Outlines } from '#lib/region/region.ts';

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
const { locate } = createLocator(packOutlines(outlines));

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
		expect(locate(position)).toEqual(expected);
	});

	test('a rough position is warned about from farther away', () => {
		const position = at(15.48, 50.65);
		expect(locate(position)).toMatchObject({ border: null });
		expect(locate(position, 2)).toMatchObject({ border: { across: 'east' } });
	});

	test('without outlines every position is outside', () => {
		expect(createLocator({}).locate(at(15.5, 50.6))).toEqual({ status: 'outside', nearest: null });
	});
});

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

describe('the outlines of the region', () => {
	test.each([
		{ place: 'the square of Jilemnice', position: at(15.5065, 50.6089), id: 'jilemnice' },
		{ place: 'Rokytnice nad Jizerou', position: at(15.4457, 50.7287), id: 'rokytnice-nad-jizerou' },
		{ place: 'Poniklá', position: at(15.4631, 50.6616), id: 'ponikla' }
	])('$place lies in $id', ({ position, id }) => {
		expect(createLocator(packOutlines(real)).locate(position)).toMatchObject({
			status: 'inside',
			id
		});
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

describe('the grid', () => {
	test.each([
		{ name: 'the outlines of the region', all: real },
		{ name: 'a country of 400 municipalities', all: unpackOutlines(packOutlines(aCountry(20))) },
		{ name: 'one municipality', all: { west: square(15.4, 15.5) } }
	])('answers as if every outline were tried: $name', ({ all }) => {
		const random = randomFrom(1);
		const positions = Array.from({ length: 400 }, () => [
			somewhere(all, random, 0.1),
			somewhere(all, random, 5),
			nearBorder(all, random)
		]).flat();
		const { locate } = createLocator(packOutlines(all));
		const different = positions
			.map((position, index) => ({ position, accuracyKm: ACCURACIES_KM[index % 7] ?? 0 }))
			.filter(({ position, accuracyKm }) => {
				const expected = locateByTryingAll(all, position, accuracyKm);
				return !isDeepStrictEqual(locate(position, accuracyKm), expected);
			});
		expect(different).toEqual([]);
	});
});

/** From satellites to a guess by the network's address; seven, so that each meets all three kinds. */
const ACCURACIES_KM = [0, 0.01, 0.5, 2, 15, 400, 5000];

/** What `locate` means, by trying every outline. */
function locateByTryingAll(all: Outlines, position: LonLat, accuracyKm: number): Located {
	const limit = Math.max(BORDER_WARNING_KM, accuracyKm);
	const measured = Object.entries(all).map(([id, ring]) => ({
		id,
		holds: ringContains(ring, position),
		km: distanceToRingKm(ring, position)
	}));
	const own = measured.find(({ holds }) => holds);
	const nearest = measured.filter((one) => one !== own).sort((a, b) => a.km - b.km)[0];
	const near = nearest && nearest.km < limit ? nearest.id : null;
	if (!own) return { status: 'outside', nearest: near };
	return { status: 'inside', id: own.id, border: own.km < limit ? { across: near } : null };
}

/** Numbers from 0 to 1 that come the same each time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** A position in the rectangle around all outlines, widened by so many of its sides. */
function somewhere(all: Outlines, random: () => number, widened: number): LonLat {
	const points = Object.values(all).flat();
	const between = (values: readonly number[]) => {
		const [from, to] = [Math.min(...values), Math.max(...values)];
		return from + (to - from) * (random() * (1 + 2 * widened) - widened);
	};
	return at(between(points.map(([lon]) => lon)), between(points.map(([, lat]) => lat)));
}

/** A position within some 700 m of a border. */
function nearBorder(all: Outlines, random: () => number): LonLat {
	const points = Object.values(all).flat();
	const index = Math.floor(random() * (points.length - 1));
	const [a = [0, 0], b = a] = points.slice(index, index + 2);
	const along = random();
	return at(
		a[0] + (b[0] - a[0]) * along + (random() - 0.5) * 0.02,
		a[1] + (b[1] - a[1]) * along + (random() - 0.5) * 0.012
	);
}

/** Neighbours side by side in rows, with crooked borders in common. */
function aCountry(side: number): Outlines {
	const random = randomFrom(2);
	const corners = Array.from({ length: side + 1 }, (_, row) =>
		Array.from(
			{ length: side + 1 },
			(_, column) =>
				[14 + 0.08 * (column + 0.6 * random()), 49 + 0.05 * (row + 0.6 * random())] as const
		)
	);
	const corner = (row: number, column: number) => corners[row]?.[column] ?? ([0, 0] as const);
	return Object.fromEntries(
		Array.from({ length: side ** 2 }, (_, index) => {
			const [row, column] = [Math.floor(index / side), index % side];
			const ring = [
				corner(row, column),
				corner(row, column + 1),
				corner(row + 1, column + 1),
				corner(row + 1, column),
				corner(row, column)
			];
			return [`m${index}`, ring];
		})
	);
}
