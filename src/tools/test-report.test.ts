import { describe, expect, test } from 'vitest';
import { closingLine, countPlaywright, countsOf, countVitest } from './test-report.ts';

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

	test('reads the report of Vitest', () => {
		const report = { numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 };
		expect(countVitest(report)).toEqual({ passed: 4, failed: 1 });
	});

	test('a flaky browser test counts as failed', () => {
		const report = { stats: { expected: 7, skipped: 0, unexpected: 1, flaky: 1 } };
		expect(countPlaywright(report)).toEqual({ passed: 7, failed: 2 });
	});
});

test('the closing line is the sum over all runners', () => {
	const all = [
		{ passed: 1, failed: 0 },
		{ passed: 40, failed: 2 }
	];
	expect(closingLine(all)).toBe('41 passed, 2 failed');
});
