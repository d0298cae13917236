import { pauses } from '#lib/device/pauses.ts';
import type { Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { CRITERION_NAMES } from '#lib/help/criteria/criteria.ts';
import { NOTHING_WANTED, NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import { createLocator, type Locator } from '#lib/map/geometry/locator.ts';
import type { PackedOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { unpack, type Packed } from '#lib/region/packed.ts';
import type { Region } from '#lib/region/region.ts';
import { answerQuery, type Answered } from '#lib/search/answer.ts';
import { readIndex } from '#lib/search/index.ts';
import { createSearch } from '#lib/search/search.ts';
import { finishWithPauses } from '#lib/search/steps.ts';
import { suggestedLinks, type SuggestedLink } from '#lib/suggest/links.ts';
import { createSuggester } from '#lib/suggest/suggester.ts';
import { CRITERION_WORDS } from '#lib/text/cs/criteria.ts';
import type { CountryFiles } from './session.ts';

/** What the page of results does with a country. */
interface OpenCountry {
	/** The links under the field for what has been typed so far. */
	suggest(query: string): readonly SuggestedLink[];
	/** Answers what has been typed so far, with all offers that are shown. */
	answer(query: string): Answered;
	/** Counts what each choice in each list would leave; how many choices there are. */
	count(filters: Filters): number;
}

/** The lists beside the results, each with a count at each choice. */
const COUNTED = [
	'places',
	'types',
	...CRITERION_NAMES.filter((name) => CRITERION_WORDS[name].facet)
] as const;

/**
 * Opens a country with the modules that open the region of a release, in the
 * same order. Only the files come another way: a build puts all but the index
 * into modules, which are parsed the same.
 */
export async function openCountry(files: CountryFiles): Promise<OpenCountry> {
	const pause = pauses();
	const region = unpack(parse<Packed>(files['oblast.json'])) as Region;
	await pause();
	const findResults = findResultsIn(region, parse<Catalogue>(files['katalog.json']));
	await pause();
	const index = readIndex(region, {
		words: files['hledani.bin'],
		danger: files['nebezpeci.json']
	});
	const search = createSearch(await finishWithPauses(index, pause));
	const both = { ...search, ...createSuggester(search) };
	const sources = { region, findResults, search };
	return {
		suggest: (query) => suggestedLinks(region, both, { ...NO_FILTERS, query }, { answering: true }),
		answer(query) {
			const answered = answerQuery(sources, { ...NO_FILTERS, query }, { typing: true });
			// No list is shown for what is not understood.
			if (answered.meaning.understood) void answered.results.offers;
			return answered;
		},
		count(filters) {
			const { countsOf } = findResults(filters, NOTHING_WANTED);
			return COUNTED.reduce((sum, name) => sum + countsOf(name).size, 0);
		}
	};
}

export function openOutlines(file: ArrayBuffer): Locator {
	return createLocator(parse<PackedOutlines>(file));
}

/** All files are of one release: `packCountry` wrote them. */
function parse<T>(file: ArrayBuffer): T {
	return JSON.parse(new TextDecoder().decode(file)) as T;
}
