import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildSite } from '../build-site.ts';
import { PHONE } from '../chromium.ts';
import { PACK_FOLDER } from '../read-pack.ts';
import { startServer } from '../serve.ts';
import { gzipBytes } from './sizes.ts';

/** What a phone that has the release fetches of the next one: files, and their gzip bytes. */
type UpdateSize = ReadonlyMap<string, number>;

/** The changes of one record that are tried: how its file looks before and after. */
const CHANGES: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
	'jedno telefonní číslo': [/(cislo: "\d{3} \d{3}) \d{3}"/, '$1 999"'],
	'jedno shrnutí': [/^shrnuti: .*$/m, 'shrnuti: Přijedou za vámi a poradí, co dál.'],
	'jeden název': [/^nazev: (.*)$/m, 'nazev: $1 nově']
};

/** Builds the site, and once more for each change; a phone with the first stores the other. */
export async function measureUpdates(browser: Browser): Promise<ReadonlyMap<string, UpdateSize>> {
	const folder = mkdtempSync(join(tmpdir(), 'najdi-pomoc-'));
	const before = join(folder, 'before');
	// Not what lies in `build`: the code may have changed since.
	buildSite({ SITE: before });
	const sizes = new Map<string, UpdateSize>();
	for (const [name, change] of Object.entries(CHANGES)) {
		const [data, after] = [join(folder, 'data'), join(folder, 'after')];
		cpSync(PACK_FOLDER, data, { recursive: true });
		changeOneRecord(join(data, 'sluzby'), ...change);
		buildSite({ REGION: data, SITE: after });
		sizes.set(name, await measureUpdate(browser, before, after));
		for (const made of [data, after]) rmSync(made, { recursive: true });
	}
	rmSync(folder, { recursive: true });
	return sizes;
}

function changeOneRecord(folder: string, from: RegExp, to: string): void {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		const text = readFileSync(path, 'utf8');
		if (!from.test(text)) continue;
		writeFileSync(path, text.replace(from, to));
		return;
	}
	throw new Error('No record has what is to be changed.');
}

/** Counts what a phone with the first build asks for until it offers the second one. */
async function measureUpdate(browser: Browser, before: string, after: string): Promise<UpdateSize> {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const server = await startServer({ directory: before, port: 0 });
	await page.goto(server.url);
	await page.getByText('Uloženo pro použití bez připojení').waitFor();
	await server.stop();

	const asked = new Map<string, number>();
	const port = Number(new URL(server.url).port);
	const next = await startServer({
		directory: after,
		port,
		intercept: (request, response, go) => {
			const { pathname } = new URL(request.url ?? '/', server.url);
			response.on('finish', () => {
				// What the browser still has of the visit before, as the code of the worker.
				if (response.statusCode !== 304) asked.set(pathname, gzipBytes(after, pathname));
			});
			go();
		}
	});
	await page.reload();
	await page.getByRole('button', { name: 'Načíst novější verzi' }).waitFor({ timeout: 60_000 });
	await context.close();
	await next.stop();
	return asked;
}
