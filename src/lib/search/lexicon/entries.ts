import { FORMS, type Id, type Lexicon, type SearchableRegion } from '#lib/region/region.ts';

/** A thing with the words and phrases that mean it. */
export interface Entry {
	readonly id: Id;
	/** Its official name: who says it means it, whatever else is said. */
	readonly name?: string;
	readonly phrases: readonly string[];
}

/** Types by their names and lay words. */
export function typeEntries({ types }: SearchableRegion): Entry[] {
	return types.map(({ id, name, plain, words }) => ({ id, name, phrases: [plain, ...words] }));
}

export function situationEntries({ situations }: SearchableRegion): Entry[] {
	return situations.map(({ id, name, words }) => ({ id, phrases: [name, ...words] }));
}

export function groupEntries({ groups }: SearchableRegion): Entry[] {
	return groups.map(({ id, name, words }) => ({ id, phrases: [name, ...words] }));
}

export function formEntries({ forms }: Lexicon): Entry[] {
	return FORMS.map((id) => ({
		id,
		phrases: forms.filter(({ form }) => form === id).flatMap(({ words }) => words)
	}));
}

/** Danger words and choices have no ids: their place in the lexicon is one. */
export function dangerEntries({ danger }: Lexicon): Entry[] {
	return danger.map(({ words }, index) => ({ id: String(index), phrases: words }));
}

export function choiceEntries({ choices }: Lexicon): Entry[] {
	return choices.map(({ words }, index) => ({ id: String(index), phrases: words }));
}
