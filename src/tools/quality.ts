import { reportCalls } from './quality/calls.ts';
import { reportComparison } from './quality/compare.ts';
import { reportDanger } from './quality/danger.ts';
import { reportFirstSight } from './quality/first-sight.ts';
import { MUTATIONS } from './quality/mutations.ts';
import {
	FRESH,
	hitRate,
	LAST,
	REFERENCE,
	TUNING,
	UNSEEN,
	VILLAGELESS,
	type Ranker
} from './quality/sets.ts';
import { reportTaps } from './quality/taps.ts';
import { typedNames, typedParts, unrecognised } from './quality/villages.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { searchOver } from './search-over.ts';
import { percent, printTable } from './tables.ts';

/**
 * Measures how well queries are understood and prints it in tables. What must
 * hold is asserted by the tests in `tests/quality/`; here are the figures.
 *
 * Usage: `npm run quality`
 */
const { region } = await readRegionOrEnd();
const search = searchOver(region);
const rank: Ranker = (query) => search.understand(query).types.map(({ id }) => id);

reportFirstSight(region);
printSets();
printMutations();
printVillages();
reportCalls(region);
reportDanger(region);
reportComparison(region);
await reportTaps(region);

function printSets(): void {
	const sets = {
		'zadané dotazy': REFERENCE,
		'vlastní, k ladění': TUNING,
		'vlastní, jen k měření': UNSEEN,
		'psané po slovech, jiná řeč': FRESH,
		'psané naposled': LAST
	};
	const rows = Object.entries(sets).map(([name, queries]) => [
		name,
		String(queries.length),
		percent(hitRate(rank, queries))
	]);
	printTable('Správný druh v prvních třech', ['dotazů', 'správně'], rows);
}

function printMutations(): void {
	const queries = [...REFERENCE, ...TUNING, ...UNSEEN];
	const rows = MUTATIONS.map(({ name, apply }) => {
		const mutated = queries.map((one) => ({ ...one, query: apply(one.query) }));
		return [name, String(mutated.length), percent(hitRate(rank, mutated))];
	});
	printTable('Tytéž dotazy, pozměněné', ['dotazů', 'správně'], rows);
}

function printVillages(): void {
	const names = typedNames(region);
	const parts = typedParts(region);
	const wrong = VILLAGELESS.filter((query) => search.understand(query).municipality !== null);
	printTable(
		'Obce',
		['případů', 'chyb'],
		[
			['jména v sedmi pádech', String(names.length), String(unrecognised(region, names).length)],
			['části obcí', String(parts.length), String(unrecognised(region, parts).length)],
			['obec, kde žádná není', String(VILLAGELESS.length), String(wrong.length)]
		]
	);
}
