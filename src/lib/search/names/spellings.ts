/** More would be no word, and each doubles the number of spellings. */
const MAX_LETTERS = 3;

/**
 * A folded word with i and y in each other's place, in all ways: they sound the
 * same, and "Rokitnice" is a slip of the ear. The word itself comes first.
 */
export function spellings(word: string): readonly string[] {
	const places = [...word.matchAll(/[iy]/g)].slice(0, MAX_LETTERS);
	return places.reduce<readonly string[]>(
		(all, { index }) => [...all, ...all.map((spelling) => withOther(spelling, index))],
		[word]
	);
}

/** The same word with an i in place of the y that is there, or the other way round. */
function withOther(word: string, at: number): string {
	return word.slice(0, at) + (word[at] === 'i' ? 'y' : 'i') + word.slice(at + 1);
}

/** What spellings of a folded word have in common. */
export function soundOf(folded: string): string {
	return folded.replaceAll('y', 'i');
}
