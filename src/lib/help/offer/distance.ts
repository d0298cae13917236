import type { Area, Id, Municipality, Region, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';

const THERE = 0;
const SAME_OFFICE = 1;
const IN_REGION = 2;
const OUTSIDE = 3;
export const DISTANCES = OUTSIDE + 1;

const offices = new WeakMap<readonly Municipality[], ReadonlyMap<Id, Id>>();

function officeOf(municipalities: readonly Municipality[], town: Id): Id | undefined {
	const known =
		offices.get(municipalities) ?? new Map(municipalities.map(({ id, office }) => [id, office]));
	offices.set(municipalities, known);
	return known.get(town);
}

/**
 * How far services are from a municipality, prepared once for thousands of them:
 * 0 there, 1 under the same office, 2 in the region, 3 outside it. Where no
 * source says where a service sits, the nearest area that a source says it serves,
 * or may serve, counts. Without a municipality all of the region is as near.
 */
export function distancesFrom(
	{ municipalities }: Pick<Region, 'municipalities'>,
	from: Municipality | null
): (service: Service) => number {
	const nearest = from ? THERE : IN_REGION;
	const seat = (town: Id): number => {
		if (town === from?.id) return THERE;
		const theirs = officeOf(municipalities, town);
		if (theirs === undefined) return OUTSIDE;
		return theirs === from?.office ? SAME_OFFICE : IN_REGION;
	};
	const reach = (area: Area): number => {
		if (area.kind === 'municipality') return seat(area.id);
		if (area.kind === 'county') return OUTSIDE;
		return area.kind === 'office' && area.id === from?.office ? SAME_OFFICE : IN_REGION;
	};
	return ({ places, coverage }) => {
		const seats = allCurrent(places).map(({ value }) => seat(value.town));
		const served = coverage.filter(({ answer }) => answer !== 'no');
		const areas = served.map(({ area }) => reach(area));
		const least = Math.min(OUTSIDE, ...(seats.length > 0 ? seats : areas));
		return Math.max(nearest, least);
	};
}
