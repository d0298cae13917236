import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { countTaps, type Taps } from './quality/tap.ts';
import { TAP_PATHS, type TapPath } from './quality/tap-paths.ts';
import { readRegion } from './read-pack.ts';
import { startServer } from './serve.ts';

/** From a cold start to dialling the right person (DESIGN.md, Users and their moments). */
const MEDIAN_BAR = 3;

/**
 * Taps through the ten scenarios on the built site and prints how many taps
 * each took.
 *
 * @returns whether the median holds and every scenario reached its number
 */
export async function reportTaps(directory = resolve('build')): Promise<boolean> {
	if (!existsSync(join(directory, '404.html'))) buildSite();
	const { region } = await readRegion();
	const server = await startServer({ directory, port: 0 });
	const browser = await launchChromium();
	console.log('\nKlepnutí od úvodní stránky k vytočení správného čísla');
	const counts: number[] = [];
	for (const path of TAP_PATHS) {
		const taps = await countTaps(browser, server.url, region, path).catch(explain);
		console.log(row(path, taps));
		counts.push(typeof taps === 'string' ? Infinity : taps.count);
	}
	await browser.close();
	await server.stop();
	const median = medianOf(counts);
	console.log(`Medián: ${median}, mez ${MEDIAN_BAR}: ${median <= MEDIAN_BAR ? 'OK' : 'PŘES'}`);
	return median <= MEDIAN_BAR && counts.every(Number.isFinite);
}

/** Of an even count, the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
	return (low + high) / 2;
}

function row({ scenario, who }: TapPath, taps: Taps | string): string {
	const result = typeof taps === 'string' ? taps : `${taps.count}  ${taps.called}`;
	return `  ${scenario}  ${who.padEnd(42)} ${result}`;
}

function explain(error: unknown): string {
	const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
	return `nedošel k číslu: ${line}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exit((await reportTaps()) ? 0 : 1);
}
