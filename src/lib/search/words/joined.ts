import { stemOf, type Token, type Word } from './tokens.ts';

/** Shorter words are beginnings and ends of too many others. */
const MIN_WORD = 4;
/** After a preposition it is longer. */
const MIN_AFTER_PREPOSITION = 6;
/** A preposition before the first word, `kcentrum`, `vponikle`; others begin verbs: "otrávit". */
const PREPOSITION = /^[kv]$/;
/** Small words between two others. Folded. */
export const SMALL_WORD = /^(?:bez|do|ho|ji|je|me|mi|mu|na|od|pri|pro|se|si|ve|za|ze|[kosuvz])$/;
/** Longer ones are no words of people. */
const MAX_LENGTH = 40;

/**
 * Takes words apart that were typed without spaces: "obedydomujilemnice". Only
 * where all of it is words we know, and it is none by itself.
 *
 * @param isWord whether it is right as it is, ours or not
 * @param isOurs whether a part, folded, is a word of ours or of a place, just so
 */
export function takenApart(
	tokens: readonly Token[],
	isWord: (word: Word) => boolean,
	isOurs: (word: string) => boolean
): readonly Token[] {
	return tokens.flatMap((token) => {
		const { folded, text, start } = token;
		// Where folding changes the length, nobody can say where the parts stand.
		const isLong = folded.length > MIN_WORD && folded.length <= MAX_LENGTH;
		if (!isLong || folded.length !== text.length || isWord(token)) return token;
		let at = 0;
		const parts = partsOf(folded, isOurs);
		if (parts.length < 2) return token;
		return parts.map((part): Token => {
			const from = at;
			at += part.length;
			return {
				folded: part,
				stem: stemOf(part),
				text: text.slice(from, at),
				start: start + from,
				end: start + at
			};
		});
	});
}

/** The fewest parts that are words; empty: it has none. */
function partsOf(folded: string, isOurs: (word: string) => boolean): readonly string[] {
	/** By length: the parts of so much of the beginning. */
	const best: (readonly string[] | undefined)[] = [[]];
	for (let to = 1; to <= folded.length; to++) {
		for (let from = 0; from < to; from++) {
			const before = best[from];
			const part = folded.slice(from, to);
			if (!before || !isPart(part, before, folded.length - to, isOurs)) continue;
			if (before.length + 1 < (best[to]?.length ?? Infinity)) best[to] = [...before, part];
		}
	}
	return best[folded.length] ?? [];
}

/** @param rest how many letters are left after it */
function isPart(
	part: string,
	before: readonly string[],
	rest: number,
	isOurs: (word: string) => boolean
): boolean {
	const last = before.at(-1) ?? '';
	const isAfterSmall = last.length > 0 && SMALL_WORD.test(last);
	if (before.length === 0 && PREPOSITION.test(part)) return rest >= MIN_AFTER_PREPOSITION;
	if (before.length > 0 && SMALL_WORD.test(part)) return rest >= MIN_WORD && !isAfterSmall;
	return part.length >= MIN_WORD && isOurs(part);
}

/** In a longer text two letters are initials, or a postscript. */
const FEW_TOKENS = 4;

/**
 * Joins letters that stand apart and are a word of ours together: "P. n. P.", "K-centrum".
 *
 * @param text what the tokens were cut from
 * @param isShort whether letters, folded, are an abbreviation
 * @param isOurs whether a word, folded, is one of ours
 */
export function joinedLetters(
	text: string,
	tokens: readonly Token[],
	isShort: (word: string) => boolean,
	isOurs: (word: string) => boolean
): readonly Token[] {
	const between = (at: number) => text.slice(tokens[at]?.end, tokens[at + 1]?.start);
	const isLetter = (at: number) => tokens[at]?.folded.length === 1;
	const joined: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		let last = at;
		while (isLetter(last) && isLetter(last + 1) && /^\. ?$/.test(between(last))) last++;
		const isDotted = last > at + 1 || (last > at && tokens.length <= FEW_TOKENS);
		const one = isDotted ? joinOf(text, tokens.slice(at, last + 1)) : undefined;
		const two =
			isLetter(at) && between(at) === '-' ? joinOf(text, tokens.slice(at, at + 2)) : undefined;
		const word = one && isShort(one.folded) ? one : two && isOurs(two.folded) ? two : undefined;
		if (word) at = word === one ? last : at + 1;
		const token = word ?? tokens[at];
		if (token) joined.push(token);
	}
	return joined;
}

function joinOf(text: string, tokens: readonly Token[]): Token | undefined {
	const [first] = tokens;
	const end = tokens.at(-1)?.end;
	if (!first || end === undefined) return undefined;
	const folded = tokens.map((token) => token.folded).join('');
	return {
		folded,
		stem: stemOf(folded),
		text: text.slice(first.start, end),
		start: first.start,
		end
	};
}
