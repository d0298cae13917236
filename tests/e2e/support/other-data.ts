import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { splitRegion } from '../../../src/pack/split-region.ts';
import { partOf } from '#lib/region/details.ts';
import { pack } from '#lib/region/packed.ts';
import type { CompleteRegion } from '#lib/region/region.ts';

const FOLDER = 'build/_app/immutable/data';

/**
 * Gives the browser the built site with other data in place of ours: the code that
 * is shipped is tested, without a build of its own. Pages are drawn from the shell,
 * as for everybody who has been here before; workers must be blocked.
 */
export async function serveData(page: Page, everything: CompleteRegion): Promise<void> {
	const { region, details } = splitRegion(everything);
	const [file = ''] = readdirSync(FOLDER).filter((name) => /^region\..*\.js$/.test(name));
	const body = `${readFileSync(join(FOLDER, file), 'utf8')}
		self.najdiPomoc.region=${JSON.stringify(pack(region))};`;
	await page.route(`**/${file}`, (route) =>
		route.fulfill({ contentType: 'text/javascript', body })
	);
	await page.route('**/podrobnosti/*.json', (route) => {
		const name = /([^/]+)\.json/.exec(route.request().url())?.[1] ?? '';
		return route.fulfill({ json: partOf(details, name) });
	});
	const shell = readFileSync('build/404.html', 'utf8');
	await page.route(
		(url) => url.pathname.endsWith('/'),
		(route) => route.fulfill({ contentType: 'text/html', body: shell })
	);
}
