import type { Id } from '#lib/region/region.ts';
import type { Token } from '../words/tokens.ts';
import { parsePhrase, testFor, type Phrase, type Test } from './phrase.ts';

/** Kinds of danger as they are shipped, the gravest first. */
export interface DangerRules {
	/** Alternatives that many phrases have; a phrase names them by a capital letter, the first by A. */
	readonly groups: readonly string[];
	readonly kinds: readonly DangerKind[];
}

export interface DangerKind {
	/** The best first. */
	readonly lines: readonly Id[];
	readonly situation?: Id;
	/** Help is found sooner among the services, as food: the lines come below them. */
	readonly below?: boolean;
	/** Folded. */
	readonly phrases: readonly string[];
}

/** The danger that a text speaks of. */
export interface Danger {
	/** To show, the best first; empty: no danger. */
	readonly lines: readonly Id[];
	readonly below: boolean;
	/** The situation it is, if it is one of ours. */
	readonly situation: Id | null;
	/** The words that say so. */
	readonly words: ReadonlySet<Token>;
}

const A = 'A'.charCodeAt(0);
/** So many other words may stand among those of a phrase. */
const BETWEEN = 5;

/**
 * Prepares for looking for danger in texts. Apart from all ranking: a kind is
 * there when one of its phrases is, word for word, and each kind that is there
 * shows its lines, in the order of the kinds.
 */
export function dangerIn({
	groups,
	kinds
}: DangerRules): (
	tokens: readonly Token[],
	isBeside: (token: Token, at: number) => boolean
) => Danger {
	const tests = new Map<string, Test>();
	const wordsFor = (word: string) => groups[word.charCodeAt(0) - A] ?? word;
	const testOf = (word: string) => {
		const test = tests.get(word) ?? testFor(word.split('/').map(wordsFor).join('/').split('/'));
		tests.set(word, test);
		return test;
	};
	const parsed = kinds.map((kind) => ({
		kind,
		phrases: kind.phrases.map((phrase) => parsePhrase(phrase, testOf))
	}));
	return (tokens, isBeside) => {
		const text = readText(tokens);
		const found = parsed.flatMap(({ kind, phrases }) => {
			const words = phrases.flatMap((phrase) => wordsOf(phrase, text, isBeside));
			return words.length > 0 ? [{ kind, words }] : [];
		});
		return {
			lines: [...new Set(found.flatMap(({ kind }) => kind.lines))],
			below: found.length > 0 && found.every(({ kind }) => kind.below === true),
			situation: found.find(({ kind }) => kind.situation)?.kind.situation ?? null,
			words: new Set(found.flatMap(({ words }) => words))
		};
	};
}

interface Text {
	readonly tokens: readonly Token[];
	/** Where words are that pass a test. Asked once for all phrases that have it. */
	places(test: Test): readonly number[];
}

function readText(tokens: readonly Token[]): Text {
	const known = new Map<Test, readonly number[]>();
	return {
		tokens,
		places(test) {
			const places =
				known.get(test) ?? tokens.flatMap(({ folded }, at) => (test(folded) ? at : []));
			known.set(test, places);
			return places;
		}
	};
}

/** The words of a text that are a phrase; none, if it is not there. */
function wordsOf(
	{ words, without, isAll }: Phrase,
	{ tokens, places }: Text,
	isBeside: (token: Token, at: number) => boolean
): Token[] {
	const found = words.map(places);
	if (found.some((at) => at.length === 0) || without.some((test) => places(test).length > 0)) {
		return [];
	}
	const near = found.flat().find((from) => {
		const to = from + words.length + BETWEEN;
		return found.every((at) => at.some((place) => place >= from && place < to));
	});
	const isIn = new Set(found.flat());
	if (near === undefined) return [];
	if (isAll && !tokens.every((token, at) => isIn.has(at) || isBeside(token, at))) return [];
	return tokens.filter((_, at) => isIn.has(at));
}
