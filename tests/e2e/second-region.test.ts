import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { allCurrent } from '#lib/region/statements.ts';
import { formatPhone, localNumber } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { complaintsOf } from './support/complaints.ts';
import { test } from './support/own-server.ts';

const PACK = 'tests/fixtures/second-region';

/** What is no text: there nothing can be found by its letters. */
const NO_TEXT = /\.(gz|br|png|woff2|bin)$/;

test.describe.configure({ mode: 'serial' });

let site = '';

test.beforeAll(async () => {
	// A build of its own, on a machine that has other work to do.
	test.setTimeout(600_000);
	site = await mkdtemp(join(tmpdir(), 'second-region-'));
	await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env: { ...process.env, REGION: PACK, SITE: site }
	});
});

test.afterAll(() => rm(site, { recursive: true }));

/** Names, numbers and words by which the first region would be recognised. */
async function tracesOf(): Promise<RegExp> {
	const { region } = await readRegion('data');
	const places = [...region.municipalities, ...region.towns].map(({ name }) => name);
	const phones = region.services.flatMap(({ phones: all }) => allCurrent(all));
	const numbers = phones
		.map(({ value }) => value.number)
		.filter((number) => number.startsWith('+420'))
		.flatMap((number) => [localNumber(number), plain(formatPhone(number))]);
	const words = ['ilemni', 'oniklá', 'oniklé', 'okytnic', 'rkonoš', region.name, region.county];
	// A short name may be a word: `Kruh` is a picture of an icon.
	const names = places.filter((name) => name.length > 5);
	return new RegExp([...words, ...names, ...numbers].join('|'));
}

test('nothing in the site of another region tells of the first one', async () => {
	const traces = await tracesOf();
	expect('Město Jilemnice').toMatch(traces);
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const found = files
		.filter((file) => !NO_TEXT.test(file))
		.flatMap((file) => {
			const text = plain(readFileSync(file, 'utf8'));
			const trace = traces.exec(file.slice(site.length) + text)?.[0];
			return trace ? [`${file}: ${trace}`] : [];
		});
	expect(files.length).toBeGreaterThan(30);
	expect(found).toEqual([]);
	const icons = /^(icon-|apple-touch)/;
	expect(
		files.filter((file) => file.endsWith('.png') && !icons.test(file.split('/').at(-1) ?? ''))
	).toEqual([]);
	const manifest = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8'));
	expect(manifest).toMatchObject({ name: 'Najdi pomoc – Lhotecko', screenshots: [] });
});

test('every page of another region opens, and its search finds', async ({ page, ownServer }) => {
	test.slow();
	await ownServer.publish(resolve(site));
	const complaints = complaintsOf(page);
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.slice(0, -'index.html'.length)}`);
	expect(pages.length).toBeGreaterThan(20);
	for (const address of pages) {
		await page.goto(address);
		await expect(page.getByRole('heading').first(), address).toBeVisible();
	}
	await page.goto('/hledat/?q=oběd v Horní Lhotce');
	await expect(
		page.getByRole('link', { name: 'Pečovatelská služba Lhotka', exact: true })
	).toBeVisible();
	await expect(page.getByText('555 010 030').first()).toBeVisible();
	await page.goto('/obec/dolni-lhotka/');
	await expect(page.getByText('555 010 010').first()).toBeVisible();
	expect(complaints).toEqual([]);
});
