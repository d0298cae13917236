import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { generateCountry } from '../country/country.ts';
import type { Timing } from '../quantiles.ts';
import { readRegionOrEnd } from '../read-pack.ts';
import { kilobytes, megabytes, oneDecimal, printTable, type Verdicts } from '../tables.ts';
import { Bench, type Measured, type Phase, type Size } from './national/measure-country.ts';
import { packCountry } from './national/pack-country.ts';
import { workloadOf } from './national/workload.ts';

/** Services in the whole country: 6,733 registered in August 2026, and some help outside the Act. */
const NATIONAL = 7000;
const GROWTH = [60, 1000, NATIONAL, 10_000, 50_000];

/** What must hold for the whole country on a phone six times slower than this machine, in ms. */
const GOALS = { ready: 300, key: 30, facets: 16, task: 50 };

/** Measures a made-up country of this size in Chromium, and how the figures grow with it. */
export async function reportNational(browser: Browser, verdicts: Verdicts): Promise<void> {
	const { region } = await readRegionOrEnd();
	const bench = await Bench.prepare(browser);
	const measured: (readonly [services: number, Measured])[] = [];
	try {
		for (const services of GROWTH) {
			const country = generateCountry(region, { services });
			measured.push([services, await bench.measure(packCountry(country), workloadOf(country))]);
		}
	} finally {
		await bench.remove();
	}
	const national = measured.find(([services]) => services === NATIONAL)?.[1];
	if (national) printNational(national, verdicts);
	printGrowth(measured);
}

function printNational(national: Measured, verdicts: Verdicts): void {
	console.log(`\nCelá země: ${NATIONAL} služeb, 6258 obcí, procesor zpomalený 6×${machineLoad()}`);
	printSizes(national);
	printTimes(national, verdicts);
	printTasks(national.longestTasks, verdicts);
}

/** Another program's work counts here, too: the reader must know of it. */
function machineLoad(): string {
	const load = oneDecimal(loadavg()[0] ?? 0);
	return `, zatížení stroje ${load} na ${availableParallelism()} jádra`;
}

function printSizes({ download, outlines, memoryBytes }: Measured): void {
	const sizes = ({ bytes, gzipBytes }: Size) => [bytes, gzipBytes].map(kilobytes);
	printTable(
		'Velikost v kB',
		['bajtů', 'gzip'],
		[
			['ke stažení k hledání a filtrům', ...sizes(download)],
			['ke stažení k poloze', ...sizes(outlines)],
			['v paměti po hledání', kilobytes(memoryBytes)]
		]
	);
}

function printTimes(national: Measured, verdicts: Verdicts): void {
	const { opening, keys, facets, locating, samples } = national;
	const [cold, warm] = keys;
	const ready = opening.openingMs + opening.firstQueryMs;
	printTable(
		'Čas v ms',
		['p50', 'p95', 'nejvíc', 'mez'],
		[
			once('data v paměti od otevření stránky', opening.arrivedAfterMs),
			once('z dat k přijetí dotazu', opening.openingMs),
			once('první dotaz', opening.firstQueryMs),
			[...once('obojí', ready), ...verdicts.atMost(ready, GOALS.ready)],
			often(`klávesa poprvé (${samples.keys}×)`, cold),
			[...often('klávesa, střed ze tří dalších', warm), ...verdicts.atMost(warm.p95, GOALS.key)],
			[
				...often(`počty všech filtrů (${samples.facets}×)`, facets),
				...verdicts.atMost(facets.p95, GOALS.facets)
			],
			once('otevření hranic obcí', national.openingOutlinesMs),
			often(`poloha → obec (${samples.places}×)`, locating),
			['  z nich špatně', String(national.misplaced)]
		]
	);
}

const TASKS: Readonly<Record<Phase, string>> = {
	loading: 'načtení stránky',
	opening: 'otevření a první dotaz',
	typing: 'psaní',
	counting: 'počty filtrů',
	locating: 'poloha'
};

function printTasks(tasks: Measured['longestTasks'], verdicts: Verdicts): void {
	printTable(
		'Nejdelší úloha hlavního vlákna v ms',
		['', '', 'nejvíc', 'mez'],
		Object.entries(TASKS).map(([phase, name]) => {
			// The keys of the record above are phases.
			const longest = tasks[phase as Phase];
			return [...once(name, longest), ...verdicts.atMost(longest, GOALS.task)];
		})
	);
}

function printGrowth(measured: readonly (readonly [number, Measured])[]): void {
	printTable(
		'Růst s počtem služeb; kB gzip, paměť MB, ms',
		['kB', 'otevření', 'klávesa', 'p95', 'počty p95', 'úloha', 'paměť'],
		measured.map(([services, { download, opening, keys, facets, longestTasks, memoryBytes }]) => [
			`${services} služeb`,
			kilobytes(download.gzipBytes),
			...[
				opening.openingMs + opening.firstQueryMs,
				keys[1].p50,
				keys[1].p95,
				facets.p95,
				Math.max(...Object.values(longestTasks))
			].map(oneDecimal),
			megabytes(memoryBytes)
		])
	);
}

/** In the column of the longest. */
function once(name: string, ms: number): string[] {
	return [name, '', '', oneDecimal(ms)];
}

function often(name: string, { p50, p95, max }: Timing): string[] {
	return [name, ...[p50, p95, max].map(oneDecimal)];
}
