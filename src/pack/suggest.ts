import { fold } from '#lib/region/text.ts';

/** More than every third letter wrong is another word, not a typo. */
const LETTERS_PER_TYPO = 3;

/** ` Mysleli jste „ponikla“?` with the nearest of the known words, or nothing if none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const nearest = nearestOf(word, known);
	return nearest === null ? '' : ` Mysleli jste „${nearest}“?`;
}

function nearestOf(word: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let bestDistance = Math.max(1, Math.floor(word.length / LETTERS_PER_TYPO)) + 1;
	for (const candidate of known) {
		const distance = editDistance(comparable(word), comparable(candidate));
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** A clerk types "Poniklá" or "horni_branna" where an id belongs. */
function comparable(word: string): string {
	return fold(word).replace(/[\s_-]+/g, '-');
}

/** Levenshtein: letters added, left out or changed. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(
				at(row, j) + 1,
				at(next, j - 1) + 1,
				at(row, j - 1) + (letter === b[j - 1] ? 0 : 1)
			);
		row = next;
	}
	return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
