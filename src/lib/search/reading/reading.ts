import type { Mention } from '../places/gazetteer.ts';
import { withoutFalseAlarm } from './false-alarm.ts';
import { daysIn, type SaidDays } from './when.ts';
import type { SearchIndex } from '../index.ts';
import { isNoise } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import type { Match } from '../words/match.ts';
import { wrappingWords } from './wrapping.ts';

/** A query cut into words, each looked up. */
export interface Reading {
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly mention: Mention | null;
	/** The words that are to mean something: neither the village nor numbers, nor what only wraps a time. */
	readonly words: readonly Token[];
	/** For each of the words, the stems it may mean. */
	readonly said: readonly (readonly Match[])[];
	/** When the help is wanted. */
	readonly time: SaidDays;
	/** Something was said that no service answers. */
	readonly hasForeign: boolean;
}

/** Longer texts are cut: nobody types them, and typos take time. */
const MAX_WORDS = 40;

/** While somebody types, one and the same query is understood and completed. */
const lastReadings = new WeakMap<SearchIndex, Reading>();

export function readQuery(index: SearchIndex, query: string): Reading {
	const last = lastReadings.get(index);
	if (last?.query === query) return last;
	const reading = readAnew(index, query);
	lastReadings.set(index, reading);
	return reading;
}

function readAnew(index: SearchIndex, query: string): Reading {
	const tokens = tokenize(query).slice(0, MAX_WORDS);
	const mention = index.gazetteer.find(tokens, index.isKnown);
	const spoken = tokens.filter((token, i) => !isIn(mention, i) && !isNumber(token));
	const time = daysIn(tokens);
	const wrapping = wrappingWords(spoken, time);
	const words = spoken.filter((token) => !wrapping.includes(token));
	return {
		query,
		tokens,
		mention,
		words,
		said: words.map((token) => lookUp(index, token)),
		time,
		hasForeign: words.some(index.isForeign)
	};
}

/** The words that named the village, as typed. */
export function municipalityWords({ query, tokens, mention }: Reading): string | null {
	if (!mention) return null;
	return query.slice(tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
}

/** Words that mean nothing to us, as typed. */
export function unknownWords(reading: Reading): string[] {
	return unknownTokens(reading).map(({ text }) => text);
}

export function unknownTokens({ words, said, time }: Reading): Token[] {
	return words.filter(
		(word, i) => !isNoise(word.folded) && said[i]?.length === 0 && !time.words.has(word)
	);
}

/** A foreign word or a name is never taken for a misspelled one of ours. */
function lookUp(index: SearchIndex, token: Token): readonly Match[] {
	const { vocabulary, namedServices, isForeign } = index;
	if (isForeign(token)) return [];
	if (vocabulary.exact(token)) return vocabulary.lookUp(token);
	if (namedServices.has(token)) return [];
	const meant = vocabulary.lookUp(token);
	// A misspelled word of danger is one.
	return vocabulary.isBeginning(token.folded) ? withoutFalseAlarm(index, token, meant) : meant;
}

function isIn(mention: Mention | null, index: number): boolean {
	return mention !== null && index >= mention.from && index < mention.to;
}

function isNumber({ folded }: Token): boolean {
	return /^\d+$/.test(folded);
}
