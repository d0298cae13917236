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
	const parts = partsOf(word);
	let best: string | null = null;
	let least = Infinity;
	for (const candidate of known) {
		const distance = distanceOf(parts, partsOf(candidate));
		// The first of the nearest is kept.
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/**
 * How many letters of one part are wrong; infinite where it is another record:
 * where two parts differ, or digits do. A guess is obeyed, so
 * `mu-jilemnice-pracovnik` must not lead to that of another town.
 */
function distanceOf(word: readonly string[], other: readonly string[]): number {
	if (word.join('') === other.join('')) return 0;
	if (word.length !== other.length) return Infinity;
	const pairs = word.map((part, at) => [part, other[at] ?? ''] as const);
	const [[a, b] = ['', ''], ...rest] = pairs.filter(([one, two]) => one !== two);
	if (rest.length > 0 || digitsOf(a) !== digitsOf(b)) return Infinity;
	const limit = Math.floor(a.length / LETTERS_PER_TYPO);
	const distance = editDistance(a, b, limit);
	return distance <= limit ? distance : Infinity;
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}

/** A clerk types "Poniklá" or "horni_branna" where an id belongs. */
function partsOf(word: string): string[] {
	return fold(word).split(/[\s_-]+/);
}
