import type { Danger } from '../danger/danger.ts';
import { withoutFalseAlarm } from '../danger/false-alarm.ts';
import type { SearchIndex } from '../index.ts';
import type { QueryTerms } from '../lexicon/rank.ts';
import type { Mention } from '../places/gazetteer.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import type { Match } from '../words/vocabulary.ts';
import { circumstancesIn } from './circumstances.ts';
import { daysIn, timeStopWords, type AskedDays } from './when.ts';

/** A query cut into words, each looked up. */
export interface Reading {
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly mention: Mention | null;
	readonly danger: Danger;
	/** The words that are to mean something: neither the village nor numbers, nor stop words beside a time. */
	readonly words: readonly Token[];
	/** For each of the words, the terms it may mean. */
	readonly terms: QueryTerms;
	/** When the help is wanted. */
	readonly time: AskedDays;
	/** Words that say when, where, with whom or by what means: they mean nothing by themselves. */
	readonly circumstances: ReadonlySet<Token>;
	/** Of the words those that mean nothing to us: neither ours nor misspelled ones of ours. */
	readonly unknown: readonly Token[];
	/** So many of the words are everyday ones that no service answers that they are the point. */
	readonly isForeign: boolean;
	/** By word: whether it is no help by itself, as "autobus". */
	readonly isWeak: readonly boolean[];
}

/** In a long text one such word is no more than a circumstance: "jen televize". */
const FOREIGN_SHARE = 1 / 4;
/** Longer texts are cut: nobody types them, and typos take time. */
const MAX_WORDS = 40;

/** Cuts a query into words, finds the place and the time in it, and looks the other words up. */
export function readQuery(index: SearchIndex, query: string): Reading {
	const tokens = tokenize(query).slice(0, MAX_WORDS);
	const mention = index.gazetteer.find(tokens, index.isKnown);
	const danger = index.dangerIn(
		tokens,
		// A number beside a village is an address: "Poniklá 155".
		({ folded }, at) => isStopWord(folded) || (isIn(mention, at) && !tokens.some(isNumber))
	);
	const beside = tokens.filter((token, i) => !isIn(mention, i) && !isNumber(token));
	const time = daysIn(tokens);
	const stopWords = timeStopWords(beside, time);
	const circumstances = new Set([...time.words, ...circumstancesIn(tokens, index.circumstances)]);
	const words = beside.filter((token) => !stopWords.includes(token));
	const terms = words.map((token) => lookUp(index, danger, token));
	return {
		query,
		tokens,
		mention,
		danger,
		words,
		terms,
		time,
		circumstances,
		unknown: words.filter(
			(word, i) =>
				!isStopWord(word.folded) &&
				terms[i]?.length === 0 &&
				!circumstances.has(word) &&
				!danger.words.has(word)
		),
		isForeign: isMostly(
			index.isForeign,
			words.filter((word) => !time.words.has(word))
		),
		isWeak: terms.map(
			(matches) => matches.length > 0 && matches.every(({ term }) => index.weakTerms.has(term))
		)
	};
}

/** A foreign or a common word, a name or a word of danger is never taken for a misspelled one of ours. */
function lookUp(index: SearchIndex, danger: Danger, token: Token): readonly Match[] {
	const { vocabulary, namedServices, isForeign, isCommon } = index;
	if (isForeign(token) || index.isLookalike(token)) return [];
	if (vocabulary.exact(token)) return vocabulary.lookUp(token);
	if (namedServices.has(token) || danger.words.has(token)) return [];
	if (isCommon(token)) return vocabulary.lookUpRight(token);
	const matches = vocabulary.lookUp(token);
	return vocabulary.isPrefix(token.folded) ? withoutFalseAlarm(index, token, matches) : matches;
}

function isMostly(isForeign: SearchIndex['isForeign'], words: readonly Token[]): boolean {
	const foreign = words.filter(isForeign).length;
	const telling = words.filter(({ folded }) => !isStopWord(folded)).length;
	return foreign > 0 && foreign >= telling * FOREIGN_SHARE;
}

function isIn(mention: Mention | null, index: number): boolean {
	return mention !== null && index >= mention.from && index < mention.to;
}

function isNumber({ folded }: Token): boolean {
	return /^\d+$/.test(folded);
}
