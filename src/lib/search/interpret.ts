import { type Filters, NOTHING_WANTED, type Wanted } from '#lib/help/criteria/filters.ts';
import {
	CRITERION_NAMES,
	joinNeeds,
	needOf,
	optionsOf,
	withoutOption,
	type CriterionName
} from '#lib/help/criteria/criteria.ts';
import type { Id } from '#lib/region/region.ts';
import { without } from '#lib/region/text.ts';
import type { Meaning } from './meaning.ts';

/** Words and choices taken together: what the results answer. */
export interface Interpretation {
	/** The filters of the address, as they are. */
	readonly asked: Filters;
	readonly meaning: Meaning;
	/** The filters of the address, with what the words said where nothing was chosen. */
	readonly filters: Filters;
	readonly wanted: Wanted;
	/** Each thing the results follow, so that it can be shown and removed. */
	readonly chips: readonly Chip[];
	/** The words name another municipality than the one that was chosen. */
	readonly otherMunicipality: Id | null;
}

/** `id` of a criterion is what an address says: `vikend`, `82`. */
export interface Chip {
	readonly kind: 'type' | 'service' | 'municipality' | CriterionName;
	readonly id: string;
}

/**
 * Joins the filters of the address with the meaning of the words in it. What
 * was chosen by hand wins over what the words say.
 */
export function interpret(asked: Filters, meaning: Meaning): Interpretation {
	const wanted = wantedOf(asked, meaning);
	const filters: Filters = {
		...asked,
		...joinNeeds(asked, meaning),
		types: asked.types.length > 0 ? asked.types : wanted.types,
		municipality: asked.municipality ?? meaning.municipality
	};
	const { municipality } = meaning;
	return {
		asked,
		meaning,
		filters,
		wanted,
		chips: chipsOf(filters, wanted),
		otherMunicipality: municipality === filters.municipality ? null : municipality
	};
}

/**
 * The change of filters that removes a chip. Where the chip came from the
 * words, the words become choices without it: else it would return at once.
 */
export function removeChip(
	{ asked, meaning, filters }: Interpretation,
	{ kind, id }: Chip
): Partial<Filters> {
	const words = meaning.municipalityWords;
	const { municipality, types } = filters;
	const need = needOf(filters);
	const chosen: Partial<Filters> = { query: '', municipality, types, ...need };
	switch (kind) {
		case 'municipality':
			return {
				municipality: null,
				...(words && { query: without(asked.query, words) })
			};
		case 'type':
			return { ...chosen, types: types.filter((type) => type !== id) };
		case 'service':
			return chosen;
		default: {
			const others = withoutOption(need, kind, id);
			return optionsOf(meaning, kind).includes(id) ? { ...chosen, ...others } : others;
		}
	}
}

/**
 * The change of filters that a choice in a list makes. Back to "all" removes
 * what the words said too: else the list would jump back by itself.
 */
export function applyChoice(
	interpretation: Interpretation,
	choice: Partial<Filters>
): Partial<Filters> {
	const emptied = interpretation.chips.find(({ kind }) => isEmptied(choice, kind));
	if (!emptied) return choice;
	const change = removeChip(interpretation, emptied);
	return emptied.kind === 'type' ? { ...change, types: [] } : change;
}

function isEmptied(choice: Partial<Filters>, kind: Chip['kind']): boolean {
	if (kind === 'type') return choice.types?.length === 0;
	return kind !== 'service' && choice[kind] === null;
}

function wantedOf(filters: Filters, { types, services, people }: Meaning): Wanted {
	if (filters.types.length > 0) return NOTHING_WANTED;
	const surest = types[0]?.score ?? 0;
	return {
		types: types.map(({ id }) => id),
		beside: types.filter(({ beside }) => beside).map(({ id }) => id),
		people,
		services: services.map(({ id }) => id),
		// In "charita pečovatelka" the care is meant more surely than the taxi of the Charity.
		named: services.filter(({ score }) => score >= surest).map(({ id }) => id)
	};
}

function chipsOf(filters: Filters, wanted: Wanted): Chip[] {
	const { types, municipality } = filters;
	const chips: Chip[] = [
		...types.map((id) => ({ kind: 'type' as const, id })),
		...wanted.services.map((id) => ({ kind: 'service' as const, id }))
	];
	if (municipality) chips.push({ kind: 'municipality', id: municipality });
	const asked = CRITERION_NAMES.flatMap((kind) =>
		optionsOf(filters, kind).map((id) => ({ kind, id }))
	);
	return [...chips, ...asked];
}
