import * as v from 'valibot';

interface Fault {
	readonly id: string;
	readonly fault: string;
	readonly expected: string;
}

interface Outcome {
	readonly name: string;
	readonly passed: boolean;
}

interface Suite {
	readonly title: string;
	readonly specs: readonly v.InferOutput<typeof Spec>[];
	readonly suites?: readonly Suite[] | undefined;
}
const Spec = v.object({ title: v.string(), ok: v.boolean() });
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
	return [...text.matchAll(/^\| (F\d\d) +\| (.*?) +\| (.*?) +\|$/gm)].map(
		([, id = '', fault = '', expected = '']) => ({ id, fault, expected })
	);
}

/** What became of each test, by its full name, of the JSON reports of Playwright and Vitest. */
export function outcomesOf(browser: unknown, unit: unknown): readonly Outcome[] {
	const { testResults } = v.parse(Unit, unit);
	return [
		...v.parse(Browser, browser).suites.flatMap((suite) => inSuite(suite, '')),
		...testResults
			.flatMap(({ assertionResults }) => assertionResults)
			.map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' }))
	];
}

/** What the tests say of a fault; one that another command proves, or that cannot be, needs none. */
export function provenBy(
	id: string,
	expected: string,
	outcomes: readonly Outcome[]
): 'holds' | 'FAILS' | 'no test' | 'apart' {
	const named = outcomes.filter(({ name }) => name.includes(id));
	if (named.some(({ passed }) => !passed)) return 'FAILS';
	if (named.length > 0) return 'holds';
	return /npm run|cannot be|^as F43/.test(expected) ? 'apart' : 'no test';
}

function inSuite({ title, specs, suites = [] }: Suite, above: string): readonly Outcome[] {
	const name = `${above} ${title}`;
	return [
		...specs.map((spec) => ({ name: `${name} ${spec.title}`, passed: spec.ok })),
		...suites.flatMap((suite) => inSuite(suite, name))
	];
}
