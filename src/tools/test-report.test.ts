import { describe, expect, test } from 'vitest';
import { closingLine, countsOf, readPlaywright, readVitest, slowest } from './test-report.ts';

describe('counts of a check', () => {
	test('a check without a report counts as one', () => {
		expect(countsOf(true, null)).toEqual({ passed: 1, failed: 0 });
		expect(countsOf(false, null)).toEqual({ passed: 0, failed: 1 });
	});

	test('a runner that ended badly fails even when its report names no failed test', () => {
		expect(countsOf(false, { passed: 12, failed: 0 })).toEqual({ passed: 12, failed: 1 });
	});

	test('a runner that ended badly adds nothing to the failures it reported', () => {
		expect(countsOf(false, { passed: 12, failed: 3 })).toEqual({ passed: 12, failed: 3 });
	});
});

describe('reports', () => {
	test('of Vitest: counts, and each test by its full name', () => {
		const tests = [
			{ fullName: 'coverage asks', status: 'passed', duration: 1500 },
			{ fullName: 'coverage waits', status: 'skipped' }
		];
		expect(
			readVitest({
				numTotalTests: 5,
				numPassedTests: 4,
				numFailedTests: 1,
				testResults: [{ assertionResults: tests }]
			})
		).toEqual({
			passed: 4,
			failed: 1,
			times: [
				{ name: 'coverage asks', seconds: 1.5 },
				{ name: 'coverage waits', seconds: 0 }
			]
		});
	});

	test('of Playwright: a flaky test counts as failed, and its runs are added up', () => {
		const spec = { title: 'calls', tests: [{ results: [{ duration: 700 }, { duration: 300 }] }] };
		expect(
			readPlaywright({
				stats: { expected: 7, skipped: 0, unexpected: 1, flaky: 1 },
				suites: [{ title: 'home.test.ts', specs: [], suites: [{ title: 'a tile', specs: [spec] }] }]
			})
		).toEqual({
			passed: 7,
			failed: 2,
			times: [{ name: 'home.test.ts a tile calls', seconds: 1 }]
		});
	});

	test('the slowest tests come first, and no more of them than asked for', () => {
		const times = [
			{ name: 'quick', seconds: 0.01 },
			{ name: 'slow', seconds: 12.34 },
			{ name: 'middling', seconds: 2 }
		];
		expect(slowest(times, 2)).toEqual(['  12.3 s  slow', '   2.0 s  middling']);
	});
});

test('the closing line is the sum over all runners', () => {
	const all = [
		{ passed: 1, failed: 0 },
		{ passed: 40, failed: 2 }
	];
	expect(closingLine(all)).toBe('41 passed, 2 failed');
});
