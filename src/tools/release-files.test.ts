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
		const { files, parcel } = listRelease(directory, ['404.html']);
		const addresses = files.map(({ url }) => url);
		expect(addresses[0]).toBe('404.html');
		const early = addresses.slice(0, addresses.indexOf(parcel));
		expect(early).toContain('_app/immutable/home.js');
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
		const { files } = listRelease(directory, ['404.html'], 'https://tiles.example');
		const addresses = files.map(({ url }) => url);
		expect(addresses).toContain('_app/immutable/map.js');
		expect(addresses).not.toContain('_app/immutable/tiles.js');
	});

	test('are told apart by revision only when their name has no hash', async () => {
		await site({ '404.html': 'start.js', 'index.html': '', '_app/immutable/start.js': '' });
		const [shell, start] = listRelease(directory, ['404.html']).files;
		expect(shell?.revision).toBeTruthy();
		expect(start?.revision).toBeNull();
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
	const { files, parcel } = listRelease(directory, ['404.html']);
	expect(files.map(({ url }) => url).slice(-2)).toEqual([parcel, '_app/immutable/large.js']);
	const packed = await readParcel(parcel);
	const styles = packed.flatMap(({ url }, at) => (extname(url) === '.css' ? at : []));
	expect(Math.abs((styles[0] ?? 0) - (styles[1] ?? 0))).toBe(1);
	expect(packed).toContainEqual({
		url: '_app/immutable/small.js',
		type: 'text/javascript',
		text: 'export {}'
	});
});

/** What is stored, by itself or in the parcel. */
async function urls(...roots: string[]): Promise<string[]> {
	const { files, parcel } = listRelease(directory, ['404.html', ...roots]);
	const packed = await readParcel(parcel);
	return [...files, ...packed].map(({ url }) => url).filter((url) => url !== parcel);
}

async function readParcel(url: string): Promise<{ url: string }[]> {
	return JSON.parse(await readFile(join(directory, url), 'utf8'));
}

async function site(files: Record<string, string>): Promise<void> {
	await mkdir(join(directory, '_app/immutable'), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), text);
	}
}
