import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { catalogueWith, type Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { byName } from '#lib/region/find.ts';
import { writeIndex } from '#lib/search/index.ts';
import type { Country } from '../../country/country.ts';
import {
	BETWEEN_NAMES,
	OUTLINES_FILE,
	type SEARCH_FILES,
	type SmallLists
} from './page/open-country.ts';

/** The files a phone downloads of a country, by name; `open-country.ts` reads them. */
export type PackedCountry = Readonly<
	Record<(typeof SEARCH_FILES)[number] | typeof OUTLINES_FILE, Uint8Array>
>;

/** Services stand by name, as the rows of their catalogue. */
export function packCountry(unordered: Country): PackedCountry {
	const country = inOrderOfNames(unordered);
	const { region } = country;
	const names = [...region.municipalities, ...region.services].map(({ name }) => name);
	return {
		'seznamy.json': toBytes(JSON.stringify(smallLists(country))),
		'hledani.bin': new Uint8Array(writeIndex(region)),
		'katalog.json': toBytes(JSON.stringify(catalogueOfCountry(country))),
		'nazvy.txt': toBytes(names.join(BETWEEN_NAMES)),
		[OUTLINES_FILE]: toBytes(JSON.stringify(packOutlines(country.outlines)))
	};
}

function inOrderOfNames(country: Country): Country {
	const { region, territories } = country;
	const places = new Map(region.services.map((service, row) => [service, territories[row] ?? []]));
	const services = region.services.toSorted(byName);
	return {
		...country,
		region: { ...region, services },
		territories: services.map((service) => places.get(service) ?? [])
	};
}

/** Without the words people use: those are in the index. */
function smallLists({ region }: Country): SmallLists {
	const { types, situations, groups, gaps, municipalities, services } = region;
	return {
		municipalities: municipalities.map(({ id }) => id),
		services: services.map(({ id }) => id),
		types: types.map(({ words, ...type }) => type),
		situations: situations.map(({ words, ...situation }) => situation),
		groups: groups.map(({ words, ...group }) => group),
		gaps
	};
}

function catalogueOfCountry({ region, territories }: Country): Catalogue {
	const places = new Map(region.services.map((service, row) => [service, territories[row] ?? []]));
	return catalogueWith(
		region,
		region.municipalities.map(({ id }) => id),
		(service) => places.get(service) ?? []
	);
}

function toBytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
