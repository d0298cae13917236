import { describe, expect, test } from 'vitest';
import { byImportance, isWholePin, placeLabels, stopTowards, type Box } from './map-layout.ts';

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

test('names of towns come before those of villages, then the more people the sooner', () => {
	const places = [
		{ name: 'small village', kind: 'village', population: 300 },
		{ name: 'small town', kind: 'town', population: 900 },
		{ name: 'large village', kind: 'village', population: 1500 },
		{ name: 'large town', kind: 'town', population: 5000 }
	] as const;
	expect(places.toSorted(byImportance).map(({ name }) => name)).toEqual([
		'large town',
		'small town',
		'large village',
		'small village'
	]);
});

test.each([
	{ name: 'in the middle', tip: { x: 100, y: 100 }, whole: true },
	{ name: 'on the lower edge, which its tip touches', tip: { x: 100, y: 200 }, whole: true },
	{ name: 'over the lower edge', tip: { x: 100, y: 201 }, whole: false },
	{ name: 'cut above', tip: { x: 100, y: 39 }, whole: false },
	{ name: 'cut aside', tip: { x: 310, y: 100 }, whole: false }
])('a pin $name is shown: $whole', ({ tip, whole }) => {
	expect(isWholePin(tip, { x: 320, y: 200 })).toBe(whole);
});

describe('stopTowards', () => {
	const stops = [
		{ x: 0, y: 0 },
		{ x: 1, y: -10 },
		{ x: 4, y: -6 },
		{ x: 10, y: 0 },
		{ x: 0, y: 30 }
	];

	test.each([
		{ name: 'straight ahead wins over nearer but aside', direction: 'ArrowUp', expected: 1 },
		{ name: 'right', direction: 'ArrowRight', expected: 3 },
		{ name: 'far is better than nothing', direction: 'ArrowDown', expected: 4 },
		{ name: 'where nothing lies the focus stays', direction: 'ArrowLeft', expected: null }
	] as const)('$name', ({ direction, expected }) => {
		expect(stopTowards(stops, 0, direction)).toBe(expected);
	});

	test('from nowhere no key leads anywhere', () => {
		expect(stopTowards(stops, 9, 'ArrowUp')).toBeNull();
	});
});
