import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LAYOUT } from '../pack/layout.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, readRegionOrEnd } from './read-pack.ts';
import { outlinesOf } from './region/outlines.ts';
import { orSayWhy, readInput } from './region/input.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes the outlines of the municipalities anew from a GeoJSON file of ČÚZK.
 *
 * Usage: `npm run outlines -- --file obce.geojson`, see `data/README.md`.
 */
const { values: options } = readOptions({
	language: 'cs',
	usage: 'outlines -- --file <geojson>',
	options: {
		file: { type: 'string', value: '<geojson>', about: 'hranice obcí z ČÚZK' },
		data: { type: 'string', default: PACK_FOLDER, value: '<složka>', about: 'jiná složka s daty' }
	}
});

await orSayWhy(async () => {
	const { region } = await readRegionOrEnd(options.data);
	const text = new TextDecoder().decode(await readInput('--file', options.file));
	const path = join(options.data, LAYOUT.outlines.path);
	const outlines = outlinesOf(text, region.municipalities);
	const before = await readFile(path, 'utf8');
	await writeWhole(path, outlines);
	console.log(
		before === outlines
			? 'Hranice jsou stejné jako dosud.'
			: `Zapsáno: ${path}, obce ${region.municipalities.length}. Zkontrolujte: npm run check:data`
	);
});
