import type { SearchableRegion } from '#lib/domain/region/region.ts';
import { ENGINES, type Engine } from './quality/engines.ts';
import { hitRate, missesOf, type Ranker } from './quality/measure.ts';
import { MUTATIONS } from './quality/mutations.ts';
import {
	FRESH,
	LAST,
	NONSENSE,
	REFERENCE,
	TUNING,
	UNSEEN,
	VILLAGELESS,
	type LayQuery
} from './quality/sets.ts';
import { withServices } from './country/country.ts';
import { percent, printTable } from './quality/tables.ts';
import { bytesKept, timeQueries } from './quality/timing.ts';
import { typedNames, typedParts, unrecognised } from './quality/villages.ts';
import { reportTaps } from './quality-taps.ts';
import { readRegion } from './read-pack.ts';
import { searchOver } from './search-over.ts';

/**
 * Measures how well queries are understood and prints it in tables. What must
 * hold is asserted by the tests in `tests/quality/`; here are the figures.
 *
 * Usage: `npm run quality`
 */
const NONSENSE_ASKED = 20;
/** With more, Fuse takes seconds a query. */
const RECORDS_FOR_ALL = 1000;
const RECORDS_FOR_QUICK = 10_000;
const ROUNDS = { quick: 5, slow: 1 };
const GROWTH = [60, 1000, 10_000, 50_000];

const { region } = await readRegion();
const search = searchOver(region);
const rank: Ranker = (query) => search.understand(query).types.map(({ id }) => id);

printSets();
printMutations();
printVillages();
printEngines(ENGINES, withServices(region, RECORDS_FOR_ALL), REFERENCE);
printEngines(
	ENGINES.filter(({ isQuick }) => isQuick),
	withServices(region, RECORDS_FOR_QUICK),
	[...REFERENCE, ...TUNING, ...UNSEEN]
);
printGrowth();
await reportTaps();

function printSets(): void {
	const sets = {
		'zadané dotazy': REFERENCE,
		'vlastní, k ladění': TUNING,
		'vlastní, jen k měření': UNSEEN,
		'psané po slovech, jiná řeč': FRESH,
		'psané naposled': LAST
	};
	const rows = Object.entries(sets).map(([name, queries]) => {
		const misses = missesOf(rank, queries);
		return [name, String(queries.length), percent(1 - misses.length / queries.length)];
	});
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

function printEngines(
	engines: readonly Engine[],
	large: SearchableRegion,
	queries: readonly LayQuery[]
): void {
	const [dropped] = MUTATIONS;
	const typos = queries.map((one) => ({ ...one, query: dropped?.apply(one.query) ?? '' }));
	const rows = engines.map(({ name, build, isQuick }) => {
		const { made, bytes } = bytesKept(() => build(large));
		const { p50, p95 } = timeQueries(
			made,
			queries.map(({ query }) => query),
			ROUNDS[isQuick ? 'quick' : 'slow']
		);
		const empty = queries.filter(({ query }) => made(query).length === 0);
		const answered = NONSENSE.slice(0, NONSENSE_ASKED).filter((query) => made(query).length > 0);
		return [
			name,
			percent(hitRate(made, queries)),
			String(empty.length),
			String(answered.length),
			String(missesOf(made, typos).length),
			p50.toFixed(2),
			p95.toFixed(2),
			(bytes / 1e6).toFixed(1)
		];
	});
	printTable(
		`Srovnání, ${large.services.length} záznamů, ${queries.length} dotazů`,
		[
			'v prvních 3',
			'bez výsledku',
			`nesmysly/${NONSENSE_ASKED}`,
			'chyb s překl.',
			'p50 ms',
			'p95 ms',
			'paměť MB'
		],
		rows
	);
}

function printGrowth(): void {
	const queries = [...REFERENCE, ...TUNING].map(({ query }) => query);
	const rows = GROWTH.map((count) => {
		const { made, bytes } = bytesKept(() => searchOver(withServices(region, count)));
		const { p50, p95 } = timeQueries(
			(query) => made.understand(query).types.map(({ id }) => id),
			queries,
			ROUNDS.quick
		);
		return [`${count} záznamů`, p50.toFixed(3), p95.toFixed(3), (bytes / 1e6).toFixed(1)];
	});
	printTable('Jak rosteme', ['p50 ms', 'p95 ms', 'paměť MB'], rows);
}
