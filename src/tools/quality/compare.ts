import type { SearchableRegion } from '#lib/region/region.ts';
import { withServices } from '../country/country.ts';
import type { Timing } from '../quantiles.ts';
import { searchOver } from '../search-over.ts';
import { ENGINES, type Engine } from './engines.ts';
import { hitRate, missesOf } from './measure.ts';
import { MUTATIONS } from './mutations.ts';
import { NONSENSE, REFERENCE, TUNING, UNSEEN, type LayQuery } from './sets.ts';
import { percent, printTable } from './tables.ts';
import { bytesKept, timeQueries } from './timing.ts';

const NONSENSE_ASKED = 20;
/** With more, Fuse takes seconds a query. */
const RECORDS_FOR_ALL = 1000;
const RECORDS_FOR_QUICK = 10_000;
const ROUNDS = { quick: 5, slow: 1 };
const GROWTH = [60, 1000, 10_000, 50_000];

/** What one engine did with the same records and queries as the others. */
interface Measured extends Timing {
	readonly name: string;
	/** From 0 to 1. */
	readonly hits: number;
	readonly empty: number;
	readonly nonsense: number;
	readonly typoErrors: number;
	/** Kept for the index, the records themselves aside. */
	readonly bytes: number;
}

/** Ours beside off-the-shelf engines, how each goal is met, and how ours grows; prints tables. */
export function reportComparison(region: SearchableRegion): void {
	compare(ENGINES, withServices(region, RECORDS_FOR_ALL), REFERENCE);
	const quick = ENGINES.filter(({ isQuick }) => isQuick);
	const all = [...REFERENCE, ...TUNING, ...UNSEEN];
	const [ours, theirs] = compare(quick, withServices(region, RECORDS_FOR_QUICK), all);
	const growth = measureGrowth(region);
	if (ours && theirs) printGoals(ours, theirs, growth);
}

function compare(
	engines: readonly Engine[],
	large: SearchableRegion,
	queries: readonly LayQuery[]
): Measured[] {
	const measured = engines.map((engine) => measure(engine, large, queries));
	const rows = measured.map(({ name, hits, empty, nonsense, typoErrors, p50, p95, bytes }) => [
		name,
		percent(hits),
		...[empty, nonsense, typoErrors].map(String),
		...[p50, p95].map((ms) => ms.toFixed(2)),
		megabytes(bytes)
	]);
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
	return measured;
}

function measure(
	{ name, build, isQuick }: Engine,
	large: SearchableRegion,
	queries: readonly LayQuery[]
): Measured {
	const [dropped] = MUTATIONS;
	const typos = queries.map((one) => ({ ...one, query: dropped?.apply(one.query) ?? '' }));
	const { made, bytes } = bytesKept(() => build(large));
	const texts = queries.map(({ query }) => query);
	return {
		name,
		...timeQueries(made, texts, ROUNDS[isQuick ? 'quick' : 'slow']),
		hits: hitRate(made, queries),
		empty: texts.filter((query) => made(query).length === 0).length,
		nonsense: NONSENSE.slice(0, NONSENSE_ASKED).filter((query) => made(query).length > 0).length,
		typoErrors: missesOf(made, typos).length,
		bytes
	};
}

/** Milliseconds of the median query, by number of records. */
function measureGrowth(region: SearchableRegion): number[] {
	const queries = [...REFERENCE, ...TUNING].map(({ query }) => query);
	const measured = GROWTH.map((count) => {
		const large = withServices(region, count);
		const { made, bytes } = bytesKept(() => searchOver(large));
		const rank = (query: string) => made.understand(query).types.map(({ id }) => id);
		return { count, bytes, ...timeQueries(rank, queries, ROUNDS.quick) };
	});
	const rows = measured.map(({ count, p50, p95, bytes }) => [
		`${count} záznamů`,
		p50.toFixed(3),
		p95.toFixed(3),
		megabytes(bytes)
	]);
	printTable('Jak rosteme', ['p50 ms', 'p95 ms', 'paměť MB'], rows);
	return measured.map(({ p50 }) => p50);
}

/** Goals are ratios within one run, so that the machine counts for nobody. */
function printGoals(ours: Measured, theirs: Measured, growth: readonly number[]): void {
	const goals = [
		{ name: 'p95 dotazu', ratio: theirs.p95 / ours.p95, bar: 50 },
		{ name: 'paměť rejstříku', ratio: theirs.bytes / ours.bytes, bar: 14 },
		{ name: 'chyby s jedním překlepem', ratio: theirs.typoErrors / ours.typoErrors, bar: 5 }
	].map(({ name, ratio, bar }) => [
		name,
		`1/${ratio.toFixed(1)}`,
		`1/${bar}`,
		verdict(ratio >= bar)
	]);
	const grown = (growth.at(-1) ?? 0) / (growth[0] ?? 1);
	printTable(
		`Proti stroji ${theirs.name}, ${RECORDS_FOR_QUICK} záznamů`,
		['naměřeno', 'cíl', ''],
		[...goals, [`p50 z 60 na 50000`, `${grown.toFixed(1)}×`, '10×', verdict(grown <= 10)]]
	);
}

function verdict(holds: boolean): string {
	return holds ? 'OK' : 'PŘES';
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
