import Fuse from 'fuse.js/basic';
import type { Region } from '../region.ts';
import { fold } from '../text.ts';
import type { Suggestion } from './meaning.ts';

interface Title {
	readonly suggestion: Suggestion;
	/** Folded, because people type without diacritics. */
	readonly names: readonly string[];
}

/** Above it, Fuse offers titles that share little but a few letters. */
const MAX_DIFFERENCE = 0.3;
const MIN_LENGTH = 2;

/** Names and titles: types, situations, municipalities, services and their providers. */
export class Titles {
	readonly #titles: readonly Title[];
	readonly #fuse: Fuse<Title>;

	constructor(region: Region) {
		this.#titles = titlesOf(region);
		this.#fuse = new Fuse(this.#titles, {
			keys: ['names'],
			threshold: MAX_DIFFERENCE,
			ignoreLocation: true,
			minMatchCharLength: MIN_LENGTH
		});
	}

	/** Titles a word of which begins as was typed, and those that look like it, typos forgiven. */
	find(query: string, limit: number): Readonly<Record<'begun' | 'alike', Suggestion[]>> {
		const typed = fold(query);
		if (typed.length < MIN_LENGTH) return { begun: [], alike: [] };
		const begun = this.#titles.filter(({ names }) => names.some((name) => name.startsWith(typed)));
		const alike = this.#fuse.search(typed, { limit });
		return {
			begun: begun.slice(0, limit).map(({ suggestion }) => suggestion),
			alike: alike.map(({ item }) => item.suggestion)
		};
	}
}

function titlesOf(region: Region): Title[] {
	const providers = new Map(region.providers.map(({ id, name }) => [id, name]));
	return [
		...region.municipalities.map(({ id, name, parts }) =>
			title({ kind: 'municipality', id, text: name }, ...parts.map((part) => part.name))
		),
		...region.types.map(({ id, plain, name }) => title({ kind: 'type', id, text: plain }, name)),
		...region.situations.map(({ id, name }) => title({ kind: 'situation', id, text: name })),
		...region.services.map(({ id, name, provider }) =>
			title({ kind: 'service', id, text: name }, providers.get(provider ?? '') ?? '')
		)
	];
}

function title(suggestion: Suggestion, ...others: readonly string[]): Title {
	return { suggestion, names: [suggestion.text, ...others].filter(Boolean).map(fold) };
}
