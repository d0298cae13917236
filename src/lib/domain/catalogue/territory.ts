import { coverageOf } from '../coverage/coverage.ts';
import { ANYBODY, type Need } from '../coverage/need.ts';
import type { Answer, Area, Id, Municipality, Region, Service } from '../region/region.ts';

/** Municipalities that get one answer: the numbers `[from, to)` in the order of the tree. */
export interface TerritoryInterval {
	readonly from: number;
	readonly to: number;
	readonly answer: Answer;
}

/**
 * The municipalities in the order of the administrative tree, so that each area
 * of it is one interval of numbers, and a territory a few.
 */
export interface AdministrativeTree {
	readonly municipalities: readonly Municipality[];
	/** Where an area lies; an area that is not here is empty. */
	intervalOf(area: Area): readonly [from: number, to: number];
}

/** Municipalities office by office, inside an office in the order of the region. */
export function treeOf({
	offices,
	municipalities
}: Pick<Region, 'offices' | 'municipalities'>): AdministrativeTree {
	const byOffice = new Map<Id, Municipality[]>(offices.map(({ id }) => [id, []]));
	for (const municipality of municipalities) {
		const { office } = municipality;
		byOffice.set(office, [...(byOffice.get(office) ?? []), municipality]);
	}
	const ordered = [...byOffice.values()].flat();
	const first = (id: Id | undefined) => ordered.findIndex((one) => one.id === id);
	return {
		municipalities: ordered,
		intervalOf(area) {
			if (area.kind === 'region' || area.kind === 'county') return [0, ordered.length];
			if (area.kind === 'municipality') return interval(first(area.id), 1);
			const members = byOffice.get(area.id) ?? [];
			return interval(first(members[0]?.id), members.length);
		}
	};
}

/**
 * What a service answers in all municipalities, as consecutive intervals.
 *
 * The rule is that of `coverageOf`; it can change only at the border of an area
 * that a statement or an exception names, so it is asked once between borders.
 */
export function territoryOf(
	region: Pick<Region, 'groups' | 'exceptions'>,
	{ municipalities, intervalOf }: AdministrativeTree,
	service: Service,
	need: Need = ANYBODY
): readonly TerritoryInterval[] {
	const areas: Area[] = [
		...service.coverage.map(({ area }) => area),
		...region.exceptions.map(({ municipality: id }): Area => ({ kind: 'municipality', id }))
	];
	const borders = [...new Set([0, municipalities.length, ...areas.flatMap(intervalOf)])];
	borders.sort((a, b) => a - b);
	return borders.flatMap((from, i) => {
		const municipality = municipalities[from];
		const to = borders[i + 1];
		if (!municipality || to === undefined) return [];
		return [{ from, to, answer: coverageOf(region, service, municipality, need).answer }];
	});
}

/** Whether a service answers differently by who asks. */
export function dependsOnNeed({ coverage }: Pick<Service, 'coverage'>): boolean {
	return coverage.some(({ form, group, ages }) => form !== null || group !== null || ages !== null);
}

function interval(from: number, length: number): readonly [number, number] {
	return from < 0 ? [0, 0] : [from, from + length];
}
