import { viewOfChoices, type ViewFormat } from '#lib/device/view-format.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { gapsFor } from '#lib/help/gap/gaps.ts';
import { situationsFor } from '#lib/help/gap/situations.ts';
import { typeAnswer } from '#lib/help/gap/verdict.ts';
import { offersForWish, typeWish } from '#lib/help/gap/wish.ts';
import { byId } from '#lib/region/find.ts';
import { isMeantFor } from '#lib/region/groups.ts';
import {
	FORMS,
	type Answer,
	type Form,
	type Id,
	type Municipality,
	type Region,
	type ServiceType
} from '#lib/region/region.ts';

/** What of the coverage a planner looks at. */
export interface CoverageView {
	readonly office: Id | null;
	readonly group: Id | null;
	readonly form: Form | null;
	/** Shown on the map and village by village. */
	readonly type: Id | null;
	/** Shown type by type. */
	readonly municipality: Id | null;
}

/** How the address keeps it. */
export function coverageView(region: Region): ViewFormat<CoverageView> {
	return viewOfChoices<CoverageView>({
		office: { key: 'urad', among: region.offices },
		group: { key: 'skupina', among: region.groups },
		form: { key: 'forma', among: FORMS.map((id) => ({ id })) },
		type: { key: 'druh', among: region.types },
		municipality: { key: 'obec', among: region.municipalities }
	});
}

export function needOfView({ form, group }: CoverageView): Need {
	return { ...ANYBODY, form, group };
}

/** The part of the Act a type belongs to (Act 108/2006 Sb., part 3, title I), or none of it. */
const FAMILIES = ['advice', 'care', 'prevention', 'beyond'] as const;
type Family = (typeof FAMILIES)[number];

interface CoverageCell {
	readonly municipality: Municipality;
	readonly answer: Answer;
	/** No source speaks of it. */
	readonly silent: boolean;
	/** It is there, but not for all. */
	readonly partly: boolean;
}

/** How an answer is said and drawn: also the *yes* with a limit, and the *ask* of silent sources. */
export const LOOKS = ['yes', 'partly', 'ask', 'silent', 'no'] as const;

export function lookOf({
	answer,
	silent,
	partly
}: Omit<CoverageCell, 'municipality'>): (typeof LOOKS)[number] {
	return partly ? 'partly' : silent ? 'silent' : answer;
}

/** How many of all the people who live there. */
export interface Share {
	readonly count: number;
	readonly of: number;
}

/** One type in all municipalities looked at. */
interface CoverageRow {
	readonly type: ServiceType;
	readonly cells: readonly CoverageCell[];
	/** Of all people those who live where the answer is yes without a limit; `null`: only a group was asked for. */
	readonly people: Share | null;
	/** The same of people over 65, by what there is for seniors; `null`: it is not for them, or others were asked for. */
	readonly over65: Share | null;
}

/** The types of one family. */
export interface FamilyRows {
	readonly family: Family;
	readonly rows: readonly CoverageRow[];
}

/** The matrix of types and municipalities; families without a row are left out. */
export function coverageTable(region: Region, view: CoverageView): FamilyRows[] {
	const need = needOfView(view);
	const types = region.types.filter(({ id }) => concerns(region, id, need));
	return FAMILIES.map((family) => ({
		family,
		rows: types
			.filter((type) => familyOf(type) === family)
			.map((type) => coverageRow(region, type, view))
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

/** The group whose number in each municipality is known: everybody from some age on belongs to it. */
export function countedGroup({ groups }: Pick<Region, 'groups'>): Id | null {
	return groups.find(({ ages }) => ages?.from != null && ages.to === null)?.id ?? null;
}

/** The row of one type, and the shares of those people whose number is known. */
export function coverageRow(region: Region, type: ServiceType, view: CoverageView): CoverageRow {
	const counted = countedGroup(region);
	const forCounted = { ...view, group: counted };
	const asksCounted =
		counted !== null &&
		(view.group === counted ||
			(view.group === null && concerns(region, type.id, needOfView(forCounted))));
	const cells = cellsOf(region, type, view);
	return {
		type,
		cells,
		people: view.group === null ? shareOf('population', cells) : null,
		over65: asksCounted ? shareOf('over65', cellsOf(region, type, forCounted)) : null
	};
}

function cellsOf(region: Region, { id }: ServiceType, view: CoverageView): CoverageCell[] {
	return municipalitiesOf(region, view).map((municipality) => {
		const { answer, silent, partly } = typeAnswer(region, id, municipality, needOfView(view));
		return { municipality, answer, silent, partly };
	});
}

/** A *yes* that leaves out some people counts nobody: who they are is not known one by one. */
function shareOf(key: 'population' | 'over65', cells: readonly CoverageCell[]): Share {
	const covered = cells.filter(({ answer, partly }) => answer === 'yes' && !partly);
	return { count: sumOf(key, covered), of: sumOf(key, cells) };
}

function sumOf(key: 'population' | 'over65', cells: readonly CoverageCell[]): number {
	return cells.reduce((sum, { municipality }) => sum + municipality[key], 0);
}

/** Whole per cent; never 0 or 100 for what is only nearly nobody or nearly everybody. */
export function percentOf({ count, of }: Share): number {
	if (of === 0) return 0;
	const rounded = Math.round((count / of) * 100);
	if (count > 0 && rounded === 0) return 1;
	return count < of && rounded === 100 ? 99 : rounded;
}

function familyOf({ paragraph }: Pick<ServiceType, 'paragraph'>): Family {
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
