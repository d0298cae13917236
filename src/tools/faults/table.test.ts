import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomesInBrowser, outcomesOfUnits, provenBy, readFaults } from './table.ts';

test('all faults of the list are read, each once', () => {
	const ids = readFaults(readFileSync('docs/faults.md', 'utf8')).map(({ id }) => id);
	expect(ids).toEqual(Array.from({ length: 76 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`));
});

const suite = (title: string, specs: readonly object[], suites: readonly object[] = []) => ({
	title,
	specs,
	suites
});

function spec(title: string, status: 'expected' | 'unexpected' | 'skipped') {
	return { title, ok: status !== 'unexpected', tests: [{ status }] };
}

test('a fault holds when all tests named after it passed, and one that no test proves is said', () => {
	const outcomes = [
		...outcomesInBrowser({
			suites: [
				suite('a file', [spec('F02 F03: one', 'expected'), spec('F04: no engine', 'skipped')]),
				suite('b', [], [suite('F25: a browser', [spec('two', 'expected')])]),
				suite('c', [spec('F03: three', 'unexpected')])
			]
		}),
		...outcomesOfUnits({
			testResults: [{ assertionResults: [{ fullName: 'hours F45: four', status: 'passed' }] }]
		})
	];
	const say = (id: string, expected = '') => provenBy(id, expected, outcomes);
	expect(['F02', 'F03', 'F25', 'F45', 'F01', 'F04'].map((id) => say(id))).toEqual([
		'holds',
		'FAILS',
		'holds',
		'holds',
		'not run',
		'not run'
	]);
	expect(say('F43', '`npm run check:base`')).toBe('apart');
});
