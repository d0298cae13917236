import { describe, expect, test } from 'vitest';
import { cutInBlocks } from './blocks.js';

/** Made up, and the same each time. */
const TEXT = Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 10_007} obec ${i}\n`).join('');

const cut = (text: string) =>
	cutInBlocks(new TextEncoder().encode(text)).map((block) => new TextDecoder().decode(block));

describe('the blocks of a file', () => {
	test('make the file again, and are of a kilobyte or a few', () => {
		const blocks = cut(TEXT);
		expect(blocks.join('')).toBe(TEXT);
		expect(TEXT.length / blocks.length).toBeGreaterThan(1000);
		expect(TEXT.length / blocks.length).toBeLessThan(5000);
	});

	test('are the same but for a few, wherever something is put in or taken out', () => {
		const before = new Set(cut(TEXT));
		for (const at of [0, 10_000, TEXT.length - 5]) {
			for (const changed of [
				`${TEXT.slice(0, at)}nové slovo${TEXT.slice(at)}`,
				TEXT.slice(0, at) + TEXT.slice(at + 4)
			]) {
				expect(cut(changed).filter((block) => !before.has(block)).length).toBeLessThanOrEqual(2);
			}
		}
	});

	test('are none of a file that holds nothing', () => {
		expect(cut('')).toEqual([]);
	});
});
