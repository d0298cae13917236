import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkPack } from '../../src/pack/check-pack.ts';
import { formatProblem } from '../../src/pack/problem.ts';
import { buildSite } from '../../src/tools/build-site.ts';
import { startServer } from '../../src/tools/serve.ts';
import { ODD_PACKS } from '../fixtures/odd-packs.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';

/** A build and two visits to each page. */
const MINUTES = 6;

/** What is no page of its own: a query, a choice, an address that leads nowhere. */
const ASKED = [
	'hledat/?q=obedy+v+ponikle',
	'hledat/?q=pecovatelka&zobrazit=mapa',
	'hledat/?q=%D0%B4%D0%BE%D0%BF%D0%BE%D0%BC%D0%BE%D0%B3%D0%B0',
	'hledat/?q=hori+dum',
	'hledat/?q=nic+takoveho',
	'hledat/?druh=40&obec=ponikla&skupina=seniori',
	'doporuceni/?s=ps-ponikla&s=pracovnik-jilemnice&obec=ponikla',
	'neni-tu/'
];

test.use({ viewport: { width: 320, height: 640 } });
test.describe.configure({ mode: 'default', timeout: MINUTES * 60_000 });

for (const [name, files] of Object.entries(ODD_PACKS)) {
	test(`what the check accepts is built and opens, online and offline: ${name}`, async ({
		page
	}) => {
		const checked = checkPack(files);
		expect(
			checked.status === 'invalid' ? checked.problems.map((it) => formatProblem(it)) : []
		).toEqual([]);
		const folder = mkdtempSync(join(tmpdir(), 'najdi-pomoc-odd-'));
		const [data, site] = [join(folder, 'data'), join(folder, 'site')];
		for (const { path, bytes } of files) {
			mkdirSync(dirname(join(data, path)), { recursive: true });
			writeFileSync(join(data, path), bytes);
		}
		buildSite({ REGION: data, SITE: site });
		const server = await startServer({ directory: site, port: 0 });
		const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('index.html'))
			.map((file) => file.slice(0, -'index.html'.length));
		expect(pages.length).toBeGreaterThan(15);
		const complaints = complaintsOf(page);
		const addresses = [...pages, ...ASKED].map((path) => `${server.url}/${path}`);
		const failed: string[] = [];
		const openAll = async (state: string) => {
			for (const address of addresses) {
				const wrong = await wrongOn(page, address);
				// Kit tells of the unknown address, as it should.
				const told = complaints
					.splice(0)
					.filter((it) => !/Not found: \/neni-tu\/|status of 404/.test(it));
				failed.push(...[...wrong, ...told].map((it) => `${state} ${address}: ${it}`));
			}
		};
		await openAll('online');
		await page.goto(server.url);
		await storedOnDevice(page);
		await server.stop();
		await openAll('offline');
		rmSync(folder, { recursive: true });
		expect(failed).toEqual([]);
	});
}

/** What a reader would miss: a heading, or what lies beside a narrow screen. */
async function wrongOn(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	const headings = page.getByRole('heading', { level: 1 });
	await headings
		.first()
		.waitFor({ timeout: 10_000 })
		.catch(() => null);
	const heading = (await headings.count()) === 1 ? await headings.innerText() : '';
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	return [
		...(heading.trim() === '' ? ['no heading'] : []),
		...(width > 320 ? [`${width} px wide`] : [])
	];
}
