import { ByteReader } from '#lib/bytes/bytes.ts';
import { STATUSES, type Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { chooseServices } from '#lib/help/catalogue/chosen.ts';
import { countFacets } from '#lib/help/catalogue/facets.ts';
import { listAt } from '#lib/bytes/lists.ts';
import type { Id, LonLat, Region, Service } from '#lib/region/region.ts';
import { NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import { NOTHING_WANTED } from '#lib/help/catalogue/results.ts';
import { interpret } from '#lib/search/interpret.ts';
import type { Meaning } from '#lib/search/meaning.ts';
import { createLocator } from '#lib/map/geometry/locator.ts';
import type { PackedOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { createSearch } from '#lib/search/search.ts';
import { readIndex } from '#lib/search/index.ts';
import type { SearchedRegion } from '#lib/search/records.ts';
import { finishWithPauses } from '#lib/search/steps.ts';
import { createSuggester } from '#lib/suggest/suggester.ts';
import { pauses } from '#lib/device/pauses.ts';
import { readCatalogue, readRanking } from './packed-catalogue.ts';

/** By name, as `packCountry` wrote them. */
export type CountryFiles = Readonly<Record<string, ArrayBuffer>>;

/** What a phone does with a country, whatever is behind it. */
export interface OpenCountry {
	understand(text: string): Meaning;
	/** Offers what may be about to be typed; how many. */
	suggest(text: string): number;
	/** Chooses the results to show first for what was meant; how many. */
	find(meaning: Meaning): number;
	/** Counts all facets, municipalities too; how many numbers. */
	facets(filters: Filters): number;
}

/** Lists short enough to be plain objects. */
export type SmallLists = Pick<Region, 'types' | 'situations' | 'groups' | 'gaps'>;

/** Files that searching and filtering need, and the one that a position needs. */
export const SEARCH_FILES = ['seznamy.json', 'hledani.bin', 'katalog.bin', 'nazvy.txt'] as const;
export const OUTLINES_FILE = 'obrysy.json';

/** No name holds one. */
export const BETWEEN_NAMES = '\n';

const SHOWN = 20;

/** The one place that knows how a country is packed; its other half is `pack-country.ts`. */
export async function openCountry(files: CountryFiles): Promise<OpenCountry> {
	// All files are of one release: `packCountry` wrote them.
	const lists = JSON.parse(textOf(files, 'seznamy.json')) as SmallLists;
	const reader = new ByteReader(bytesOf(files, 'katalog.bin'));
	const pause = pauses();
	await pause();
	const catalogue = readCatalogue(reader);
	const ranking = readRanking(reader);
	const names = textOf(files, 'nazvy.txt').split(BETWEEN_NAMES);
	const region = regionOf(lists, catalogue, names);
	await pause();
	const index = await finishWithPauses(readIndex(region, bytesOf(files, 'hledani.bin')), pause);
	const search = createSearch(index);
	const suggester = createSuggester(search);
	return {
		understand: (text) => search.understand(text),
		suggest: (text) => suggester.suggest(text).length,
		find(meaning) {
			const { filters, wanted } = interpret(NO_FILTERS, meaning);
			const { rows } = chooseServices(catalogue, ranking, { filters, wanted, offerOf });
			return Math.min(rows.length, SHOWN);
		},
		facets(filters) {
			const counts = countFacets(catalogue, filters, NOTHING_WANTED, () => []);
			const { types, groups, forms, municipalities } = counts;
			return types.length + groups.length + forms.length + municipalities.length;
		}
	};
}

/** @throws RangeError always: no territory of a packed country depends on who asks */
function offerOf(row: number): never {
	throw new RangeError(`the territory of ${row} depends on who asks`);
}

/** Prepares finding positions among municipalities. */
export function openOutlines(files: CountryFiles): (at: LonLat) => Id | null {
	// `packCountry` wrote it.
	const locator = createLocator(JSON.parse(textOf(files, OUTLINES_FILE)) as PackedOutlines);
	return (at) => {
		const located = locator.locate(at);
		return located.status === 'inside' ? located.id : null;
	};
}

/** @param names of municipalities, then of services */
function regionOf(
	lists: SmallLists,
	{ services, municipalities, types, columns }: Catalogue,
	names: readonly string[]
): SearchedRegion {
	const typeLists = columns.types;
	return {
		...lists,
		municipalities: {
			at: (number) => named(municipalities[number], names[number])
		},
		services: {
			at(number) {
				const service = named(services[number], names[municipalities.length + number]);
				if (!service) return undefined;
				const numbers = listAt(typeLists, typeLists.of[number] ?? 0);
				return {
					...service,
					types: Array.from(numbers, (type) => types[type] ?? ''),
					status: statusOf(columns.status[number])
				};
			}
		}
	};
}

function named(id: Id | undefined, name: string | undefined) {
	return id === undefined || name === undefined ? undefined : { id, name };
}

function statusOf(number = 0): Service['status'] {
	return {
		value: STATUSES[number] ?? 'unverified',
		since: null,
		source: '',
		date: null,
		note: null
	};
}

function textOf(files: CountryFiles, name: string): string {
	return new TextDecoder().decode(bytesOf(files, name));
}

/** @throws RangeError when the file is not there */
function bytesOf(files: CountryFiles, name: string): ArrayBuffer {
	const bytes = files[name];
	if (!bytes) throw new RangeError(`${name} is missing`);
	return bytes;
}
