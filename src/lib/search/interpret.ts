import type { Filters } from '#lib/help/criteria/filters.ts';
import type { Day } from '#lib/help/criteria/need.ts';
import type { Id } from '#lib/region/region.ts';
import { NOTHING_WANTED, type Wanted } from '#lib/help/catalogue/results.ts';
import { without } from '#lib/region/text.ts';
import type { Meaning } from './meaning.ts';
import { isUnderstood } from './understood.ts';

/** Words and choices taken together: what the results answer. */
export interface Interpretation {
	/** The filters of the address, with what the words said where nothing was chosen. */
	readonly filters: Filters;
	readonly wanted: Wanted;
	/** Each thing the results follow, so that it can be shown and removed. */
	readonly chips: readonly Chip[];
	/** Nothing was typed, or something in it meant something. */
	readonly understood: boolean;
	/** The words name another municipality than the one that was chosen. */
	readonly otherMunicipality: Id | null;
}

export type Chip =
	| { readonly kind: 'type' | 'service' | 'municipality' | 'group' | 'form'; readonly id: Id }
	| { readonly kind: 'age'; readonly id: string }
	| { readonly kind: 'day'; readonly id: Day };

/**
 * Joins the filters of the address with the meaning of the words in it. What
 * was chosen by hand wins over what the words say.
 */
export function interpret(filters: Filters, meaning: Meaning): Interpretation {
	const wanted = wantedOf(filters, meaning);
	const joined: Filters = {
		...filters,
		types: filters.types.length > 0 ? filters.types : wanted.types,
		municipality: filters.municipality ?? meaning.municipality,
		group: filters.group ?? meaning.group,
		form: filters.form ?? meaning.form,
		age: filters.age ?? meaning.age,
		days: filters.days.length > 0 ? filters.days : meaning.days
	};
	const { municipality } = meaning;
	return {
		filters: joined,
		wanted,
		chips: chipsOf(joined, wanted),
		understood: isUnderstood(meaning),
		otherMunicipality: municipality === joined.municipality ? null : municipality
	};
}

/**
 * The change of filters that removes a chip. Where the chip came from the
 * words, the words become choices without it: else it would return at once.
 */
export function removeChip(
	filters: Filters,
	meaning: Meaning,
	interpretation: Interpretation,
	chip: Chip
): Partial<Filters> {
	const words = meaning.municipalityWords;
	if (chip.kind === 'municipality' && words) {
		return { municipality: null, query: without(filters.query, words) };
	}
	const { group, form, age, municipality, types, days } = interpretation.filters;
	const chosen: Partial<Filters> = { query: '', municipality, group, form, age, types, days };
	switch (chip.kind) {
		case 'type':
			return { ...chosen, types: types.filter((id) => id !== chip.id) };
		case 'service':
			return chosen;
		case 'day': {
			const others = { days: days.filter((day) => day !== chip.id) };
			return isFromWords(meaning, chip) ? { ...chosen, ...others } : others;
		}
		default:
			return isFromWords(meaning, chip) ? { ...chosen, [chip.kind]: null } : { [chip.kind]: null };
	}
}

/**
 * The change of filters that a choice in a list makes. Back to "all" removes
 * what the words said too: else the list would jump back by itself.
 */
export function choose(
	filters: Filters,
	meaning: Meaning,
	interpretation: Interpretation,
	choice: Partial<Filters>
): Partial<Filters> {
	const emptied = interpretation.chips.find(
		({ kind }) => kind !== 'service' && kind !== 'day' && isEmptied(choice, kind)
	);
	if (!emptied) return choice;
	const change = removeChip(filters, meaning, interpretation, emptied);
	return emptied.kind === 'type' ? { ...change, types: [] } : change;
}

function isEmptied(
	choice: Partial<Filters>,
	kind: Exclude<Chip['kind'], 'service' | 'day'>
): boolean {
	return kind === 'type' ? choice.types?.length === 0 : choice[kind] === null;
}

function wantedOf(filters: Filters, { types, services }: Meaning): Wanted {
	if (filters.types.length > 0) return NOTHING_WANTED;
	const surest = types[0]?.score ?? 0;
	return {
		types: types.map(({ id }) => id),
		services: services.map(({ id }) => id),
		// In "charita pečovatelka" the care is meant more surely than the taxi of the Charity.
		named: services.filter(({ score }) => score >= surest).map(({ id }) => id)
	};
}

function chipsOf(filters: Filters, wanted: Wanted): Chip[] {
	const { types, municipality, group, form, age, days } = filters;
	const chips = types.map((id): Chip => ({ kind: 'type', id }));
	chips.push(...wanted.services.map((id): Chip => ({ kind: 'service', id })));
	if (municipality) chips.push({ kind: 'municipality', id: municipality });
	if (group) chips.push({ kind: 'group', id: group });
	if (form) chips.push({ kind: 'form', id: form });
	if (age !== null) chips.push({ kind: 'age', id: String(age) });
	chips.push(...days.map((id): Chip => ({ kind: 'day', id })));
	return chips;
}

function isFromWords(meaning: Meaning, { kind, id }: Chip): boolean {
	switch (kind) {
		case 'group':
			return meaning.group === id;
		case 'form':
			return meaning.form === id;
		case 'age':
			return meaning.age !== null && String(meaning.age) === id;
		case 'day':
			return meaning.days.includes(id);
		default:
			return false;
	}
}
