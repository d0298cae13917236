import { bound, countOf } from './words.ts';

const SUGGESTIONS = ['návrh', 'návrhy', 'návrhů'] as const;

/** What is suggested under the field for words; sent only once somebody types. */
export const suggestionsText = /* @__PURE__ */ bound({
	label: 'Možná hledáte',
	count: (count: number) => `${countOf(count, SUGGESTIONS)} pod polem`,
	kinds: {
		type: 'druh pomoci',
		situation: 'životní situace',
		municipality: 'obec',
		service: 'služba'
	},
	part: (name: string) => `obec, část ${name}`,
	ended: 'služba, už neběží'
});
