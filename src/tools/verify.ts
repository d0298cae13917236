import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './chromium.ts';
import { closingLine, countPlaywright, countsOf, countVitest, type Counts } from './test-report.ts';

interface Check {
	readonly name: string;
	readonly command: string;
	/** Where the runner leaves its report, and how to read it; without it the check counts as one. */
	readonly report?: { readonly file: string; readonly count: (report: unknown) => Counts };
	/** What is missing to run the check, told to the user. */
	readonly missing?: () => string | null;
}

interface Result extends Check {
	readonly counts: Counts;
	readonly seconds: number;
}

const REPORTS = mkdtempSync(join(tmpdir(), 'najdi-pomoc-'));
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');

const CHECKS: readonly Check[] = [
	{ name: 'data', command: 'tsx src/tools/check.ts' },
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'lint', command: 'eslint .' },
	{
		name: 'types',
		command: 'svelte-kit sync && svelte-check --output human && tsc --project src/service-worker'
	},
	{
		name: 'unit',
		command: `vitest run --reporter=default --reporter=json --outputFile.json="${UNIT_REPORT}"`,
		report: { file: UNIT_REPORT, count: countVitest }
	},
	{ name: 'build', command: 'vite build --logLevel warn' },
	{
		name: 'e2e',
		command: 'playwright test --reporter=list,json',
		report: { file: BROWSER_REPORT, count: countPlaywright },
		missing: () => (findChromium() ? null : NO_CHROMIUM)
	}
];

// Nothing stops the run: one list of all that is wrong is worth more than the first fault.
const results = CHECKS.map(run);
printSummary(results);
process.exit(results.some(({ counts }) => counts.failed > 0) ? 1 : 0);

function run(check: Check): Result {
	console.log(`\n── ${check.name} ──`);
	const start = performance.now();
	const succeeded = succeeds(check);
	return {
		...check,
		counts: countsOf(succeeded, readReport(check)),
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

function readReport({ report }: Check): Counts | null {
	if (!report || !existsSync(report.file)) return null;
	return report.count(JSON.parse(readFileSync(report.file, 'utf8')));
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
