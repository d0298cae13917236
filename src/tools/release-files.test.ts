import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
		expect(urls()).toEqual(
			expect.arrayContaining(['_app/immutable/start.js', '_app/immutable/page.js', 'outline.svg'])
		);
		expect(urls()).not.toContain('_app/immutable/forgotten.js');
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
		expect(urls()).toEqual(['404.html']);
	});

	test('begin with the fallback page and what the first pages name', async () => {
		await site({
			'404.html': 'start.js later.js',
			'index.html': 'home.js',
			'_app/immutable/start.js': '',
			'_app/immutable/home.js': '',
			'_app/immutable/later.js': ''
		});
		const { first } = listRelease(directory, ['404.html']);
		expect(first[0]?.url).toBe('404.html');
		expect(first.map(({ url }) => url)).toContain('_app/immutable/home.js');
	});

	test('hold a file that only code puts together, when it is given as a root', async () => {
		await site({ '404.html': '', 'index.html': '', 'podrobnosti/vse.json': '{}' });
		expect(urls('podrobnosti/vse.json')).toContain('podrobnosti/vse.json');
	});

	test('are told apart by revision only when their name has no hash', async () => {
		await site({ '404.html': 'start.js', 'index.html': '', '_app/immutable/start.js': '' });
		const [shell, start] = listRelease(directory, ['404.html']).first;
		expect(shell?.revision).toBeTruthy();
		expect(start?.revision).toBeNull();
	});
});

test('small files travel together in the parcel, large ones alone', async () => {
	await site({
		'404.html': 'start.js',
		'index.html': '',
		'_app/immutable/start.js': 'small.js large.js',
		'_app/immutable/small.js': 'export {}',
		'_app/immutable/large.js': 'x'.repeat(20_000)
	});
	const { large, small, parcel } = listRelease(directory, ['404.html']);
	expect(large.map(({ url }) => url)).toEqual(['_app/immutable/large.js']);
	expect(small.map(({ url }) => url)).toEqual(['_app/immutable/small.js']);
	expect(JSON.parse(await readFile(join(directory, parcel.url), 'utf8'))).toEqual([
		{ url: '_app/immutable/small.js', type: 'text/javascript', text: 'export {}' }
	]);
});

function urls(...roots: string[]): string[] {
	const { first, large, small } = listRelease(directory, ['404.html', ...roots]);
	return [...first, ...large, ...small].map(({ url }) => url);
}

async function site(files: Record<string, string>): Promise<void> {
	await mkdir(join(directory, '_app/immutable'), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), text);
	}
}
