/** Endings to cut, the longest first, and how long a word must be for each. */
interface Endings {
	readonly longerThan: number;
	/** By their last letter: most words end in none of the others. */
	readonly byLast: ReadonlyMap<string, readonly string[]>;
}

const CASES: readonly Endings[] = [
	endings(7, 'atech'),
	endings(6, 'etem atum'),
	endings(5, 'ech ema ich eho emi emu ete eti iho imi imu ach ata aty ych ama ami ove ovi ymi'),
	endings(5, 'ej'),
	endings(4, 'em es im um at am ym mi ou'),
	endings(3, 'a e i o u y')
];

const POSSESSIVES = endings(5, 'ov in uv');

/**
 * Not in the published stemmer, which is for nouns and adjectives: people type
 * verbs (`uklidit`, `žehlení`), so the infinitive, the past and the verbal noun
 * come to one stem.
 */
const VERBS = endings(4, 'an en it yt al il');

/**
 * Light Czech stemming of a folded word: `pecovatelkou` and `pecovatelce` both
 * become `pecovatelk`.
 *
 * Cuts case endings, then possessives, then evens out consonants that change
 * before an ending (`dluzích` – `dluh`, `babičce` – `babička`) and the vowel that
 * comes and goes (`domek` – `domku`). Works without diacritics, because people
 * type without them. A stem is for comparing only; it need not be a word.
 *
 * @see Dolamic, L., Savoy, J.: Indexing and stemming approaches for the Czech
 * language. Information Processing & Management 45(6), 2009. Implemented from
 * the rules published there.
 */
export function stem(word: string): string {
	if (/\d/.test(word)) return word;
	return evenOut(cut(cut(cutCase(word), POSSESSIVES), VERBS));
}

function endings(longerThan: number, list: string): Endings {
	const byLast = new Map<string, string[]>();
	for (const ending of list.split(' ')) {
		const last = ending.slice(-1);
		byLast.set(last, [...(byLast.get(last) ?? []), ending]);
	}
	return { longerThan, byLast };
}

/** Only one case ending is cut, the longest that fits. */
function cutCase(word: string): string {
	for (const candidates of CASES) {
		const shorter = cut(word, candidates);
		if (shorter !== word) return shorter;
	}
	return word;
}

function cut(word: string, { longerThan, byLast }: Endings): string {
	if (word.length <= longerThan) return word;
	for (const ending of byLast.get(word.slice(-1)) ?? []) {
		if (word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return word;
}

function evenOut(word: string): string {
	if (word.endsWith('c')) return `${word.slice(0, -1)}k`;
	if (word.endsWith('z')) return `${word.slice(0, -1)}h`;
	if (word.length > 3 && word.at(-2) === 'e') return word.slice(0, -2) + word.slice(-1);
	return word;
}
