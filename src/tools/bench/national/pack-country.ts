import { ByteWriter } from '#lib/bytes/bytes.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { rankingOf } from '#lib/help/catalogue/ranking.ts';
import { catalogueWith } from '#lib/help/catalogue/region-catalogue.ts';
import { writeIndex } from '#lib/search/index.ts';
import type { Country } from '../../country/country.ts';
import {
	BETWEEN_NAMES,
	OUTLINES_FILE,
	type SEARCH_FILES,
	type SmallLists
} from './page/open-country.ts';
import { writeCatalogue, writeRanking } from './page/packed-catalogue.ts';

/** The files a phone downloads of a country, by name; `open-country.ts` reads them. */
export type PackedCountry = Readonly<
	Record<(typeof SEARCH_FILES)[number] | typeof OUTLINES_FILE, Uint8Array>
>;

/** Services stand by name, so that no column must say their order. */
export function packCountry(unordered: Country): PackedCountry {
	const country = byName(unordered);
	const { region } = country;
	const names = [...region.municipalities, ...region.services].map(({ name }) => name);
	return {
		'seznamy.json': toBytes(JSON.stringify(smallLists(country))),
		'hledani.bin': new Uint8Array(writeIndex(region)),
		'katalog.bin': packCatalogue(country),
		'nazvy.txt': toBytes(names.join(BETWEEN_NAMES)),
		[OUTLINES_FILE]: toBytes(JSON.stringify(packOutlines(country.outlines)))
	};
}

function byName(country: Country): Country {
	const { region, territories } = country;
	const rows = Array.from(rankingOf(region.services).byName);
	return {
		...country,
		region: { ...region, services: rows.flatMap((row) => region.services[row] ?? []) },
		territories: rows.map((row) => territories[row] ?? [])
	};
}

/** Without the words people use: those are in the index. */
function smallLists({ region: { types, situations, groups, gaps } }: Country): SmallLists {
	return {
		types: types.map(({ words, ...type }) => type),
		situations: situations.map(({ words, ...situation }) => situation),
		groups: groups.map(({ words, ...group }) => group),
		gaps
	};
}

function packCatalogue({ region, territories }: Country): Uint8Array {
	const writer = new ByteWriter();
	const municipalities = region.municipalities.map(({ id }) => id);
	const territoryOf = (_: unknown, row: number) => territories[row] ?? [];
	writeCatalogue(writer, catalogueWith(region, { municipalities, territoryOf }));
	writeRanking(writer, rankingOf(region.services));
	return writer.finish();
}

function toBytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
