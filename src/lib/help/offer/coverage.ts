import { contains, SPECIFICITY } from '#lib/region/areas.ts';
import { byId } from '#lib/region/find.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import {
	ANSWERS,
	type CoverageException,
	type CoverageStatement,
	type Municipality,
	type Form,
	type Office,
	type Region,
	type Service,
	type Answer
} from '#lib/region/region.ts';
import { currentOf, newestFirst } from '#lib/region/statements.ts';
import { isAdviser } from './advice.ts';
import { conditionOf, narrowness, scopeOf, type Condition, type Conditions } from './condition.ts';

/** Whether a service reaches a municipality, and what the answer stands on. */
export type Coverage =
	| {
			readonly answer: Exclude<Answer, 'yes'>;
			readonly because: 'stated';
			readonly statement: CoverageStatement;
	  }
	/** A *yes* that leaves out somebody says whom: never a plain one. */
	| {
			readonly answer: 'yes';
			readonly because: 'stated';
			readonly statement: CoverageStatement;
			readonly conditions: Conditions;
	  }
	/** A *no* to some of those who ask; of the others no source speaks. */
	| {
			readonly answer: 'ask';
			readonly because: 'others';
			readonly statement: CoverageStatement;
			readonly condition: Condition;
	  }
	/** The service no longer runs. */
	| { readonly answer: 'no'; readonly because: 'ended' }
	/** Stated, but nothing shows that the service runs today. */
	| {
			readonly answer: 'ask';
			readonly because: 'unverified';
			readonly statement: CoverageStatement;
	  }
	/** Stated for a wider area, and this municipality is the documented exception there. */
	| {
			readonly answer: 'ask';
			readonly because: 'exception';
			readonly statement: CoverageStatement;
			readonly exception: CoverageException;
	  }
	/** It comes to people, and the sources name where: elsewhere. */
	| { readonly answer: 'ask'; readonly because: 'elsewhere'; readonly statement: CoverageStatement }
	/** The social worker of one office, asked for a municipality of another. */
	| {
			readonly answer: 'no';
			readonly because: 'other-office';
			readonly statement: CoverageStatement;
			readonly office: Office;
	  }
	/** No source says anything: never a yes, and never hidden. */
	| { readonly answer: 'ask'; readonly because: 'undocumented' };

type Context = Pick<Region, 'groups' | 'exceptions' | 'offices'>;

/**
 * Answers whether a service reaches a municipality for a need.
 *
 * The narrowest area wins, then the statement with more conditions, then the
 * newest (DESIGN.md, Glossary). A statement about some of those who ask decides
 * for them alone: its *yes* is told with its condition, its *no* leaves the
 * others to what is said of them.
 */
export function coverageOf(
	region: Context,
	service: Service,
	municipality: Municipality,
	need: Need = ANYBODY
): Coverage {
	if (service.status.value === 'ended') return { answer: 'no', because: 'ended' };
	const { some, all } = decisive(region, service, municipality, need);
	const yeses = [...(all ? [all] : []), ...some].filter(({ answer }) => answer === 'yes');
	if (yeses.length > 0) return affirmed(region, service, municipality, { some, all, yeses });
	const unsure = [...some, ...(all ? [all] : [])].find(({ answer }) => answer === 'ask');
	if (unsure) return { answer: 'ask', because: 'stated', statement: unsure };
	if (all) return refused(region, service, municipality, all);
	const [statement] = some;
	if (!statement) return unspoken(service, municipality);
	const condition = conditionOf(region, statement);
	return { answer: 'ask', because: 'others', statement, condition };
}

/** Whether it is a *yes* with a condition that the record itself does not say. */
export function hasConditions(coverage: Coverage | null): boolean {
	if (!coverage || !('conditions' in coverage)) return false;
	return Object.values(coverage.conditions).some((list) => list.length > 0);
}

function affirmed(
	region: Context,
	service: Service,
	municipality: Municipality,
	{ some, all, yeses }: Decisive & { readonly yeses: readonly CoverageStatement[] }
): Coverage {
	const exceptionOf = (statement: CoverageStatement) =>
		exceptionTo(region, service, statement, municipality);
	const valid = yeses.filter((statement) => !exceptionOf(statement));
	// There is a yes, or nobody would ask.
	const statement = (valid[0] ?? yeses[0]) as CoverageStatement;
	const exception = exceptionOf(statement);
	if (exception) return { answer: 'ask', because: 'exception', statement, exception };
	if (service.status.value === 'unverified') {
		return { answer: 'ask', because: 'unverified', statement };
	}
	const of = (answer: Answer) =>
		some.filter((one) => one.answer === answer).map((one) => conditionOf(region, one));
	const only = statement === all ? [] : valid.map((one) => conditionOf(region, one));
	const conditions = { only, unsure: of('ask'), except: of('no') };
	return { answer: 'yes', because: 'stated', statement, conditions };
}

