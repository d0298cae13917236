import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { generateCountry } from '../country/country.ts';
import type { Timing } from '../quantiles.ts';
import { readRegion } from '../read-pack.ts';
import { Bench, type Measured, type Size } from './national/measure-country.ts';
import { packCountry } from './national/pack-country.ts';
import type { Phase } from './national/use-country.ts';
import { workloadOf } from './national/workload.ts';
import { kilobytes, row } from './rows.ts';
import type { Verdicts } from './verdicts.ts';

/** Services in the whole country: 6,733 registered in August 2026, and some help outside the Act. */
const NATIONAL = 7000;
const GROWTH = [60, 1000, NATIONAL, 10_000, 50_000];

/** What must hold for the whole country on a phone six times slower than this machine, in ms. */
const BARS = { ready: 300, key: 30, facets: 16, task: 50 };

/** Measures a made-up country of this size in Chromium, and how the figures grow with it. */
export async function reportNational(browser: Browser, verdicts: Verdicts): Promise<void> {
	const { region } = await readRegion();
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
	const { opening, keys, facets, locating, samples } = national;
	const [cold, warm] = keys;
	const ready = opening.openingMs + opening.firstQueryMs;
	console.log(`\nCelá země: ${NATIONAL} služeb, 6258 obcí, procesor zpomalený 6×${machineLoad()}`);
	printSizes(national);
	console.log(row('Čas v ms', ['p50', 'p95', 'nejvíc', 'mez']));
	printOne('data v paměti od otevření stránky', opening.arrivedAfterMs);
	printOne('z dat k přijetí dotazu', opening.openingMs);
	printOne('první dotaz', opening.firstQueryMs);
	printOne('obojí', ready, BARS.ready, verdicts);
	printMany(`klávesa poprvé (${samples.keys}×)`, cold);
	printMany('klávesa, střed ze tří dalších', warm, BARS.key, verdicts);
	printMany(`počty všech filtrů (${samples.facets}×)`, facets, BARS.facets, verdicts);
	printOne('otevření hranic obcí', national.openingOutlinesMs);
	printMany(`poloha → obec (${samples.places}×)`, locating);
	console.log(row('  z nich špatně', [String(national.misplaced)]));
	printTasks(national.longestTasks, verdicts);
}

/** Another program's work counts here, too: the reader must know of it. */
function machineLoad(): string {
	const load = (loadavg()[0] ?? 0).toFixed(1);
	return `, zatížení stroje ${load} na ${availableParallelism()} jádra`;
}

function printSizes({ download, outlines, memoryBytes }: Measured): void {
	const sizes = ({ bytes, gzipBytes }: Size) => [kilobytes(bytes), kilobytes(gzipBytes)];
	console.log(row('Velikost v kB', ['bajtů', 'gzip']));
	console.log(row('ke stažení k hledání a filtrům', sizes(download)));
	console.log(row('ke stažení k poloze', sizes(outlines)));
	console.log(row('v paměti po hledání', [kilobytes(memoryBytes)]));
}

const TASKS: Readonly<Record<Phase, string>> = {
	loading: 'načtení stránky',
	opening: 'otevření a první dotaz',
	typing: 'psaní',
	counting: 'počty filtrů',
	locating: 'poloha'
};

function printTasks(tasks: Measured['longestTasks'], verdicts: Verdicts): void {
	console.log(row('Nejdelší úloha hlavního vlákna v ms', ['', '', 'nejvíc', 'mez']));
	for (const [phase, name] of Object.entries(TASKS)) {
		// The keys of the record above are phases.
		printOne(name, tasks[phase as Phase], BARS.task, verdicts);
	}
}

function printGrowth(measured: readonly (readonly [number, Measured])[]): void {
	console.log('\nJak to roste s počtem služeb; kB gzip, MB v paměti, ostatní ms');
	const heads = ['kB', 'otevření', 'klávesa', 'p95', 'počty p95', 'úloha', 'MB'];
	console.log(row('', heads));
	for (const [services, one] of measured) {
		const { opening, keys, facets, longestTasks } = one;
		const figures = [
			one.download.gzipBytes / 1000,
			opening.openingMs + opening.firstQueryMs,
			keys[1].p50,
			keys[1].p95,
			facets.p95,
			Math.max(...Object.values(longestTasks)),
			one.memoryBytes / 1e6
		];
		console.log(row(`${services} služeb`, figures.map(oneDecimal)));
	}
}

function printOne(name: string, value: number, bar?: number, verdicts?: Verdicts): void {
	console.log(row(name, ['', '', oneDecimal(value), ...judged(value, bar, verdicts)]));
}

/** The bar is for what 95 of 100 stay within. */
function printMany(
	name: string,
	{ p50, p95, max }: Timing,
	bar?: number,
	verdicts?: Verdicts
): void {
	const figures = [p50, p95, max].map(oneDecimal);
	console.log(row(name, [...figures, ...judged(p95, bar, verdicts)]));
}

function judged(value: number, bar?: number, verdicts?: Verdicts): string[] {
	return bar === undefined || !verdicts ? [] : [String(bar), verdicts.of(value, bar)];
}

function oneDecimal(value: number): string {
	return value.toFixed(1);
}
