import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomesOf, provenBy, readFaults } from './faults/table.ts';

/**
 * Runs the tests that are named after a fault of docs/faults.md, on the last
 * build, and prints which of them hold. A fault without a test is said, too.
 */
const LIST = 'docs/faults.md';
const UNIT = 'src';
const NAMED = String.raw`\bF\d\d\b`;

const folder = mkdtempSync(join(tmpdir(), 'najdi-pomoc-faults-'));
const [browser, unit] = [join(folder, 'browser.json'), join(folder, 'unit.json')];

run(`playwright test --grep "${NAMED}" --reporter=list,json`);
run(`vitest run --reporter=json --outputFile.json="${unit}" ${unitFiles().join(' ')}`);

const outcomes = outcomesOf(read(browser), read(unit));
rmSync(folder, { recursive: true });
let missing = 0;
for (const { id, fault, expected } of readFaults(readFileSync(LIST, 'utf8'))) {
	const outcome = provenBy(id, expected, outcomes);
	if (outcome !== 'holds') missing += 1;
	console.log(`${id}  ${outcome.padEnd(8)} ${fault}`);
}
console.log(`${outcomes.length} tests; faults that are not proven: ${missing}`);
process.exitCode = outcomes.some(({ passed }) => !passed) ? 1 : 0;

function run(command: string): void {
	const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browser };
	spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
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
