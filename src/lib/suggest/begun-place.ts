import { announcedFrom } from '#lib/search/places/place-signs.ts';
import type { Municipality } from '#lib/region/region.ts';
import { soundOf } from '#lib/search/names/spellings.ts';
import { tokenize, type Token } from '#lib/search/words/tokens.ts';

/** A municipality whose name stands, or only begins, at the end of what was typed. */
export interface BegunPlace {
	/** What was typed before it, without the preposition: `obědy` of `obědy v poni`. */
	readonly before: string;
	/** The part of the municipality that was meant; `null`: the municipality itself. */
	readonly part: string | null;
}

const MIN_LENGTH = 2;

/** Finds the longest end of the query that begins a name of the municipality or of its parts. */
export function begunPlace(
	query: string,
	{ name, parts }: Pick<Municipality, 'name' | 'parts'>
): BegunPlace | null {
	const tokens = tokenize(query);
	for (const at of tokens.keys()) {
		const typed = tokens.slice(at);
		const part = parts.find((part) => begins(typed, part.name));
		const itself = begins(typed, name);
		if (!itself && !part) continue;
		const from = tokens[announcedFrom(tokens, at)]?.start ?? 0;
		return { before: query.slice(0, from).trim(), part: itself ? null : (part?.name ?? null) };
	}
	return null;
}

/** Whether what was typed begins a name, or a later word of it: `mís` of `Horní Mísečky`. */
function begins(typed: readonly Token[], name: string): boolean {
	if (typed.length === 1 && (typed[0]?.folded.length ?? 0) < MIN_LENGTH) return false;
	const words = tokenize(name);
	return words.some((_, from) =>
		typed.every((token, i) => isBegunBy(words[from + i], token, i === typed.length - 1))
	);
}

/** In any case form; only the last word may be cut short. */
function isBegunBy(word: Token | undefined, typed: Token, isLast: boolean): boolean {
	if (!word) return false;
	return (
		word.stem === typed.stem || (isLast && soundOf(word.folded).startsWith(soundOf(typed.folded)))
	);
}
