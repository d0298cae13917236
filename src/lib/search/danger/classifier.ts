import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';

/**
 * A linear text classifier over hashed features (the "hashing trick", Weinberger
 * et al. 2009): it hears danger in words that no rule has. It cannot say which
 * danger it is, and it is wrong more often than a rule.
 */
export interface Classifier {
	/** By feature, a whole number from `-MAX_WEIGHT` to `MAX_WEIGHT`. */
	readonly weights: Int8Array;
	/** A text with more than this is of the class. */
	readonly threshold: number;
}

/** Finer steps weigh more and decide nothing. */
export const MAX_WEIGHT = 3;
/** Endings carry little in Czech: words are compared by so many letters, too. */
const PREFIXES: readonly number[] = [3, 4, 5];
/** Less is only the beginning of a word that is being typed. */
const MIN_LETTERS = 5;

/** The features of a text: its folded words and their prefixes, each as a number below `buckets`. */
export function featuresOf(words: readonly string[], buckets: number): number[] {
	const names = words.flatMap((word) => [
		word,
		...PREFIXES.filter((length) => length < word.length).map(
			(length) => `${word.slice(0, length)}*`
		)
	]);
	return [...new Set(names.map((name) => bucketOf(name, buckets)))];
}

/** What a text scores: a long one is not graver than a short one. */
export function scoreOf(features: readonly number[], weights: ArrayLike<number>): number {
	const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
	return sum / Math.sqrt(features.length || 1);
}

/** How far a text is above the threshold; below 0 it is not of the class. */
export function marginOf({ weights, threshold }: Classifier, words: readonly string[]): number {
	if (words.join('').length < MIN_LETTERS) return -Infinity;
	return scoreOf(featuresOf(words, weights.length), weights) - threshold;
}

export function writeClassifier(writer: ByteWriter, { weights, threshold }: Classifier): void {
	writer.text(String(threshold));
	writer.column(Uint8Array.from(weights, (weight) => weight + MAX_WEIGHT));
}

/** @throws RangeError where the file is cut short */
export function readClassifier(reader: ByteReader): Classifier {
	const threshold = Number(reader.text());
	const weights = Int8Array.from(reader.column(Uint8Array), (byte) => byte - MAX_WEIGHT);
	return { weights, threshold };
}

/** FNV-1a, with its high bits folded in. */
function bucketOf(name: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
