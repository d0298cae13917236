import {
	ANYBODY,
	CRITERIA,
	CRITERION_NAMES,
	needOf,
	needOfOption,
	optionsOf,
	type CriterionName
} from '#lib/help/criteria/criteria.ts';
import {
	type Filters,
	isAsked,
	NOTHING_WANTED,
	typesOf,
	type Wanted
} from '#lib/help/criteria/filters.ts';
import { gapsFor, missedTypes } from '#lib/help/gap/gaps.ts';
import { inOrder, offerOf, type Offer } from '#lib/help/offer/offers.ts';
import { peopleSpokenOf } from '#lib/help/offer/people.ts';
import { municipalityOf } from '#lib/region/find.ts';
import type { Region } from '#lib/region/region.ts';

/** What the catalogue must find: by weighing all services one by one. */
export function findPlainly(region: Region, filters: Filters, wanted: Wanted): Offer[] {
	const municipality = municipalityOf(region, filters);
	const types = typesOf(filters, wanted);
	const asked = isAsked(filters, wanted);
	const offers = region.services
		.filter(
			(service) =>
				!asked ||
				service.types.some((type) => types.includes(type)) ||
				wanted.services.includes(service.id)
		)
		.map((service) => offerOf(region, service, municipality, needOf(filters)))
		.filter((offer) => asked || offer.misfits.length === 0);
	const need = needOf(filters);
	const gaps = types.flatMap((type) => gapsFor(region, type, municipality, need));
	const people = peopleSpokenOf(region, need.group, wanted.people);
	return inOrder(offers, { ...wanted, types, people, missed: missedTypes(gaps) });
}

/** What it must count: found by making each choice and looking at the results. */
export function countPlainly(
	region: Region,
	filters: Filters,
	wanted: Wanted
): Readonly<Record<string, ReadonlyMap<string, number>>> {
	const count = (change: Partial<Filters>, words = wanted) =>
		findPlainly(region, { ...filters, ...change }, words).filter(({ answer }) => answer !== 'no')
			.length;
	const each = (options: readonly string[], counted: (option: string) => number) =>
		new Map(options.map((option) => [option, counted(option)]));
	const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
	return {
		types: each(idsOf(region.types), (id) => count({ types: [id] }, NOTHING_WANTED)),
		places: each(idsOf(region.municipalities), (id) => count({ municipality: id })),
		...Object.fromEntries(
			CRITERION_NAMES.map((name) => [
				name,
				each(choicesOf(region, name), (option) => count(needOfOption(name, option, region)))
			])
		)
	};
}

/** Of ages so many are tried. */
const EVERY_TENTH = 10;

/** The options one can ask for; some are only ever asked together with others. */
function choicesOf(region: Region, name: CriterionName): readonly string[] {
	const isChoice = (option: string) =>
		optionsOf({ ...ANYBODY, ...needOfOption(name, option, region) }, name).length > 0;
	return CRITERIA[name]
		.options(region)
		.filter((_, number) => name !== 'age' || number % EVERY_TENTH === 0)
		.filter(isChoice);
}
