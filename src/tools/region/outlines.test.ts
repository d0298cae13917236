import { expect, test } from 'vitest';
import { outlinesOf } from './outlines.ts';

const PLACES = [
	{ id: 'leva', code: '577405' },
	{ id: 'prava', code: '577456' }
];

/** A border with a bend of 20 m, which a map does not show, and one of 2 km. */
const BORDER = [
	[15.5, 50.6],
	[15.5002, 50.62],
	[15.5, 50.64],
	[15.53, 50.65],
	[15.5, 50.66]
];
const LEFT = [...BORDER, [15.4, 50.66], [15.4, 50.63], [15.4, 50.6], [15.5, 50.6]];
const RIGHT = [[15.6, 50.6], [15.6, 50.66], ...[...BORDER].reverse(), [15.6, 50.6]];

/** As the service of ČÚZK answers `f=geojson`: numbers for codes, names beside. */
function collection(features: object[], more: object = {}): string {
	return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}
const feature = (kod: number, type: string, coordinates: unknown) => ({
	type: 'Feature',
	id: kod,
	geometry: { type, coordinates },
	properties: { objectid: 1, kod, nazev: 'Obec', okres: 3608, pou: 1 }
});
const FILE = collection([
	feature(577405, 'Polygon', [LEFT]),
	feature(577456, 'MultiPolygon', [
		[RIGHT],
		[
			[
				[16, 50],
				[16.001, 50],
				[16.001, 50.001],
				[16, 50]
			]
		]
	]),
	feature(500011, 'Polygon', [LEFT])
]);

type Written = {
	features: { properties: object; geometry: { coordinates: [number, number][][] } }[];
};
const ringsOf = (text: string) =>
	(JSON.parse(text) as Written).features.map(({ geometry }) => geometry.coordinates[0] ?? []);

test('municipalities of the pack are taken, with fewer points, closed', () => {
	const text = outlinesOf(FILE, PLACES);
	expect((JSON.parse(text) as Written).features.map(({ properties }) => properties)).toEqual([
		{ id: 'leva', kod: '577405' },
		{ id: 'prava', kod: '577456' }
	]);
	const [left = [], right = []] = ringsOf(text);
	expect(left).toHaveLength(7);
	expect(left.at(-1)).toEqual(left[0]);
	expect(right).toContainEqual([15.6, 50.66]);
});

test('neighbours keep the same border, so that no gap opens between them', () => {
	const [left = [], right = []] = ringsOf(outlinesOf(FILE, PLACES)).map((ring) => ring.map(String));
	const shared = left.filter((point) => right.includes(point));
	expect([...new Set(shared)]).toEqual(['15.5,50.6', '15.5,50.64', '15.53,50.65', '15.5,50.66']);
});

test('the same file gives the same outlines, and outlines that are simple stay', () => {
	const once = outlinesOf(FILE, PLACES);
	expect(outlinesOf(FILE, PLACES)).toBe(once);
	expect(outlinesOf(once, PLACES)).toBe(once);
});

test('metres of S-JTSK become degrees', () => {
	const metres = [
		[-662000, -990000],
		[-660000, -990000],
		[-660000, -992000],
		[-662000, -990000]
	];
	const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::5514' } };
	const file = collection([feature(577405, 'Polygon', [metres])], { crs });
	const [[first = [0, 0]] = []] = ringsOf(outlinesOf(file, PLACES.slice(0, 1)));
	expect(first[0]).toBeCloseTo(15.5, 0);
	expect(first[1]).toBeCloseTo(50.6, 0);
});

test.each([
	['no GeoJSON', 'PK\u0003\u0004', /nejsou GeoJSON obcí/],
	['cut', FILE.slice(0, -30), /nejsou GeoJSON obcí/],
	['of other municipalities', collection([]), /chybí obce: leva, prava/]
])('a file that is %s is refused', (_what, text, message) => {
	expect(() => outlinesOf(text, PLACES)).toThrow(message);
});
