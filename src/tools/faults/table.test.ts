import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomesOf, provenBy, readFaults } from './table.ts';

test('all faults of the list are read, each once', () => {
	const ids = readFaults(readFileSync('docs/faults.md', 'utf8')).map(({ id }) => id);
	expect(ids).toEqual(Array.from({ length: 73 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`));
});

test('a fault holds when all tests named after it passed, and one without a test is said', () => {
	const spec = (title: string, ok: boolean) => ({ title, ok });
	const outcomes = outcomesOf(
		{
			suites: [
				{ title: 'a file', specs: [spec('F02 F03: one', true)], suites: [] },
				{
					title: 'b',
					specs: [],
					suites: [{ title: 'F25: a browser', specs: [spec('two', true)] }]
				},
				{ title: 'c', specs: [spec('F03: three', false)] }
			]
		},
		{ testResults: [{ assertionResults: [{ fullName: 'hours F45: four', status: 'passed' }] }] }
	);
	const say = (id: string, expected = '') => provenBy(id, expected, outcomes);
	expect(['F02', 'F03', 'F25', 'F45', 'F01'].map((id) => say(id))).toEqual([
		'holds',
		'FAILS',
		'holds',
		'holds',
		'no test'
	]);
	expect(say('F43', '`npm run check:base`')).toBe('apart');
});
