import { contains, SPECIFICITY } from '#lib/region/areas.ts';
import { byId } from '#lib/region/find.ts';
import { isFor } from '#lib/region/groups.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { inRange } from '../criteria/age.ts';
import {
	ANSWERS,
	type CoverageException,
	type CoverageStatement,
	type Municipality,
	type Office,
	type Region,
	type Service,
	type Answer
} from '#lib/region/region.ts';
import { currentOf, newestFirst } from '#lib/region/statements.ts';
import { isAdviser } from './advice.ts';

/** Whether a service reaches a municipality, and what the answer stands on. */
export type Coverage =
	| { readonly answer: Answer; readonly because: 'stated'; readonly statement: CoverageStatement }
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
 * The narrowest area wins, then a statement about just this form, group or age,
 * then the newest (DESIGN.md, Glossary). Where the need leaves a condition open and
 * statements differ by it, the best answer counts: somebody there is served.
 */
export function coverageOf(
	region: Context,
	service: Service,
	municipality: Municipality,
	need: Need = ANYBODY
): Coverage {
	if (service.status.value === 'ended') return { answer: 'no', because: 'ended' };
	const statement = decisive(region, service.coverage, municipality, need);
	if (!statement) return unspoken(service);
	if (statement.answer === 'no') {
		const office = isAdviser(region, service) && byId(region.offices, municipality.office);
		if (office) return { answer: 'no', because: 'other-office', statement, office };
	}
	if (statement.answer !== 'yes') return { answer: statement.answer, because: 'stated', statement };
	const exception = exceptionTo(region, service, statement, municipality);
	if (exception) return { answer: 'ask', because: 'exception', statement, exception };
	if (service.status.value === 'unverified') {
		return { answer: 'ask', because: 'unverified', statement };
	}
	return { answer: 'yes', because: 'stated', statement };
}

/** Nothing is said of the municipality: silence, or a territory it is not in. */
function unspoken(service: Service): Coverage {
	const [statement] = service.coverage.filter(({ answer }) => answer === 'yes');
	return statement && comesToPeople(service)
		? { answer: 'ask', because: 'elsewhere', statement }
		: { answer: 'ask', because: 'undocumented' };
}

/** Whether it is given where people live. */
export function comesToPeople({ forms }: Pick<Service, 'forms'>): boolean {
	return currentOf(forms)?.value.includes('terenni') ?? false;
}

function decisive(
	region: Context,
	statements: readonly CoverageStatement[],
	municipality: Municipality,
	need: Need
): CoverageStatement | undefined {
	const applicable = statements.filter(
		(statement) => contains(statement.area, municipality) && applies(region, statement, need)
	);
	const narrowest = keepHighest(applicable, ({ area }) => SPECIFICITY[area.kind]);
	const closest = keepHighest(narrowest, (statement) => conditionsMet(statement, need));
	return newestOfEachCondition(closest).sort(
		(a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer)
	)[0];
}

function applies(region: Context, statement: CoverageStatement, need: Need): boolean {
	const { form, group, ages } = statement;
	if (form && need.form && form !== need.form) return false;
	if (!isFor(region, group ? [group] : [], need.group)) return false;
	return !(ages && need.age !== null && !inRange(need.age, ages));
}

/** How many conditions of the statement the need names itself. */
function conditionsMet({ form, group, ages }: CoverageStatement, need: Need): number {
	return (
		Number(form !== null && need.form !== null) +
		Number(group !== null && need.group !== null) +
		Number(ages !== null && need.age !== null)
	);
}

function newestOfEachCondition(statements: readonly CoverageStatement[]): CoverageStatement[] {
	const newest = new Map<string, CoverageStatement>();
	for (const statement of [...statements].sort(newestFirst)) {
		const { form, group, ages } = statement;
		const condition = JSON.stringify([form, group, ages]);
		if (!newest.has(condition)) newest.set(condition, statement);
	}
	return [...newest.values()];
}

function keepHighest<T>(items: readonly T[], score: (item: T) => number): T[] {
	const highest = Math.max(...items.map(score));
	return items.filter((item) => score(item) === highest);
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
