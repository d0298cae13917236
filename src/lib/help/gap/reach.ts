import { coverageForAll, coverageOf, type Coverage } from '../offer/coverage.ts';
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
	readonly municipalities: readonly Municipality[];
}

/** How a service reaches all municipalities: yes, ask, no; the larger group first. */
export function coverageGroups(region: Region, service: Service): CoverageGroup[] {
	const groups: { coverage: Coverage; municipalities: Municipality[] }[] = [];
	for (const municipality of region.municipalities) {
		const coverage = coverageOf(region, service, municipality);
		const group = groups.find((other) => sameReason(other.coverage, coverage));
		if (group) group.municipalities.push(municipality);
		else groups.push({ coverage, municipalities: [municipality] });
	}
	return groups.sort(
		(a, b) => rankOf(a) - rankOf(b) || b.municipalities.length - a.municipalities.length
	);
}

/** The answer of a service in each municipality, for the map. */
export function answersOf(region: Region, service: Service): ReadonlyMap<Id, Answer> {
	return new Map(
		region.municipalities.map((municipality) => [
			municipality.id,
			coverageForAll(coverageOf(region, service, municipality))
		])
	);
}

/** Where help of a type is, where only for some, where one has to ask, and where it is missing. */
type TypeReach = Readonly<Record<Answer | 'partly', readonly Municipality[]>>;

export function typeReach(region: Region, type: Id): TypeReach {
	const reach: Record<Answer | 'partly', Municipality[]> = { yes: [], partly: [], ask: [], no: [] };
	for (const municipality of region.municipalities) {
		const { answer, partly } = typeAnswer(region, type, municipality);
		reach[partly ? 'partly' : answer].push(municipality);
	}
	return reach;
}

/** A *yes* for all, one for some, *ask*, *no*. */
function rankOf({ coverage }: CoverageGroup): number {
	const partly = coverageForAll(coverage) !== coverage.answer;
	return ANSWERS.indexOf(coverage.answer) + (partly ? 0.5 : 0);
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
