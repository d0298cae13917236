import { ANYBODY } from '../criteria/criteria.ts';
import { coverageOf, type Coverage } from '../offer/coverage.ts';
import { limitOf, type Limit } from '../offer/limit.ts';
import { typeAnswer } from './verdict.ts';
import {
	ANSWERS,
	type Answer,
	type Id,
	type Municipality,
	type Region,
	type Service
} from '#lib/region/region.ts';

/** Municipalities that get the same answer for the same reason. */
interface CoverageGroup {
	readonly coverage: Coverage;
	/** Whom alone the *yes* is for, by its statement or the record. */
	readonly limit: Limit | null;
	readonly municipalities: readonly Municipality[];
}

/** How a service reaches all municipalities: yes, ask, no; the larger group first. */
export function coverageGroups(region: Region, service: Service): CoverageGroup[] {
	const groups: (CoverageGroup & { municipalities: Municipality[] })[] = [];
	for (const municipality of region.municipalities) {
		const coverage = coverageOf(region, service, municipality);
		const group = groups.find((other) => sameReason(other.coverage, coverage));
		if (group) group.municipalities.push(municipality);
		else groups.push({ ...reached(region, service, coverage), municipalities: [municipality] });
	}
	return groups.sort(
		(a, b) => rankOf(a) - rankOf(b) || b.municipalities.length - a.municipalities.length
	);
}

/** An answer, and whether its *yes* is one for some only. */
export type Reached = Answer | 'partly';

export function reachedBy({ coverage, limit }: Omit<CoverageGroup, 'municipalities'>): Reached {
	return reachedOf({ answer: coverage.answer, partly: limit !== null });
}

/** Of a type or of one service. */
export function reachedOf({ answer, partly }: { answer: Answer; partly: boolean }): Reached {
	return partly ? 'partly' : answer;
}

/** The answer of a service in each municipality, for the map. */
export function answersOf(region: Region, service: Service): ReadonlyMap<Id, Reached> {
	return new Map(
		region.municipalities.map((municipality) => {
			const coverage = coverageOf(region, service, municipality);
			return [municipality.id, reachedBy(reached(region, service, coverage))];
		})
	);
}

function reached(
	region: Region,
	service: Service,
	coverage: Coverage
): Omit<CoverageGroup, 'municipalities'> {
	const limit = coverage.answer === 'yes' ? limitOf(region, service, ANYBODY, { coverage }) : null;
	return { coverage, limit };
}

/** Where help of a type is, where only for some, where one has to ask, and where it is missing. */
type TypeReach = Readonly<Record<Reached, readonly Municipality[]>>;

export function typeReach(region: Region, type: Id): TypeReach {
	const reach: Record<Reached, Municipality[]> = { yes: [], partly: [], ask: [], no: [] };
	for (const municipality of region.municipalities) {
		reach[reachedOf(typeAnswer(region, type, municipality))].push(municipality);
	}
	return reach;
}

/** A *yes* for all, one for some, *ask*, *no*. */
function rankOf({ coverage, limit }: CoverageGroup): number {
	return ANSWERS.indexOf(coverage.answer) + (limit ? 0.5 : 0);
}

function sameReason(a: Coverage, b: Coverage): boolean {
	if (a.answer !== b.answer || a.because !== b.because) return false;
	if ('exception' in a && 'exception' in b && a.exception !== b.exception) return false;
	if (conditionsIn(a) !== conditionsIn(b)) return false;
	return !('statement' in a && 'statement' in b) || a.statement === b.statement;
}

function conditionsIn(coverage: Coverage): string {
	return 'conditions' in coverage ? JSON.stringify(coverage.conditions) : '';
}
