import { readFileSync } from 'node:fs';
import { minifySync, type Plugin, transformWithOxc } from 'vite';
import { widgetElement } from '#lib/region/addresses.ts';
import { SYNTAX } from '../browser-target.js';
import { WIDGETS } from '../hosting/headers.js';
import { PACK_FOLDER, readRegion } from '../read-pack.ts';
import { widgetContent } from './content.ts';

const ELEMENT = new URL('./element.ts', import.meta.url);

/**
 * Writes the widget of each municipality beside the pages, one script with all
 * that it says: a page of somebody else has to allow one file of ours, and its
 * numbers are always those of the release. No page loads it, and no phone stores it.
 */
export function widgetPlugin(folder = PACK_FOLDER): Plugin {
	return {
		name: 'widget',
		applyToEnvironment: ({ name }) => name === 'client',
		async generateBundle() {
			const { region } = await readRegion(folder);
			const code = await elementCode();
			for (const municipality of region.municipalities) {
				const given = [widgetElement(municipality.id), widgetContent(region, municipality)];
				this.emitFile({
					type: 'asset',
					fileName: `${WIDGETS.slice(1)}${municipality.id}.js`,
					source: code.replace(GIVEN, () => JSON.stringify(given))
				});
			}
		}
	};
}

/** Free in the code, so no minifier renames it. */
const GIVEN = '__GIVEN__';

/** The element in the syntax that all of the site has; what it shows goes in the place of `GIVEN`. */
async function elementCode(): Promise<string> {
	const source = readFileSync(ELEMENT, 'utf8').replace('export function', 'function');
	const { code } = await transformWithOxc(source, 'element.ts', { target: SYNTAX });
	const own = code.replace(/export\s*\{\s*\};?/, '');
	return minifySync('element.js', `(() => {${own}\nshowWidget(...${GIVEN});})();`).code;
}
