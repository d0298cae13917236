import { invert, listAt, numbersUpTo, type Lists } from '#lib/bytes/lists.ts';
import type { Names } from './names.ts';
import type { Word } from '../words/tokens.ts';

/** One of three distinctive words is not enough. */
const MIN_SHARE = 0.5;
const WHOLE_NAME = 2;
/** A name that more share names a kind of service rather than one. */
const MAX_NAMED = 30;

/** A service by its number, and how surely it was named. */
export interface NamedService {
	readonly service: number;
	readonly score: number;
}

/** Finds services by their own or their provider's name. */
export class NamedServices {
	readonly #names: Names;
	/** By word: the names of which it is the rarest word. */
	readonly #byRarest: Lists;

	constructor(names: Names) {
		this.#names = names;
		this.#byRarest = groupByRarest(names);
	}

	/** Whether a word is one of the distinctive words of a name. */
	has(word: Word): boolean {
		return this.#names.wordsWithStemOf(word).some((own) => this.#names.isDistinctive(own));
	}

	/** Services a query names, those named in full first. */
	find(words: readonly Word[]): NamedService[] {
		const typed = new Set(words.flatMap((word) => this.#names.wordsWithStemOf(word)));
		const scores = new Map<number, number>();
		for (const name of this.#candidates(typed)) {
			const score = this.#score(name, typed);
			if (score === 0) continue;
			for (const { number } of this.#names.recordsOf(name)) {
				scores.set(number, Math.max(score, scores.get(number) ?? 0));
			}
		}
		return [...scores]
			.map(([service, score]) => ({ service, score }))
			.sort((a, b) => b.score - a.score || a.service - b.service)
			.slice(0, MAX_NAMED);
	}

	#candidates(typed: ReadonlySet<number>): Set<number> {
		const { postings, firstOfServices } = this.#names;
		const found = new Set<number>();
		for (const word of typed) {
			for (const name of listAt(this.#byRarest, word)) found.add(name);
			if (!this.#names.isDistinctive(word)) continue;
			for (const name of listAt(postings, word)) if (name >= firstOfServices) found.add(name);
		}
		return found;
	}

	/**
	 * All words of a name must be typed if they are ordinary ones; else the most of the distinctive ones.
	 * Of names that begin alike the one is meant whose end was typed, too: "Tísňová péče – Anděl Strážný".
	 */
	#score(name: number, typed: ReadonlySet<number>): number {
		const words = unique(listAt(this.#names.texts, name));
		const head = headOf(this.#names, name);
		if (head.length > 1 && head.every((word) => typed.has(word))) {
			return (
				WHOLE_NAME +
				shareOf(
					words.filter((word) => this.#names.isSignificant(word)),
					typed
				)
			);
		}
		const share = shareOf(
			words.filter((word) => this.#names.isDistinctive(word)),
			typed
		);
		return share >= MIN_SHARE ? share : 0;
	}
}

/** Which part of some words were typed. */
function shareOf(words: readonly number[], typed: ReadonlySet<number>): number {
	return words.filter((word) => typed.has(word)).length / Math.max(1, words.length);
}

/**
 * A name of which all words are needed stands only under the rarest of them:
 * else each "služba" would lead through all names of the country.
 */
function groupByRarest({ texts, rarest, words, firstOfServices, size }: Names): Lists {
	const starts = new Uint32Array(size + 1);
	const values = numbersUpTo(words.size, rarest.length);
	let found = 0;
	for (let name = firstOfServices; name < size; name++) {
		const place = rarest[name - firstOfServices] ?? 0;
		if (place > 0) values[found++] = texts.values[(texts.starts[name] ?? 0) + place - 1] ?? 0;
		starts[name + 1] = found;
	}
	return invert({ starts, values }, words.size);
}

/** The significant words, without the legal form. */
function headOf(names: Names, name: number): number[] {
	const words = listAt(names.texts, name).subarray(0, names.heads[name - names.firstOfServices]);
	return unique(words).filter((word) => names.isSignificant(word));
}

function unique(words: Iterable<number>): number[] {
	return [...new Set(words)];
}
