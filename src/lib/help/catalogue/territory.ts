import { coverageOf } from '../offer/coverage.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { contains } from '#lib/region/areas.ts';
import type { Answer, Area, Municipality, Region, Service } from '#lib/region/region.ts';

/** Municipalities that get one answer: the numbers `[from, to)` in the order of the tree. */
export interface TerritoryInterval {
	readonly from: number;
	readonly to: number;
	readonly answer: Answer;
}

/**
 * Municipalities in the order of the administrative tree, office by office, so
 * that each area is one interval of their numbers, and a territory a few.
 */
export function inTreeOrder({
	offices,
	municipalities
}: Pick<Region, 'offices' | 'municipalities'>): readonly Municipality[] {
	const order = [...offices, ...municipalities.map(({ office: id }) => ({ id }))];
	const ids = new Set(order.map(({ id }) => id));
	return [...ids].flatMap((id) => municipalities.filter(({ office }) => office === id));
}

/**
 * What a service answers in municipalities, as consecutive intervals.
 *
 * The rule is that of `coverageOf`; its answer can change only at the border of
 * an area that a statement or an exception names, so it is asked once between
 * borders.
 */
export function territoryOf(
	region: Pick<Region, 'groups' | 'exceptions'>,
	municipalities: readonly Municipality[],
	service: Service,
	need: Need = ANYBODY
): readonly TerritoryInterval[] {
	const areas: Area[] = [
		...service.coverage.map(({ area }) => area),
		...region.exceptions.map(({ municipality: id }): Area => ({ kind: 'municipality', id }))
	];
	const starts = municipalities.flatMap((municipality, i) => {
		const before = municipalities[i - 1];
		return before && !isBorder(areas, before, municipality) ? [] : [{ municipality, from: i }];
	});
	return starts.map(({ municipality, from }, i) => ({
		from,
		to: starts[i + 1]?.from ?? municipalities.length,
		answer: coverageOf(region, service, municipality, need).answer
	}));
}

function isBorder(areas: readonly Area[], a: Municipality, b: Municipality): boolean {
	return areas.some((area) => contains(area, a) !== contains(area, b));
}

/** Whether a service answers differently by who asks. */
export function dependsOnNeed({ coverage }: Pick<Service, 'coverage'>): boolean {
	return coverage.some(({ form, group, ages }) => form !== null || group !== null || ages !== null);
}
