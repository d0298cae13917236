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
const MAX_DIFFERENCE = 0.35;
const MIN_LENGTH = 2;

/** Finds names and titles by what was typed so far, typos forgiven. */
export class Titles {
	readonly #fuse: Fuse<Title>;

	constructor(region: Region) {
		this.#fuse = new Fuse(titlesOf(region), {
			keys: ['names'],
			threshold: MAX_DIFFERENCE,
			ignoreLocation: true,
			minMatchCharLength: MIN_LENGTH
		});
	}

	find(query: string, limit: number): Suggestion[] {
		const folded = fold(query);
		if (folded.length < MIN_LENGTH) return [];
		return this.#fuse.search(folded, { limit }).map(({ item }) => item.suggestion);
	}
}

function titlesOf(region: Region): Title[] {
	const providers = new Map(region.providers.map(({ id, name }) => [id, name]));
	return [
		...region.types.map(({ id, plain, name }) => title({ kind: 'type', id, text: plain }, name)),
		...region.situations.map(({ id, name }) => title({ kind: 'situation', id, text: name })),
		...region.municipalities.map(({ id, name, parts }) =>
			title({ kind: 'municipality', id, text: name }, ...parts.map((part) => part.name))
		),
		...region.services.map(({ id, name, provider }) =>
			title({ kind: 'service', id, text: name }, providers.get(provider ?? '') ?? '')
		)
	];
}

function title(suggestion: Suggestion, ...others: readonly string[]): Title {
	return { suggestion, names: [suggestion.text, ...others].filter(Boolean).map(fold) };
}
