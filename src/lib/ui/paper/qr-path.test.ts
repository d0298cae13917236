import { describe, expect, test } from 'vitest';
import { readQr } from '../../../../tests/support/read-qr.ts';
import { qrPath } from './qr-path.ts';

const PIXELS_PER_MODULE = 4;

/** Paints the path as a screen would, so that a real reader can be asked. */
function paint({ size, path }: ReturnType<typeof qrPath>) {
	const width = size * PIXELS_PER_MODULE;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let i = 0; i < Number(run) * PIXELS_PER_MODULE; i++) {
			for (let j = 0; j < PIXELS_PER_MODULE; j++) {
				const row = Number(y) * PIXELS_PER_MODULE + j;
				const column = Number(x) * PIXELS_PER_MODULE + i;
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
			}
		}
	}
	return { data, width, height: width };
}

describe('qrPath', () => {
	test.each([
		['an address', 'https://najdi-pomoc.example/letak/ponikla/seniori/'],
		[
			'the longest referral',
			`https://najdi-pomoc.example/doporuceni/?s=${'sluzba-s-dlouhym-jmenem-v-obci,'.repeat(6)}&obec=horka-u-stare-paky`
		]
	])('a reader gets back %s', (_name, text) => {
		expect(readQr(paint(qrPath(text)))).toBe(text);
	});

	test('leaves the quiet zone of four modules around the code', () => {
		const { size, path } = qrPath('https://najdi-pomoc.example/');
		const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
		expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4);
		expect(Math.max(...starts.map(([, x, , run]) => Number(x) + Number(run)))).toBe(size - 4);
	});
});
