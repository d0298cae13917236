import { answerTo, CRITERIA, CRITERION_NAMES, type CriterionName } from '../criteria/criteria.ts';
import { coverageOf } from '../offer/coverage.ts';
import type { Answer, Id, Municipality, Region, Service } from '#lib/region/region.ts';
import { columnOf, spansOf, type Column, type Span } from './column.ts';

/** What a column answers: which types, which places, which options of a criterion. */
export const COLUMN_NAMES = ['types', 'places', ...CRITERION_NAMES] as const;
export type ColumnName = 'types' | 'places' | CriterionName;

/**
 * Services as columns: what choosing and counting read, for a region or for the
 * whole country. A row is a service of the region, in its order. It is
 * plain data, written at build and shipped as it is.
 */
export interface Catalogue {
	/** Row → bits of `MARK`. */
	readonly marks: readonly number[];
	readonly columns: Readonly<Record<ColumnName, Column>>;
}

export const MARK = {
	ended: 1,
	/** Its places depend on who asks; in the column it answers *no*. */
	byNeed: 2
} as const;

/** What the numbers in each column mean. */
export type Options = Readonly<Record<ColumnName, readonly string[]>>;

/** @param municipalities in the order of the administrative tree */
export function columnOptions(
	region: Pick<Region, 'types' | 'groups'>,
	municipalities: readonly Id[]
): Options {
	return eachColumn((name) => {
		if (name === 'types') return region.types.map(({ id }) => id);
		return name === 'places' ? municipalities : CRITERIA[name].options(region);
	});
}

/** Writes the catalogue of a region, at build. */
export function catalogueOf(region: Region): Catalogue {
	const municipalities = inTreeOrder(region);
	return catalogueWith(
		region,
		municipalities.map(({ id }) => id),
		(service) =>
			dependsOnNeed(service)
				? 'by-need'
				: spansOf(municipalities.map((place) => coverageOf(region, service, place).answer))
	);
}

/** Writes the catalogue of services whose places are known by other means than statements. */
export function catalogueWith(
	region: Pick<Region, 'types' | 'groups' | 'services'>,
	municipalities: readonly Id[],
	placesOf: (service: Service) => readonly Span[] | 'by-need'
): Catalogue {
	const { services } = region;
	const places = services.map(placesOf);
	const options = columnOptions(region, municipalities);
	const spansIn = (name: ColumnName, service: Service, row: number): readonly Span[] => {
		if (name === 'places') return places[row] === 'by-need' ? [] : (places[row] ?? []);
		const answer = (option: string): Answer => {
			if (name !== 'types') return answerTo(region, service, name, option);
			return service.types.includes(option) ? 'yes' : 'no';
		};
		return spansOf(options[name].map(answer));
	};
	return {
		marks: services.map((service, row) => marksOf(service, places[row] === 'by-need')),
		columns: eachColumn((name) =>
			columnOf(services.map((service, row) => spansIn(name, service, row)))
		)
	};
}

/**
 * Municipalities in the order of the administrative tree, office by office, so
 * that each area is one span of their numbers, and a territory a few.
 */
export function inTreeOrder({
	offices,
	municipalities
}: Pick<Region, 'offices' | 'municipalities'>): readonly Municipality[] {
	const order = [...offices.map(({ id }) => id), ...municipalities.map(({ office }) => office)];
	const ranks = new Map([...new Set(order)].map((id, rank) => [id, rank]));
	const rankOf = ({ office }: Municipality) => ranks.get(office) ?? 0;
	return [...municipalities].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether a service answers differently by who asks. */
function dependsOnNeed({ coverage }: Pick<Service, 'coverage'>): boolean {
	return coverage.some(({ form, group, ages }) => form !== null || group !== null || ages !== null);
}

function marksOf(service: Service, byNeed: boolean): number {
	const ended = service.status.value === 'ended';
	return (ended ? MARK.ended : 0) | (byNeed ? MARK.byNeed : 0);
}

function eachColumn<T>(of: (name: ColumnName) => T): Readonly<Record<ColumnName, T>> {
	// There is an entry for each name.
	return Object.fromEntries(COLUMN_NAMES.map((name) => [name, of(name)])) as unknown as Record<
		ColumnName,
		T
	>;
}
