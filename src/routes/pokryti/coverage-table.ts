import { byId } from '#lib/region/find.ts';
import { needOfView, type CoverageView } from './coverage-view.ts';
import { gapsFor } from '#lib/help/gap/gaps.ts';
import { typeAnswer } from '#lib/help/gap/verdict.ts';
import { isMeantFor } from '#lib/region/groups.ts';
import type { Need } from '#lib/help/criteria/criteria.ts';
import { situationsFor } from '#lib/help/gap/situations.ts';
import type { Answer, Id, Municipality, Region, ServiceType } from '#lib/region/region.ts';
import { shareWith, type Share } from './share.ts';
import { offersForWish, typeWish } from '#lib/help/gap/wish.ts';

/** The part of the Act a type belongs to (Act 108/2006 Sb., part 3, title I), or none of it. */
export const FAMILIES = ['advice', 'care', 'prevention', 'beyond'] as const;
export type Family = (typeof FAMILIES)[number];

export interface CoverageCell {
	readonly municipality: Municipality;
	readonly answer: Answer;
	/** It is there, but some people or forms are documented as missing. */
	readonly partly: boolean;
}

/** One type in all municipalities looked at. */
export interface CoverageRow {
	readonly type: ServiceType;
	readonly cells: readonly CoverageCell[];
	/** The people who live where the answer is yes. */
	readonly share: Share;
}

export interface CoveragePart {
	readonly family: Family;
	readonly rows: readonly CoverageRow[];
}

/** The matrix of types and municipalities; families without a row are left out. */
export function coverageTable(region: Region, view: CoverageView): CoveragePart[] {
	const need = needOfView(view);
	const municipalities = municipalitiesOf(region, view);
	const types = region.types.filter(({ id }) => concerns(region, id, need));
	return FAMILIES.map((family) => ({
		family,
		rows: types
			.filter((type) => familyOf(type) === family)
			.map((type) => coverageRow(region, type, municipalities, need))
	})).filter(({ rows }) => rows.length > 0);
}

/** Those of the chosen office, or all, office by office. */
export function municipalitiesOf(region: Region, { office }: CoverageView): Municipality[] {
	return region.offices
		.filter(({ id }) => office === null || id === office)
		.flatMap(({ id }) =>
			region.municipalities.filter((municipality) => municipality.office === id)
		);
}

export function coverageRow(
	region: Region,
	type: ServiceType,
	municipalities: readonly Municipality[],
	need: Need
): CoverageRow {
	const cells = municipalities.map((municipality) => {
		const { answer, gaps } = typeAnswer(region, type.id, municipality, need);
		return { municipality, answer, partly: answer === 'yes' && gaps.length > 0 };
	});
	const covered = cells.filter(({ answer }) => answer === 'yes');
	return {
		type,
		cells,
		share: shareWith(
			municipalities,
			covered.map(({ municipality }) => municipality)
		)
	};
}

export function familyOf({ paragraph }: Pick<ServiceType, 'paragraph'>): Family {
	const number = Number(/\d+/.exec(paragraph ?? '')?.[0] ?? NaN);
	if (Number.isNaN(number)) return 'beyond';
	if (number === COUNSELLING) return 'advice';
	return number < FIRST_OF_PREVENTION ? 'care' : 'prevention';
}

const COUNSELLING = 37;
const FIRST_OF_PREVENTION = 53;

/**
 * Whether a type has anything to do with the people and the form looked at:
 * early care of children is not missing for seniors. A type nobody gives counts
 * where a gap or a life situation says that these people want it.
 */
function concerns(region: Region, type: Id, need: Need): boolean {
	if (!need.group && !need.form) return true;
	const forms = byId(region.types, type)?.forms ?? [];
	if (need.form && forms.length > 0 && !forms.includes(need.form)) return false;
	return (
		offersForWish(region, typeWish(type, need), null).length > 0 ||
		gapsFor(region, type, null, need).some(({ groups }) => groups.length > 0 || !need.group) ||
		situationsFor(region, type).some(
			({ groups }) => need.group !== null && isMeantFor(region, groups, need.group)
		)
	);
}
