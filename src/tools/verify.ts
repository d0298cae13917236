import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import {
	closingLine,
	countsOf,
	readPlaywright,
	readVitest,
	slowest,
	type Counts,
	type Report
} from './test-report.ts';

interface Check {
	readonly name: string;
	readonly command: string;
	/** Where the runner leaves its report, and how to read it; without it the check counts as one. */
	readonly report?: { readonly file: string; readonly read: (report: unknown) => Report };
	/** What is missing to run the check, told to the user. */
	readonly missing?: () => string | null;
}

interface Result extends Check {
	readonly counts: Counts;
	readonly seconds: number;
}

const NO_BUILD = 'There is nothing built to test: run `npm test -- build e2e`.';

const REPORTS = mkdtempSync(join(tmpdir(), 'najdi-pomoc-'));
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');

/** Named after each run of tests: these are what a faster check would begin with. */
const SLOWEST = 10;

const CHECKS: readonly Check[] = [
	{ name: 'data', command: 'tsx src/tools/check.ts' },
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'lint', command: 'eslint .' },
	{ name: 'types', command: 'npm run --silent check' },
	{
		name: 'unit',
		command: `vitest run --reporter=default --reporter=json --outputFile.json="${UNIT_REPORT}"`,
		report: { file: UNIT_REPORT, read: readVitest }
	},
	{ name: 'build', command: 'vite build --logLevel warn' },
	{
		name: 'e2e',
		command: 'tsx src/tools/browser-tests.ts --reporter=list,json',
		report: { file: BROWSER_REPORT, read: readPlaywright },
		missing: () => (existsSync('build') ? null : NO_BUILD) ?? (findChromium() ? null : NO_CHROMIUM)
	}
];

main(process.argv.slice(2));

/**
 * Runs every check, or only those named: `npm test -- types unit`. They run in
 * the order above, since the browser tests are of what `build` has left.
 */
function main(names: readonly string[]): void {
	const unknown = names.filter((name) => CHECKS.every((check) => check.name !== name));
	if (unknown.length > 0) {
		const known = CHECKS.map(({ name }) => name).join(', ');
		console.error(`No check is called ${unknown.join(', ')}. There are: ${known}.`);
		process.exitCode = 1;
		return;
	}
	// Nothing stops the run: one list of all that is wrong is worth more than the first fault.
	const results = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name)).map(run);
	printSummary(results);
	rmSync(REPORTS, { recursive: true });
	process.exitCode = results.some(({ counts }) => counts.failed > 0) ? 1 : 0;
}

function run(check: Check): Result {
	console.log(`\n── ${check.name} ──`);
	const start = performance.now();
	const succeeded = succeeds(check);
	const report = readReport(check);
	if (report) printSlowest(report);
	return {
		...check,
		counts: countsOf(succeeded, report),
		seconds: (performance.now() - start) / 1000
	};
}

function succeeds({ command, missing }: Check): boolean {
	const problem = missing?.();
	if (problem) {
		console.error(problem);
		return false;
	}
	const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT };
	return (
		spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
	);
}

function readReport({ report }: Check): Report | null {
	if (!report || !existsSync(report.file)) return null;
	return report.read(JSON.parse(readFileSync(report.file, 'utf8')));
}

function printSlowest({ times }: Report): void {
	console.log('\nslowest tests');
	for (const line of slowest(times, SLOWEST)) console.log(line);
}

function printSummary(results: readonly Result[]): void {
	console.log('\n── summary ──');
	for (const { name, counts, seconds } of results) {
		const state = counts.failed > 0 ? 'FAILED' : 'ok';
		console.log(
			`${name.padEnd(8)} ${state.padEnd(7)} ${closingLine([counts]).padEnd(26)} ${seconds.toFixed(0).padStart(4)} s`
		);
	}
	console.log(closingLine(results.map(({ counts }) => counts)));
}
