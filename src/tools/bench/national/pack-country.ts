import { catalogueWith } from '#lib/help/catalogue/catalogue.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { pack } from '#lib/region/packed.ts';
import { writeIndex } from '#lib/search/index.ts';
import { splitRegion } from '../../../pack/split-region.ts';
import type { Country } from '../../country/country.ts';
import type { OUTLINES_FILE, SEARCH_FILES } from './page/session.ts';

/** The files a phone downloads of a country, by name. */
export type PackedCountry = Readonly<
	Record<(typeof SEARCH_FILES)[number] | typeof OUTLINES_FILE, Uint8Array>
>;

/**
 * Writes a country as `region-plugin.ts` writes the region of a release. Where
 * services reach was drawn, not stated; so the catalogue is told.
 */
export function packCountry({ region, territories, outlines }: Country): PackedCountry {
	const municipalities = region.municipalities.map(({ id }) => id);
	const reached = new Map(region.services.map(({ id }, i) => [id, territories[i] ?? []]));
	const catalogue = catalogueWith(region, municipalities, ({ id }) => reached.get(id) ?? []);
	const index = writeIndex(region);
	return {
		'oblast.json': toJson(pack(splitRegion(region).region)),
		'katalog.json': toJson(catalogue),
		'hledani.bin': new Uint8Array(index.words),
		'nebezpeci.json': new Uint8Array(index.danger),
		'obrysy.json': toJson(packOutlines(outlines))
	};
}

function toJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}
