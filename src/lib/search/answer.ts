import type { FindResults, Results } from '#lib/help/catalogue/results.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import { allById, municipalityOf } from '#lib/region/find.ts';
import type { CrisisLine, Municipality, Region } from '#lib/region/region.ts';
import { interpret, type Interpretation } from './interpret.ts';
import { NO_MEANING } from './meaning.ts';
import type { Search } from './search.ts';

/** All that is said to one question. */
export interface Answered extends Interpretation {
	readonly results: Results;
	readonly municipality: Municipality | null;
	/** Somebody is in the middle of a word: what stands before it is answered. */
	readonly partial: boolean;
	/** Where danger was typed: to show first, or below the results, if help is sooner found there. */
	readonly lines: readonly CrisisLine[];
}

interface Sources {
	readonly region: Region;
	readonly findResults: FindResults;
	/** `null`: nothing was typed. */
	readonly search: Pick<Search, 'understand' | 'understandPartial'> | null;
}

/** @param typing whether the words may not be finished */
export function answerTo(
	{ region, findResults, search }: Sources,
	asked: Filters,
	{ typing }: { readonly typing: boolean }
): Answered {
	const typed = search?.understand(asked.query) ?? NO_MEANING;
	const partial = search && typing ? search.understandPartial(typed) : null;
	const interpretation = interpret(asked, partial ?? typed);
	const { filters, wanted } = interpretation;
	return {
		...interpretation,
		results: findResults(filters, wanted),
		municipality: municipalityOf(region, filters),
		partial: partial !== null,
		lines: allById(region.crisisLines, typed.lines)
	};
}