function refused(
	region: Context,
	service: Service,
	municipality: Municipality,
	statement: CoverageStatement
): Coverage {
	const office = isAdviser(region, service) && byId(region.offices, municipality.office);
	return office
		? { answer: 'no', because: 'other-office', statement, office }
		: { answer: 'no', because: 'stated', statement };
}

/** Nothing is said of who asks in the municipality: silence, or a territory it is not in. */
function unspoken(service: Service, municipality: Municipality): Coverage {
	const yeses = service.coverage.filter(({ answer }) => answer === 'yes');
	const [statement] = yeses;
	const isHere = yeses.some(({ area }) => contains(area, municipality));
	return statement && !isHere && comesToPeople(service)
		? { answer: 'ask', because: 'elsewhere', statement }
		: { answer: 'ask', because: 'undocumented' };
}

/** Whether it is given where people live. */
export function comesToPeople({ forms }: Pick<Service, 'forms'>): boolean {
	return currentOf(forms)?.value.includes('terenni') ?? false;
}

interface Decisive {
	/** About some of those who ask, before any about all of them. */
	readonly some: readonly CoverageStatement[];
	/** The first about all of them. */
	readonly all: CoverageStatement | undefined;
}

function decisive(
	region: Context,
	service: Service,
	municipality: Municipality,
	need: Need
): Decisive {
	const scoped = service.coverage
		.filter(({ area }) => contains(area, municipality))
		.map((statement) => ({ statement, scope: scopeOf(region, service, statement, need) }))
		.filter(({ scope }) => scope !== 'none')
		.sort((a, b) => inRank(region, a.statement, b.statement));
	const end = scoped.findIndex(({ scope }) => scope === 'all');
	const before = end < 0 ? scoped : scoped.slice(0, end);
	const some = firstOfEachCondition(before.map(({ statement }) => statement));
	const all = scoped[end]?.statement;
	return all ? { some, all } : joined(service, some);
}

/** One answer for each form the service is given in is one for all who ask. */
function joined(service: Service, some: readonly CoverageStatement[]): Decisive {
	const given = currentOf(service.forms)?.value ?? [];
	const ofForms = some.filter(({ group, ages }) => group === null && ages === null);
	const answerIn = (form: Form) => ofForms.find((one) => one.form === form)?.answer;
	const [first] = ofForms;
	const same = given.length > 0 && given.every((form) => answerIn(form) === first?.answer);
	if (!first || !same) return { some, all: undefined };
	return { some: some.filter((one) => !ofForms.includes(one)), all: first };
}

/** The narrowest first, then the one with more conditions, the newest, and the less hopeful. */
function inRank(region: Context, a: CoverageStatement, b: CoverageStatement): number {
	const [conditionsA, depthA] = narrowness(region, a);
	const [conditionsB, depthB] = narrowness(region, b);
	return (
		SPECIFICITY[b.area.kind] - SPECIFICITY[a.area.kind] ||
		conditionsB - conditionsA ||
		depthB - depthA ||
		newestFirst(a, b) ||
		ANSWERS.indexOf(b.answer) - ANSWERS.indexOf(a.answer)
	);
}

function firstOfEachCondition(statements: readonly CoverageStatement[]): CoverageStatement[] {
	const first = new Map<string, CoverageStatement>();
	for (const statement of statements) {
		const { form, group, ages } = statement;
		const condition = JSON.stringify([form, group, ages]);
		if (!first.has(condition)) first.set(condition, statement);
	}
	return [...first.values()];
}

/** An exception is to what its own source says: joint financing binds no school and no insurer. */
function exceptionTo(
	{ exceptions }: Context,
	service: Service,
	{ area, source }: CoverageStatement,
	municipality: Municipality
): CoverageException | undefined {
	return exceptions.find(
		({ municipality: id, limits, types, reason }) =>
			id === municipality.id &&
			limits.includes(area.kind) &&
			source === reason.source &&
			(types.length === 0 || service.types.some((type) => types.includes(type)))
	);
}
