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
const STEPS = 2 * MAX_WEIGHT + 1;
/** Beside a weight they make one byte; after so many, a weight of 0 is written. */
const MOST_ZEROS = Math.floor(256 / STEPS) - 1;
/** Endings carry little in Czech: words are compared by so many letters, too. */
const PREFIXES: readonly number[] = [4, 5];
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
	writer.number(weights.length);
	writer.column(toRuns(weights));
}

/** @throws RangeError where the file is cut short */
export function readClassifier(reader: ByteReader): Classifier {
	const threshold = Number(reader.text());
	const weights = new Int8Array(reader.number());
	let at = 0;
	for (const run of reader.bytes()) {
		at += Math.floor(run / STEPS);
		weights[at++] = (run % STEPS) - MAX_WEIGHT;
	}
	return { weights, threshold };
}

/** By weight that is not 0: how many zeros stand before it, and itself. One byte a weight packs a fifth worse. */
function toRuns(weights: Int8Array): Uint8Array<ArrayBuffer> {
	const runs: number[] = [];
	let zeros = 0;
	for (const weight of weights) {
		if (weight === 0 && zeros < MOST_ZEROS) {
			zeros++;
			continue;
		}
		runs.push(zeros * STEPS + weight + MAX_WEIGHT);
		zeros = 0;
	}
	return Uint8Array.from(runs);
}

/** FNV-1a, with its high bits folded in. */
function bucketOf(name: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
