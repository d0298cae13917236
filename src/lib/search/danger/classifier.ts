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

const BITS = 8;
/** A compressor spends a bit at least on each byte, and most weights tell less. */
const TO_A_BYTE = 3;
/** From `-MAX_WEIGHT` to `MAX_WEIGHT` without 0. */
const STEPS = 2 * MAX_WEIGHT;

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

/** Which weights are not 0, a bit each, and then those weights, a few to a byte. */
export function writeClassifier(writer: ByteWriter, { weights, threshold }: Classifier): void {
	writer.text(String(threshold));
	const isSet = new Uint8Array(Math.ceil(weights.length / BITS));
	weights.forEach((weight, i) => {
		const at = Math.floor(i / BITS);
		if (weight !== 0) isSet[at] = (isSet[at] ?? 0) | (1 << (i % BITS));
	});
	const steps = weights.filter((weight) => weight !== 0).map(stepOf);
	const packed = new Uint8Array(Math.ceil(steps.length / TO_A_BYTE));
	steps.forEach((step, i) => {
		const at = Math.floor(i / TO_A_BYTE);
		packed[at] = (packed[at] ?? 0) + step * STEPS ** (i % TO_A_BYTE);
	});
	writer.number(weights.length);
	writer.column(isSet);
	writer.column(packed);
}

/** @throws RangeError where the file is cut short */
export function readClassifier(reader: ByteReader): Classifier {
	const threshold = Number(reader.text());
	const weights = new Int8Array(reader.number());
	const isSet = reader.bytes();
	const packed = reader.bytes();
	let read = 0;
	for (let i = 0; i < weights.length; i++) {
		if (!((isSet[Math.floor(i / BITS)] ?? 0) & (1 << (i % BITS)))) continue;
		const byte = packed[Math.floor(read / TO_A_BYTE)] ?? 0;
		weights[i] = weightOf(Math.floor(byte / STEPS ** (read++ % TO_A_BYTE)) % STEPS);
	}
	return { weights, threshold };
}

function stepOf(weight: number): number {
	return weight < 0 ? weight + MAX_WEIGHT : weight + MAX_WEIGHT - 1;
}

function weightOf(step: number): number {
	return step < MAX_WEIGHT ? step - MAX_WEIGHT : step - MAX_WEIGHT + 1;
}

/** FNV-1a, with its high bits folded in. */
function bucketOf(name: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
