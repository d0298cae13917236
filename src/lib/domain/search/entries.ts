import { FORMS, type Form, type Lexicon, type Region } from '../region.ts';
import type { Entry } from './phrases.ts';

export const NO_LEXICON: Lexicon = {
	forms: [],
	danger: [],
	choices: [],
	foreign: [],
	homonyms: [],
	notPlaces: []
};

/** Types by their names and lay words. */
export function typeEntries({ types }: Region): Entry[] {
	return types.map(({ id, name, plain, words }) => ({ id, phrases: [name, plain, ...words] }));
}

export function situationEntries({ situations }: Region): Entry[] {
	return situations.map(({ id, name, words }) => ({ id, phrases: [name, ...words] }));
}

export function groupEntries({ groups }: Region): Entry[] {
	return groups.map(({ id, name, words }) => ({ id, phrases: [name, ...words] }));
}

export function formEntries({ forms }: Lexicon): (Entry & { readonly id: Form })[] {
	return FORMS.map((id) => ({
		id,
		phrases: forms.filter(({ form }) => form === id).flatMap(({ words }) => words)
	}));
}
