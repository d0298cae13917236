import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressBetter } from './twins.js';

const CODE = '_app/immutable/entry/start.js';
const INDEX = '_app/immutable/data/words.bin';
const PAGE = 'obec/benecko/index.html';
const ALONE = '_app/immutable/data/alone.woff2';

const text = Buffer.from(
	Array.from({ length: 3000 }, (_, i) => `obec ${(i * 7919) % 4001}\n`).join('')
);
const plainGzip = gzipSync(text, { level: 9 });

let directory = '';

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'twins-'));
	for (const file of [CODE, INDEX, PAGE, ALONE]) {
		await mkdir(dirname(join(directory, file)), { recursive: true });
		await writeFile(join(directory, file), text);
	}
	for (const file of [CODE, PAGE]) await writeFile(join(directory, `${file}.gz`), plainGzip);
	await compressBetter(directory);
});
afterEach(() => rm(directory, { recursive: true }));

const read = (file: string) => readFile(join(directory, file));

test.each([CODE, INDEX])(
	'the gzip twin of %s is smaller and holds the same bytes',
	async (file) => {
		const twin = await read(`${file}.gz`);
		expect(twin.length).toBeLessThan(plainGzip.length);
		expect(gunzipSync(twin)).toEqual(text);
	}
);

test('binary files have a brotli twin, too', async () => {
	expect(brotliDecompressSync(await read(`${INDEX}.br`))).toEqual(text);
});

test('a page keeps the twin it has, and what had none gets none', async () => {
	expect(await read(`${PAGE}.gz`)).toEqual(plainGzip);
	await expect(read(`${ALONE}.gz`)).rejects.toThrow('ENOENT');
});
