import { MARK, optionsOf, type Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { choose } from '#lib/help/catalogue/choose.ts';
import { answerIn, NO } from '#lib/help/catalogue/column.ts';
import { countChoices } from '#lib/help/catalogue/count.ts';
import { judge } from '#lib/help/catalogue/judge.ts';
import type { Id, LonLat, Region, Service } from '#lib/region/region.ts';
import { NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import { NOTHING_WANTED } from '#lib/help/catalogue/wanted.ts';
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
export interface SmallLists extends Pick<Region, 'types' | 'situations' | 'groups' | 'gaps'> {
	/** In the order of the administrative tree. */
	readonly municipalities: readonly Id[];
	/** By name. */
	readonly services: readonly Id[];
}

/** Files that searching and filtering need, and the one that a position needs. */
export const SEARCH_FILES = ['seznamy.json', 'hledani.bin', 'katalog.json', 'nazvy.txt'] as const;
export const OUTLINES_FILE = 'obrysy.json';

/** No name holds one. */
export const BETWEEN_NAMES = '\n';

const SHOWN = 20;
/** The lists one chooses from beside results. */
const FACETS = ['types', 'places', 'group', 'form'] as const;

/** The one place that knows how a country is packed; its other half is `pack-country.ts`. */
export async function openCountry(files: CountryFiles): Promise<OpenCountry> {
	// All files are of one release: `packCountry` wrote them.
	const lists = JSON.parse(textOf(files, 'seznamy.json')) as SmallLists;
	const pause = pauses();
	await pause();
	const catalogue = JSON.parse(textOf(files, 'katalog.json')) as Catalogue;
	const options = optionsOf(lists, lists.municipalities);
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
			const rows = choose(
				judge({ catalogue, options, services: lists.services, filters, wanted, reach })
			);
			return Math.min(rows.length, SHOWN);
		},
		facets(filters) {
			const wanted = NOTHING_WANTED;
			const judged = judge({
				catalogue,
				options,
				services: lists.services,
				filters,
				wanted,
				reach
			});
			const counts = FACETS.map((name) => countChoices(judged, name).length);
			return counts.reduce((sum, count) => sum + count);
		}
	};
}

/** @throws RangeError always: no places of a packed country depend on who asks */
function reach(row: number): never {
	throw new RangeError(`the places of ${row} depend on who asks`);
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
	{ marks, columns }: Catalogue,
	names: readonly string[]
): SearchedRegion {
	const { municipalities, services } = lists;
	return {
		...lists,
		municipalities: {
			at: (number) => named(municipalities[number], names[number])
		},
		services: {
			at(number) {
				const service = named(services[number], names[municipalities.length + number]);
				if (!service) return undefined;
				const list = columns.types.lists[columns.types.of[number] ?? 0] ?? [];
				const types = lists.types.filter((_, type) => answerIn(list, type) !== NO);
				return {
					...service,
					types: types.map(({ id }) => id),
					status: statusOf(marks[number])
				};
			}
		}
	};
}

function named(id: Id | undefined, name: string | undefined) {
	return id === undefined || name === undefined ? undefined : { id, name };
}

function statusOf(marks = 0): Service['status'] {
	const isActive = (marks & MARK.verified) !== 0;
	return {
		value: isActive ? 'active' : (marks & MARK.ended) !== 0 ? 'ended' : 'unverified',
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
