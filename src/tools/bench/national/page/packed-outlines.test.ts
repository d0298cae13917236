import { describe, expect, test } from 'vitest';
import { ByteWriter } from '#lib/bytes/bytes.ts';
import { createLocator } from '#lib/map/geometry/locator.ts';
import type { Outlines } from '#lib/region/region.ts';
import { drawShapes } from '../../../country/land/outlines.ts';
import { PackedOutlines, writeOutlines } from './packed-outlines.ts';

const COUNT = 200;
const shapes = drawShapes(COUNT);
const outlines: Outlines = Object.fromEntries(shapes.rings.map((ring, i) => [`obec-${i}`, ring]));

describe('PackedOutlines', () => {
	test('answer as the outlines they were written from, borders included', () => {
		const packed = new PackedOutlines(pack(outlines));
		const locator = createLocator(outlines);
		const positions = shapes.points.flatMap(({ lon, lat }) => [
			{ lon, lat },
			{ lon: lon + 0.0301, lat },
			{ lon: lon - 0.0312, lat: lat + 0.0187 }
		]);
		expect(positions.map((at) => packed.locate(at))).toEqual(
			positions.map((at) => locator.locate(at))
		);
	});

	test('refuse a file that is cut short', () => {
		expect(() => new PackedOutlines(pack(outlines).slice(0, -1))).toThrow(RangeError);
	});
});

function pack(all: Outlines): ArrayBuffer {
	const writer = new ByteWriter();
	writeOutlines(writer, all);
	return writer.finish().buffer;
}
