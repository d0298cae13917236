import { describe, expect, test } from 'vitest';
import { distanceToRingKm, ringContains, type Ring } from './geo.ts';
import type { LonLat } from '#lib/region/region.ts';

/** About 7 by 11 km. */
const square: Ring = [
	[15.4, 50.6],
	[15.5, 50.6],
	[15.5, 50.7],
	[15.4, 50.7],
	[15.4, 50.6]
];

const at = (lon: number, lat: number): LonLat => ({ lon, lat });

describe('ringContains', () => {
	test('a bay of the border is outside, though land lies on both sides of it', () => {
		const horseshoe: Ring = [
			[15.4, 50.6],
			[15.7, 50.6],
			[15.7, 50.7],
			[15.6, 50.7],
			[15.6, 50.62],
			[15.5, 50.62],
			[15.5, 50.7],
			[15.4, 50.7],
			[15.4, 50.6]
		];
		expect(ringContains(horseshoe, at(15.45, 50.65))).toBe(true);
		expect(ringContains(horseshoe, at(15.55, 50.65))).toBe(false);
		expect(ringContains(horseshoe, at(15.65, 50.65))).toBe(true);
	});
});

describe('distanceToRingKm', () => {
	test('counts along the parallel shorter than along the meridian', () => {
		expect(distanceToRingKm(square, at(15.51, 50.65))).toBeCloseTo(0.706, 2);
		expect(distanceToRingKm(square, at(15.45, 50.71))).toBeCloseTo(1.113, 2);
	});

	test('counts from inside to the border too', () => {
		expect(distanceToRingKm(square, at(15.41, 50.65))).toBeCloseTo(0.706, 2);
	});

	test('beyond a corner, the corner is nearest', () => {
		expect(distanceToRingKm(square, at(15.51, 50.71))).toBeCloseTo(1.318, 2);
	});
});
