import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatDate } from '#lib/text/cs/dates.ts';
import { buildSite } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { indexPage, flyerFiles } from './flyers/list.ts';
import { openForPrint, printPage, siteAt } from './flyers/print.ts';
import { readOptions } from './options.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { startServer } from './serve.ts';

/** Where `npm start` serves the site: good for a trial, not for a notice board. */
const TRIAL_ADDRESS = 'http://localhost:4173';

/**
 * Writes all flyers as PDF, with a page of contents.
 *
 * Usage: `npm run leaflets`, or
 * `npm run leaflets -- --adresa https://pomoc.example --bez-sestaveni <folder>`.
 */
const { values, positionals } = readOptions({
	language: 'cs',
	usage: 'leaflets -- <složka>',
	options: {
		adresa: {
			type: 'string',
			value: '<https://…>',
			about: 'veřejná adresa webu, kam vedou QR kódy'
		},
		'bez-sestaveni': {
			type: 'boolean',
			default: false,
			about: 'použije web, který už je sestavený'
		}
	},
	allowPositionals: true
});
await writeFlyers({
	folder: resolve(positionals[0] ?? 'build-letaky'),
	site: siteAt(values.adresa ?? TRIAL_ADDRESS),
	build: !values['bez-sestaveni']
});
if (!values.adresa) {
	console.log(
		`QR kódy vedou na ${TRIAL_ADDRESS}. Pro vyvěšení zadejte veřejnou adresu: npm run leaflets -- --adresa https://…`
	);
}

interface Job {
	readonly folder: string;
	/** Its public address. */
	readonly site: ReturnType<typeof siteAt>;
	readonly build: boolean;
}

async function writeFlyers({ folder, site, build }: Job): Promise<void> {
	if (build) {
		console.log('Kontroluji data a sestavuji stránky …');
		buildSite({ BASE: site.base });
	}
	const { region } = await readRegionOrEnd();
	const files = flyerFiles(region);
	await mkdir(folder, { recursive: true });
	await printAll(folder, site, files);
	const heading = `Letáky, ${region.name}, data z ${formatDate(region.released)}`;
	await writeFile(join(folder, 'index.html'), indexPage(files, heading));
	console.log(`Hotovo: ${files.length} letáků, seznam je v ${join(folder, 'index.html')}`);
}

async function printAll(
	folder: string,
	site: Job['site'],
	files: ReturnType<typeof flyerFiles>
): Promise<void> {
	const server = await startServer({ directory: resolve('build'), port: 0 });
	const browser = await launchChromium();
	try {
		const { page } = await openForPrint(browser, { server: server.url, site });
		for (const { name, address } of files) {
			await writeFile(join(folder, name), await printPage(page, site.base + address));
		}
	} finally {
		await browser.close();
		await server.stop();
	}
}
