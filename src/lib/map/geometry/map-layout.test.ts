import { describe, expect, test } from 'vitest';
import { placeLabels, stopTowards, type Box, type Direction } from './map-layout.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 4 });

const frame: Box = { left: -50, top: -50, right: 50, bottom: 50 };

describe('placeLabels', () => {
	test('the more important label stays, the one it would cover is left out', () => {
		const labels = [
			{ id: 'mesto', positions: [box(0, 0)] },
			{ id: 'obec', positions: [box(5, 2)] }
		];
		expect([...placeLabels(labels, frame).keys()]).toEqual(['mesto']);
	});

	test('a label moves to its next free position before it is left out', () => {
		const labels = [
			{ id: 'mesto', positions: [box(0, 0)] },
			{ id: 'obec', positions: [box(5, 2), box(5, 10)] }
		];
		expect(placeLabels(labels, frame).get('obec')).toBe(1);
	});

	test('no label covers a pin', () => {
		expect(placeLabels([{ id: 'obec', positions: [box(0, 0)] }], frame, [box(2, 2)]).size).toBe(0);
	});

	test('no label sticks out of the map', () => {
		const labels = [{ id: 'obec', positions: [box(45, 0), box(38, 0)] }];
		expect(placeLabels(labels, frame).get('obec')).toBe(1);
	});

	test('labels that only touch both stay', () => {
		const labels = [
			{ id: 'a', positions: [box(0, 0)] },
			{ id: 'b', positions: [box(10, 0)] }
		];
		expect(placeLabels(labels, frame).size).toBe(2);
	});
});

describe('stopTowards', () => {
	const stops = [
		{ x: 0, y: 0 },
		{ x: 1, y: -10 },
		{ x: 4, y: -6 },
		{ x: 10, y: 0 },
		{ x: 0, y: 30 }
	];

	test.each<{ name: string; direction: Direction; expected: number | null }>([
		{ name: 'straight ahead wins over nearer but aside', direction: 'ArrowUp', expected: 1 },
		{ name: 'right', direction: 'ArrowRight', expected: 3 },
		{ name: 'far is better than nothing', direction: 'ArrowDown', expected: 4 },
		{ name: 'where nothing lies the focus stays', direction: 'ArrowLeft', expected: null }
	])('$name', ({ direction, expected }) => {
		expect(stopTowards(stops, 0, direction)).toBe(expected);
	});

	test('from nowhere no key leads anywhere', () => {
		expect(stopTowards(stops, 9, 'ArrowUp')).toBeNull();
	});
});
