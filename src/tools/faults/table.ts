import * as v from 'valibot';

interface Fault {
	readonly id: string;
	readonly fault: string;
	readonly expected: string;
}

export interface Outcome {
	readonly name: string;
	/** `skipped`: this engine, or what drives it, cannot be asked. */
	readonly state: 'passed' | 'failed' | 'skipped';
}

interface Suite {
	readonly title: string;
	readonly specs: readonly v.InferOutput<typeof Spec>[];
	readonly suites?: readonly Suite[] | undefined;
}
const Spec = v.object({
	title: v.string(),
	ok: v.boolean(),
	tests: v.array(v.object({ status: v.string() }))
});
const Suite: v.GenericSchema<Suite> = v.object({
	title: v.string(),
	specs: v.array(Spec),
	suites: v.optional(v.array(v.lazy(() => Suite)))
});
const Browser = v.object({ suites: v.array(Suite) });
const Unit = v.object({
	testResults: v.array(
		v.object({
			assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() }))
		})
	)
});

/** The rows of the table in docs/faults.md. */
export function readFaults(text: string): readonly Fault[] {
	return [...text.matchAll(/^\| (F\d\d) +\| (.*?) +\| (.*?) +\| [CFWN ]+\|$/gm)].map(
		([, id = '', fault = '', expected = '']) => ({ id, fault, expected })
	);
}

/** What became of each test, by its full name, of a JSON report of Playwright. */
export function outcomesInBrowser(report: unknown): readonly Outcome[] {
	return v.parse(Browser, report).suites.flatMap((suite) => inSuite(suite, ''));
}

/** The same of Vitest. */
export function outcomesOfUnits(report: unknown): readonly Outcome[] {
	return v
		.parse(Unit, report)
		.testResults.flatMap(({ assertionResults }) => assertionResults)
		.map(({ fullName, status }) => ({
			name: fullName,
			state: status === 'passed' ? 'passed' : 'failed'
		}));
}

/** What the tests say of a fault; one that another command proves, or that cannot be, needs none. */
export function provenBy(
	id: string,
	expected: string,
	outcomes: readonly Outcome[]
): 'holds' | 'FAILS' | 'not run' | 'apart' {
	const states = outcomes.filter(({ name }) => name.includes(id)).map(({ state }) => state);
	if (states.includes('failed')) return 'FAILS';
	if (states.includes('passed')) return 'holds';
	return /npm run|cannot be|^as F43/.test(expected) ? 'apart' : 'not run';
}

function inSuite({ title, specs, suites = [] }: Suite, above: string): readonly Outcome[] {
	const name = `${above} ${title}`;
	return [
		...specs.map((spec) => ({ name: `${name} ${spec.title}`, state: stateOf(spec) })),
		...suites.flatMap((suite) => inSuite(suite, name))
	];
}

function stateOf({ ok, tests }: v.InferOutput<typeof Spec>): Outcome['state'] {
	if (tests.every(({ status }) => status === 'skipped')) return 'skipped';
	return ok ? 'passed' : 'failed';
}
