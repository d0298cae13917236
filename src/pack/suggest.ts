import { fold } from '#lib/region/text.ts';
import { editDistance } from '#lib/search/words/typos.ts';

/** More than every third letter wrong is another word, not a typo. */
const LETTERS_PER_TYPO = 3;

/** ` Mysleli jste „ponikla“?` with the nearest of the known words, or nothing if none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const nearest = nearestOf(word, known);
	return nearest === null ? '' : ` Mysleli jste „${nearest}“?`;
}

function nearestOf(word: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let limit = Math.max(1, Math.floor(word.length / LETTERS_PER_TYPO));
	for (const candidate of known) {
		const distance = editDistance(comparable(word), comparable(candidate), limit);
		// The first of the nearest is kept: the next must be nearer.
		if (distance <= limit) [best, limit] = [candidate, distance - 1];
	}
	return best;
}

/** A clerk types "Poniklá" or "horni_branna" where an id belongs. */
function comparable(word: string): string {
	return fold(word).replace(/[\s_-]+/g, '-');
}
