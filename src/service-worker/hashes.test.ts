import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blocksOf, hashOf, nameOfBlock } from './hashes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the hash of a stored file', () => {
	const released = createHash('sha256').update('Kde jezdí obědy').digest('base64').slice(0, 16);

	test('is that of the release for a whole file', async () => {
		expect(await hashOf(bytesOf('Kde jezdí obědy').buffer)).toBe(released);
	});

	test.each([
		{ name: 'a truncated file', stored: 'Kde jezdí' },
		{ name: 'the page of a captive portal', stored: '<h1>Přihlaste se k Wi-Fi</h1>' },
		{ name: 'an empty file', stored: '' }
	])('is another for $name', async ({ stored }) => {
		expect(await hashOf(bytesOf(stored).buffer)).not.toBe(released);
	});
});

test('a block has the name that the build gave it, of its own bytes alone', async () => {
	const name = createHash('sha256').update('jezdí').digest('hex').slice(0, 10);
	expect(await nameOfBlock(bytesOf('Kde jezdí obědy').subarray(4, 10))).toBe(name);
	expect(blocksOf(name + name)).toEqual([name, name]);
});
