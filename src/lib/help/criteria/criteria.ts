import type { Answer, Provenance, Service } from '#lib/region/region.ts';
import { age } from './age.ts';
import type { Criterion, Groups, GroupsAndTypes } from './criterion.ts';
import { days } from './days.ts';
import { form } from './form.ts';
import { group } from './group.ts';
import { price } from './price.ts';

/** All filters but the two axes, the type of help and the place; in the order reasons are told. */
export const CRITERIA = { age, group, form, days, price };
export type CriterionName = keyof typeof CRITERIA;

/** Who needs help, how and when. */
export type Need = { readonly [Name in CriterionName]: (typeof CRITERIA)[Name]['none'] };

/** What is read of `URLSearchParams`; SvelteKit's page URL fits it too. */
export type QueryParams = Pick<URLSearchParams, 'get' | 'getAll'>;

// The names are those of our own object.
export const CRITERION_NAMES = Object.keys(CRITERIA) as readonly CriterionName[];

/** Nothing is known of the person. */
export const ANYBODY = eachOf(({ none }) => none);

/** The need in what may hold more, such as filters. */
export function needOf(asked: Need): Need {
	return eachOf((_, name) => asked[name]);
}

/** Reads a need from an address. Never throws: what is not understood is left out. */
export function parseNeed(params: QueryParams, region: Groups): Need {
	return eachOf((criterion) => criterion.parse(params.getAll(criterion.key), region));
}

/** What an address asks for and no criterion knows. */
export function unknownOptions(params: QueryParams, region: Groups): string[] {
	return CRITERION_NAMES.flatMap((name) => {
		const criterion = criterionOf(name);
		const isUnknown = (option: string) =>
			criterion.format(criterion.parse([option], region)).length === 0;
		return params.getAll(criterion.key).filter(isUnknown);
	});
}

/** What asks for one option; `null`: for none. */
export function needOfOption(
	name: CriterionName,
	option: string | null,
	region: Groups
): Partial<Need> {
	return { [name]: CRITERIA[name].parse(option === null ? [] : [option], region) };
}

/** The criteria that are asked for. */
export function askedOf(need: Need): CriterionName[] {
	return CRITERION_NAMES.filter((name) => optionsOf(need, name).length > 0);
}

/** The options that are asked for, as an address names them. */
export function optionsOf(need: Need, name: CriterionName): readonly string[] {
	return criterionOf(name).format(need[name]);
}

/** The options a service must fit. */
export function testedOf(need: Need, name: CriterionName): readonly string[] {
	return criterionOf(name).tested?.(need[name], need.form) ?? optionsOf(need, name);
}

/** What is asked for, and where nothing is, what another need asks for. */
export function joinNeeds(need: Need, other: Need): Need {
	return eachOf((_, name) => (optionsOf(need, name).length > 0 ? need : other)[name]);
}

/** The change of a need that asks for one option less. */
export function withoutOption(need: Need, name: CriterionName, option: string): Partial<Need> {
	const value: unknown = need[name];
	const options = optionsOf(need, name);
	const isOther = (_: unknown, place: number) => options[place] !== option;
	return { [name]: Array.isArray(value) ? value.filter(isOther) : CRITERIA[name].none };
}

/** What a service answers to one option: what no source says is never a *no*. */
export function answerTo(
	region: GroupsAndTypes,
	service: Service,
	name: CriterionName,
	option: string
): Answer {
	const criterion = CRITERIA[name];
	const fit = criterion.fits(service, option, region);
	return fit === 'unknown' ? criterion.unknown : fit;
}

/** Where it is said whether a service fits what is asked for. */
export function evidenceFor(service: Service, need: Need, name: CriterionName): Provenance | null {
	return criterionOf(name).evidence(service, need[name], need.form);
}

/** The criterion to whoever does not know which it is. */
function criterionOf(name: CriterionName): Criterion<unknown> {
	return CRITERIA[name];
}

function eachOf(value: (criterion: Criterion<unknown>, name: CriterionName) => unknown): Need {
	// Each value is of the criterion it stands beside.
	return Object.fromEntries(
		CRITERION_NAMES.map((name) => [name, value(criterionOf(name), name)])
	) as unknown as Need;
}
