import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CompleteRegion } from '#lib/region/region.ts';
import { withServices } from '../country/country.ts';
import { timingOf, type Timing } from '../quantiles.ts';
import { megabytes, percent, printTable, Verdicts } from '../tables.ts';
import { ENGINES, rankTypes, type Engine } from './engines.ts';
import { MUTATIONS } from './mutations.ts';
import {
	hitRate,
	missesOf,
	NONSENSE,
	REFERENCE,
	TUNING,
	UNSEEN,
	type LayQuery,
	type Ranker
} from './sets.ts';

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
export function reportComparison(region: CompleteRegion): void {
	compare(ENGINES, withServices(region, RECORDS_FOR_ALL), REFERENCE);
	const quick = ENGINES.filter(({ isQuick }) => isQuick);
	const all = [...REFERENCE, ...TUNING, ...UNSEEN];
	const [ours, theirs] = compare(quick, withServices(region, RECORDS_FOR_QUICK), all);
	const growth = measureGrowth(region);
	if (ours && theirs) printGoals(ours, theirs, growth);
}

function compare(
	engines: readonly Engine[],
	large: CompleteRegion,
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
	large: CompleteRegion,
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
function measureGrowth(region: CompleteRegion): number[] {
	const queries = [...REFERENCE, ...TUNING].map(({ query }) => query);
	const measured = GROWTH.map((count) => {
		const large = withServices(region, count);
		const { made, bytes } = bytesKept(() => rankTypes(large));
		return { count, bytes, ...timeQueries(made, queries, ROUNDS.quick) };
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
	const verdicts = new Verdicts();
	const part = (ratio: number) => `1/${Number(ratio.toFixed(1))}`;
	const times = (ratio: number) => `${ratio.toFixed(1)}×`;
	const against = (name: string, ratio: number, goal: number) => [
		name,
		part(ratio),
		...verdicts.atLeast(ratio, goal, part)
	];
	const grown = (growth.at(-1) ?? 0) / (growth[0] ?? 1);
	printTable(
		`Proti stroji ${theirs.name}, ${RECORDS_FOR_QUICK} záznamů`,
		['naměřeno', 'cíl'],
		[
			against('p95 dotazu', theirs.p95 / ours.p95, 50),
			against('paměť rejstříku', theirs.bytes / ours.bytes, 14),
			against('chyby s jedním překlepem', theirs.typoErrors / ours.typoErrors, 5),
			['p50 z 60 na 50000', times(grown), ...verdicts.atMost(grown, 10, times)]
		]
	);
}

/**
 * Times each query: the best of several rounds, so that what else the machine
 * does counts for nobody.
 */
function timeQueries(rank: Ranker, queries: readonly string[], rounds: number): Timing {
	const best = queries.map(() => Infinity);
	for (let round = 0; round < rounds; round++) {
		for (const [i, query] of queries.entries()) {
			const start = performance.now();
			rank(query);
			best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
		}
	}
	return timingOf(best);
}

/** Runs a function and says how many bytes are kept for what it returned. */
function bytesKept<T>(make: () => T): { readonly made: T; readonly bytes: number } {
	const before = usedBytes();
	const made = make();
	return { made, bytes: usedBytes() - before };
}

setFlagsFromString('--expose-gc');
// Node has no typed way to the collector; the flag above makes the global one.
const collect = runInNewContext('gc') as () => void;

function usedBytes(): number {
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
