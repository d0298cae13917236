import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, missingOf, type Engine } from './faults/engines.ts';
import {
	outcomesInBrowser,
	outcomesOfUnits,
	provenBy,
	readFaults,
	type Outcome
} from './faults/table.ts';

/**
 * Runs the tests that are named after a fault of docs/faults.md, on the last
 * build, in the engines that are named, and prints which of them hold in which.
 * An engine that is not installed is said; only a fault that fails is a failure.
 */
const LIST = 'docs/faults.md';
const UNIT = 'src';
const NAMED = String.raw`\bF\d\d\b`;
/** Tests of what no fault is of, but an engine may. */
const IN_EACH = 'in each engine';

const folder = mkdtempSync(join(tmpdir(), 'najdi-pomoc-faults-'));
const names = process.argv.slice(2);
const asked = ENGINES.filter(({ name }) => names.length === 0 || names.includes(name));
const missing = asked.map(missingOf).filter((line) => line !== null);
const engines = asked.filter((engine) => missingOf(engine) === null);
const outcomes = engines.map(run);
rmSync(folder, { recursive: true });

const columns = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
console.log(columns(['id', ...engines.map(({ title }) => title), 'fault']));
console.log(columns(['--', ...engines.map(() => '--'), '--']));
for (const { id, fault, expected } of readFaults(readFileSync(LIST, 'utf8'))) {
	console.log(columns([id, ...outcomes.map((of) => provenBy(id, expected, of)), fault]));
}
for (const line of missing) console.log(line);
const all = outcomes.flat();
const failed = all.filter(({ state }) => state === 'failed');
console.log(`${all.length} tests, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run({ name, env, files, under }: Engine): readonly Outcome[] {
	const [browser, unit] = [join(folder, `${name}.json`), join(folder, 'unit.json')];
	execute(`${under} playwright test ${files} --grep "${NAMED}|${IN_EACH}" --reporter=list,json`, {
		...env,
		PLAYWRIGHT_JSON_OUTPUT_FILE: browser
	});
	const inBrowser = outcomesInBrowser(read(browser));
	// What needs no engine is proven beside the first.
	if (name !== 'chromium') return inBrowser;
	execute(`vitest run --reporter=json --outputFile.json="${unit}" ${unitFiles().join(' ')}`);
	return [...inBrowser, ...outcomesOfUnits(read(unit))];
}

function execute(command: string, env: NodeJS.ProcessEnv = {}): void {
	spawnSync(command, {
		shell: true,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env }
	});
}

function read(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** Only those that name a fault: to load all takes minutes. */
function unitFiles(): readonly string[] {
	return readdirSync(UNIT, { recursive: true, encoding: 'utf8' })
		.map((name) => join(UNIT, name))
		.filter((path) => path.endsWith('.test.ts'))
		.filter((path) => new RegExp(`'${NAMED}.*',`).test(readFileSync(path, 'utf8')));
}
