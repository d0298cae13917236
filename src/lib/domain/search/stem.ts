/** Endings to cut, the longest first, and how long a word must be for each. */
interface Endings {
	readonly longerThan: number;
	readonly endings: readonly string[];
}

const CASES: readonly Endings[] = [
	{ longerThan: 7, endings: ['atech'] },
	{ longerThan: 6, endings: ['etem', 'atum'] },
	{
		longerThan: 5,
		endings: 'ech ich eho emi emu ete eti iho imi imu ach ata aty ych ama ami ove ovi ymi'.split(
			' '
		)
	},
	{ longerThan: 4, endings: 'em es im um at am ym mi ou'.split(' ') },
	{ longerThan: 3, endings: 'a e i o u y'.split(' ') }
];

const POSSESSIVES: Endings = { longerThan: 5, endings: ['ov', 'in', 'uv'] };

/**
 * Not in the published stemmer, which is for nouns and adjectives: people type
 * verbs (`uklidit`, `žehlení`), so the infinitive, the past and the verbal noun
 * come to one stem.
 */
const VERBS: Endings = { longerThan: 4, endings: ['an', 'en', 'it', 'yt', 'al', 'il'] };

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
	const bare = cut(CASES.reduce(cutOnce, { word, done: false }).word, POSSESSIVES);
	return evenOut(cut(bare, VERBS));
}

interface Cut {
	readonly word: string;
	readonly done: boolean;
}

/** Only one case ending is cut, the longest that fits. */
function cutOnce({ word, done }: Cut, endings: Endings): Cut {
	if (done) return { word, done };
	const shorter = cut(word, endings);
	return { word: shorter, done: shorter !== word };
}

function cut(word: string, { longerThan, endings }: Endings): string {
	if (word.length <= longerThan) return word;
	const ending = endings.find((candidate) => word.endsWith(candidate));
	return ending ? word.slice(0, -ending.length) : word;
}

function evenOut(word: string): string {
	if (word.endsWith('c')) return `${word.slice(0, -1)}k`;
	if (word.endsWith('z')) return `${word.slice(0, -1)}h`;
	if (word.length > 3 && word.at(-2) === 'e') return word.slice(0, -2) + word.slice(-1);
	return word;
}
