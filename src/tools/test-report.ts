import * as v from 'valibot';

export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

const Vitest = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const Playwright = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() })
});

/** Reads the JSON report of Vitest. */
export function countVitest(report: unknown): Counts {
	const { numPassedTests, numFailedTests } = v.parse(Vitest, report);
	return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads the JSON report of Playwright. A flaky test counts as failed: it would hide a real fault. */
export function countPlaywright(report: unknown): Counts {
	const { expected, unexpected, flaky } = v.parse(Playwright, report).stats;
	return { passed: expected, failed: unexpected + flaky };
}

/**
 * What a check adds to the sum. One that ended badly never counts as clean,
 * even when its report names no failed test: a file may not have loaded at all.
 */
export function countsOf(succeeded: boolean, reported: Counts | null): Counts {
	const { passed, failed } = reported ?? { passed: succeeded ? 1 : 0, failed: 0 };
	return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** The closing line that continuous integration reads. */
export function closingLine(all: readonly Counts[]): string {
	const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}
