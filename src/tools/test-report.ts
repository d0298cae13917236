import * as v from 'valibot';

export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** What a runner says of its tests. */
export interface Report extends Counts {
	readonly times: readonly TestTime[];
}

interface TestTime {
	readonly name: string;
	readonly seconds: number;
}

const Vitest = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	testResults: v.array(
		v.object({
			assertionResults: v.array(
				// A skipped test has no duration.
				v.object({ fullName: v.string(), duration: v.nullish(v.number(), 0) })
			)
		})
	)
});

interface Suite {
	readonly title: string;
	readonly specs: readonly Spec[];
	readonly suites?: readonly Suite[] | undefined;
}

type Spec = v.InferOutput<typeof Spec>;
const Spec = v.object({
	title: v.string(),
	tests: v.array(v.object({ results: v.array(v.object({ duration: v.number() })) }))
});
const Suite: v.GenericSchema<Suite> = v.object({
	title: v.string(),
	specs: v.array(Spec),
	suites: v.optional(v.array(v.lazy(() => Suite)))
});
const Playwright = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
	suites: v.array(Suite)
});

/** Reads the JSON report of Vitest. */
export function readVitest(report: unknown): Report {
	const { numPassedTests, numFailedTests, testResults } = v.parse(Vitest, report);
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	return {
		passed: numPassedTests,
		failed: numFailedTests,
		times: tests.map(({ fullName, duration }) => ({ name: fullName, seconds: duration / 1000 }))
	};
}

/** Reads the JSON report of Playwright. A flaky test counts as failed: it would hide a real fault. */
export function readPlaywright(report: unknown): Report {
	const { stats, suites } = v.parse(Playwright, report);
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		times: suites.flatMap(timesOf)
	};
}

function timesOf({ title, specs, suites = [] }: Suite): readonly TestTime[] {
	const own = specs.map((spec) => ({ name: spec.title, seconds: secondsOf(spec) }));
	return [...own, ...suites.flatMap(timesOf)].map(({ name, seconds }) => ({
		name: `${title} ${name}`,
		seconds
	}));
}

function secondsOf({ tests }: Spec): number {
	const runs = tests.flatMap(({ results }) => results);
	return runs.reduce((total, { duration }) => total + duration, 0) / 1000;
}

/** The slowest tests of a runner, a line each. */
export function slowest(times: readonly TestTime[], howMany: number): readonly string[] {
	return times
		.toSorted((a, b) => b.seconds - a.seconds)
		.slice(0, howMany)
		.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
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
