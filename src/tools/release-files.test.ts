import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listRelease } from './release-files.js';

let directory = '';

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('the files of a release', () => {
	test('are those that the fallback page leads to, over any number of steps', async () => {
		await site({
			'404.html': 'start.js',
			'index.html': '',
			'_app/immutable/start.js': 'import("./page.js")',
			'_app/immutable/page.js': 'fetch("outline.svg")',
			'outline.svg': '<svg/>',
			'_app/immutable/forgotten.js': ''
		});
		expect(await urls()).toEqual(
			expect.arrayContaining(['_app/immutable/start.js', '_app/immutable/page.js', 'outline.svg'])
		);
		expect(await urls()).not.toContain('_app/immutable/forgotten.js');
	});

	test('leave out other pages, icons, the worker and what tells of a new version', async () => {
		await site({
			'404.html': 'icon.png service-worker.js version.json about.html',
			'index.html': '',
			'icon.png': '',
			'service-worker.js': '',
			'_app/version.json': '',
			'about.html': ''
		});
		expect(await urls()).toEqual(['404.html']);
	});

	test('begin with the fallback page and what the first pages name', async () => {
		await site({
			'404.html': 'start.js later.js',
			'index.html': 'home.js',
			'_app/immutable/start.js': '',
			'_app/immutable/home.js': '',
			'_app/immutable/later.js': ''
		});
		const { files, first } = listRelease(directory, ['404.html']);
		const addresses = files.map(({ url }) => url);
		expect(addresses[0]).toBe('404.html');
		expect(addresses.slice(0, first)).toContain('_app/immutable/home.js');
	});

	test('go on with what is needed to search and to call, in a parcel of its own', async () => {
		await site({
			'404.html': 'start.js',
			'index.html': '',
			'hledat.html': 'page.js',
			'_app/immutable/start.js': 'page.js index.bin other.js large.bin',
			'_app/immutable/page.js': 'import"./words.js"',
			'_app/immutable/words.js': "import{a}from'./dates.js'",
			'_app/immutable/dates.js': '',
			'_app/immutable/index.bin': '',
			'_app/immutable/other.js': '',
			'_app/immutable/large.bin': 'x'.repeat(50_000)
		});
		const early = ['_app/immutable/index.bin'];
		const release = listRelease(directory, ['404.html'], { pages: ['hledat.html'], early });
		const { files, first, critical, parcels } = release;
		const addresses = files.map(({ url }) => url);
		expect(addresses.slice(first, critical)).toEqual([parcels[0], ...early]);
		expect(addresses.slice(critical)).toEqual([parcels[1], '_app/immutable/large.bin']);
		expect((await readParcel(parcels[0])).map(({ url }) => url)).toEqual(
			expect.arrayContaining(['page', 'words', 'dates'].map((name) => `_app/immutable/${name}.js`))
		);
	});

	test('hold a file that only code puts together, when it is given as a root', async () => {
		await site({ '404.html': '', 'index.html': '', 'podrobnosti/vse.json': '{}' });
		expect(await urls('podrobnosti/vse.json')).toContain('podrobnosti/vse.json');
	});

	test('leave out a script that talks to another origin, and is of no use offline', async () => {
		await site({
			'404.html': 'map.js tiles.js',
			'index.html': '',
			'_app/immutable/map.js': 'import("./tiles.js")',
			'_app/immutable/tiles.js': 'get("https://tiles.example/1")'
		});
		const { files } = listRelease(directory, ['404.html'], { online: 'https://tiles.example' });
		const addresses = files.map(({ url }) => url);
		expect(addresses).toContain('_app/immutable/map.js');
		expect(addresses).not.toContain('_app/immutable/tiles.js');
	});

	test('are written in blocks beside the whole where they are data', async () => {
		const text = Array.from({ length: 2000 }, (_, i) => `obec ${i * 7919}`).join();
		const path = '_app/immutable/data/region.js';
		await site({ '404.html': 'region.js code.js', 'index.html': '', [path]: text });
		const file = listRelease(directory, ['404.html']).files.find(({ url }) => url === path);
		const names = file?.blocks?.match(/.{10}/g) ?? [];
		expect(names.length).toBeGreaterThan(3);
		const blocks = await Promise.all(
			names.map((name) => readFile(join(directory, `_app/immutable/blocks/${name}.txt`), 'utf8'))
		);
		expect(blocks.join('')).toBe(text);
	});
});

test('small files are kept in the parcel, like beside like, and large ones alone', async () => {
	const card = (name: string) => `.${name} { border: 1px solid var(--line); margin-bottom: 12px }`;
	await site({
		'404.html': 'start.js',
		'index.html': '',
		'_app/immutable/start.js': 'small.js one.css two.css large.js',
		'_app/immutable/one.css': card('one').repeat(3),
		'_app/immutable/small.js': 'export {}',
		'_app/immutable/two.css': card('two'),
		'_app/immutable/large.js': 'x'.repeat(50_000)
	});
	const { files, parcels } = listRelease(directory, ['404.html']);
	expect(files.map(({ url }) => url).slice(-2)).toEqual([parcels[0], '_app/immutable/large.js']);
	const packed = await readParcel(parcels[0]);
	const styles = packed.flatMap(({ url }, at) => (extname(url) === '.css' ? at : []));
	expect(Math.abs((styles[0] ?? 0) - (styles[1] ?? 0))).toBe(1);
	expect(packed).toContainEqual({
		url: '_app/immutable/small.js',
		type: 'text/javascript',
		text: 'export {}'
	});
});

/** What is stored, by itself or in a parcel. */
async function urls(...roots: string[]): Promise<string[]> {
	const { files, parcels } = listRelease(directory, ['404.html', ...roots]);
	const packed = (await Promise.all(parcels.map(readParcel))).flat();
	return [...files, ...packed].map(({ url }) => url).filter((url) => !parcels.includes(url));
}

async function readParcel(url = ''): Promise<{ url: string }[]> {
	return JSON.parse(await readFile(join(directory, url), 'utf8'));
}

async function site(files: Record<string, string>): Promise<void> {
	await mkdir(join(directory, '_app/immutable'), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), text);
	}
}
