import { bound, countOf } from './words.ts';

const SUGGESTIONS = ['návrh', 'návrhy', 'návrhů'] as const;

/** What is suggested under the field for words; sent only once somebody types. */
export const suggestionsText = /* @__PURE__ */ bound({
	label: 'Možná hledáte',
	count: (count: number) => `${countOf(count, SUGGESTIONS)} pod polem`,
	municipality: 'obec',
	part: (name: string) => `obec, část ${name}`,
	ended: 'služba, už neběží'
});
