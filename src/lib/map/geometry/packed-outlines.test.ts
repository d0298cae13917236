import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ring } from './geo.ts';
import { boundsOf, packOutlines, unpackOutlines } from './packed-outlines.ts';

/** The checks of data/ hold the shape of this file. */
interface Feature {
	readonly properties: { readonly id: string };
	readonly geometry: { readonly coordinates: readonly Ring[] };
}

const ring = [
	[15.4, 50.6],
	[15.5123, 50.6],
	[15.5, 50.7001],
	[15.4, 50.6]
] as const;

describe('packed outlines', () => {
	test('come out as they went in', () => {
		const outlines = { ponikla: ring, 'za-polednikem': [[-0.5, -33.25]] } as const;
		expect(unpackOutlines(packOutlines(outlines))).toEqual(outlines);
	});

	test('of the region lose nothing', () => {
		const { features } = JSON.parse(readFileSync('data/hranice.geojson', 'utf8'));
		const outlines = Object.fromEntries(
			features.map(({ properties, geometry }: Feature) => [properties.id, geometry.coordinates[0]])
		);
		expect(unpackOutlines(packOutlines(outlines))).toEqual(outlines);
	});

	test('are kept to about ten metres', () => {
		const { here } = unpackOutlines(packOutlines({ here: [[15.123449, 50.00005]] }));
		expect(here).toEqual([[15.1234, 50.0001]]);
	});

	test('tell how far they reach without being read whole', () => {
		const { ponikla = '' } = packOutlines({ ponikla: ring });
		expect(boundsOf(ponikla)).toEqual({ west: 15.4, south: 50.6, east: 15.5123, north: 50.7001 });
	});
});
