import Fuse from 'fuse.js/basic';
import type { Region } from '../region/region.ts';
import { fold } from '../text.ts';
import type { Suggestion } from './meaning.ts';

interface Title {
	readonly suggestion: Suggestion;
	/** Folded, because people type without diacritics. */
	readonly names: readonly string[];
}

/** Above it, Fuse offers titles that share little but a few letters. */
const MAX_DIFFERENCE = 0.2;
const MIN_LENGTH = 2;
/** Fuse compares with every title it is given: with more of them it is felt at each key. */
const MAX_COMPARED = 300;
const BEGINNING = 2;

/** Names and titles: types, situations, municipalities, services and their providers. */
export class Titles {
	/** By the first letters of any of their words. */
	readonly #byBeginning = new Map<string, Set<Title>>();
	readonly #all: readonly Title[];

	constructor(region: Region) {
		this.#all = titlesOf(region);
		for (const title of this.#all) {
			for (const beginning of beginningsOf(title.names.join(' '))) {
				const same = this.#byBeginning.get(beginning);
				if (same) same.add(title);
				else this.#byBeginning.set(beginning, new Set([title]));
			}
		}
	}

	/** Titles that begin as was typed, and those that look like it, typos forgiven. */
	find(query: string, limit: number): Readonly<Record<'begun' | 'alike', Suggestion[]>> {
		const typed = fold(query);
		if (typed.length < MIN_LENGTH) return { begun: [], alike: [] };
		const compared = this.#likely(typed);
		const begun = compared.filter(({ names }) => names.some((name) => name.startsWith(typed)));
		const fuse = new Fuse(compared.slice(0, MAX_COMPARED), {
			keys: ['names'],
			threshold: MAX_DIFFERENCE,
			ignoreLocation: true,
			minMatchCharLength: MIN_LENGTH
		});
		return {
			begun: begun.slice(0, limit).map(({ suggestion }) => suggestion),
			alike: fuse.search(typed, { limit }).map(({ item }) => item.suggestion)
		};
	}

	/** All titles while they are few; else those with a word that begins as one that was typed. */
	#likely(typed: string): readonly Title[] {
		if (this.#all.length <= MAX_COMPARED) return this.#all;
		const found = beginningsOf(typed).map((beginning) => this.#byBeginning.get(beginning) ?? []);
		return [...new Set(found.flatMap((titles) => [...titles]))];
	}
}

function beginningsOf(text: string): string[] {
	return text
		.split(' ')
		.filter(({ length }) => length >= BEGINNING)
		.map((word) => word.slice(0, BEGINNING));
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
