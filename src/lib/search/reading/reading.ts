import { joinDanger, type Danger } from '../danger/danger.ts';
import { withoutFalseAlarm } from '../danger/false-alarm.ts';
import { inCzechLetters, isCzech } from '../foreign/czech.ts';
import type { ForeignReader, ForeignReading } from '../foreign/foreign.ts';
import type { SearchIndex } from '../index.ts';
import type { QueryTerms } from '../lexicon/rank.ts';
import type { Mention } from '../places/gazetteer.ts';
import { isLivingIn } from '../places/home.ts';
import { withoutAbbreviations } from '../words/abbreviations.ts';
import { joinedLetters, takenApart } from '../words/joined.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token, type Word } from '../words/tokens.ts';
import type { Match } from '../words/vocabulary.ts';
import { circumstancesIn } from './circumstances.ts';
import { inDigits } from './number-words.ts';
import { daysIn, timeStopWords, type AskedDays } from './when.ts';

/** A query cut into words, each looked up. */
export interface Reading {
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly mention: Mention | null;
	readonly danger: Danger;
	/** How much it sounds like a danger that no phrase says; below 0 it does not. */
	readonly dangerMargin: number;
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
	/** Of the words those that are everyday ones no service answers; none, where too few to be the point. */
	readonly foreignWords: number;
	/** By word: whether it is no help by itself, as "autobus". */
	readonly isWeak: readonly boolean[];
	/** What it says in another language or in a dialect. */
	readonly foreign: ForeignReading | null;
	/** Other languages are worth reading it by. */
	readonly mayBeForeign: boolean;
}

/** In a long text one such word is no more than a circumstance: "jen televize". */
const FOREIGN_SHARE = 1 / 4;
/** A letter that was pasted counts whole; but to guess misspelled words takes time, and it has others. */
const MAX_GUESSED = 40;
/** So much more must sound like danger what we know to be none: as much as the surest answer says against it. */
const AGAINST_SOUNDS = 1.65;

/** Cuts a query into words, finds the place and the time in it, and looks the other words up. */
export function readQuery(
	index: SearchIndex,
	query: string,
	readForeign: ForeignReader | null = null
): Reading {
	const tokens = wordsOf(index, query);
	const mention = index.gazetteer.find(tokens.map(inCzechLetters), index.isKnown);
	const isBeside = (token: Token, at: number) =>
		isIn(mention, at) ||
		isNumber(token) ||
		isLivingIn(tokens, at, (i) => isIn(mention, i) || !isSaid(index, tokens[i]));
	const czech = index.dangerIn(
		tokens,
		// A number beside a village is an address: "Poniklá 155".
		(token, at) => isStop(token) || (isIn(mention, at) && !tokens.some(isNumber))
	);
	const foreign = readForeign?.(tokens, isBeside, czech.words) ?? null;
	const danger = foreign ? joinDanger(czech, foreign.danger) : czech;
	const beside = tokens.filter((token, i) => !isBeside(token, i));
	const time = daysIn(tokens);
	const stopWords = timeStopWords(beside, time);
	const circumstances = new Set([...time.words, ...circumstancesIn(tokens, index.circumstances)]);
	const words = beside.filter((token) => !stopWords.includes(token));
	const terms = words.map((token, at) => lookUp(index, danger, token, foreign, at < MAX_GUESSED));
	return {
		query,
		tokens,
		mention,
		danger,
		dangerMargin: marginOf(index, danger, beside),
		words,
		terms,
		time,
		circumstances,
		unknown: words.filter(
			(word, i) =>
				!isStopWord(word.folded) &&
				terms[i]?.length === 0 &&
				!circumstances.has(word) &&
				!danger.words.has(word) &&
				!foreign?.words.has(word)
		),
		foreignWords: foreignAmong(
			index.isForeign,
			words.filter((word) => !time.words.has(word))
		),
		isWeak: terms.map(
			(matches) => matches.length > 0 && matches.every(({ term }) => index.weakTerms.has(term))
		),
		foreign,
		mayBeForeign: tokens.some((token, at) => !isBeside(token, at) && !isCzech(index, token))
	};
}

/** Beside a danger that a phrase says, nothing is asked. */
function marginOf(index: SearchIndex, danger: Danger, tokens: readonly Token[]): number {
	if (danger.lines.length > 0 && !danger.calm) return -Infinity;
	return index.dangerMargin(tokens) - (danger.onlySounds ? AGAINST_SOUNDS : 0);
}

/** The words of a query, whether they were shortened or typed without spaces. */
function wordsOf(index: SearchIndex, query: string): readonly Token[] {
	const { vocabulary, gazetteer, namedServices } = index;
	const isOurs = (word: string) => vocabulary.hasForm(word) || gazetteer.has(word);
	const isWord = (word: Word) =>
		isOurs(word.folded) || index.isKnown(word) || index.isCommon(word) || namedServices.has(word);
	const { abbreviations } = index;
	const isShort = (word: string) => Object.hasOwn(abbreviations, word);
	const joined = joinedLetters(query, tokenize(query), isShort, (word) => vocabulary.hasForm(word));
	const words = withoutAbbreviations(joined, abbreviations);
	const apart = takenApart(words, isWord, isOurs);
	// A cry for help is heard as it was typed.
	const isHeard = apart.length > words.length && index.dangerIn(words, isStop).lines.length > 0;
	return isHeard ? words : apart;
}

/** A foreign or a common word, a name or a word of danger is never taken for a misspelled one of ours. */
function lookUp(
	index: SearchIndex,
	danger: Danger,
	token: Token,
	foreign: ForeignReading | null,
	mayGuess: boolean
): readonly Match[] {
	const { vocabulary, namedServices, isForeign, isCommon } = index;
	const czech = foreign?.words.get(token);
	if (czech !== undefined) return czech === null ? [] : lookUpCzech(index, czech);
	if (foreign?.leads && !vocabulary.exact(token)) return [];
	if (isForeign(token) || index.isLookalike(token)) return [];
	if (vocabulary.exact(token)) return vocabulary.lookUp(token);
	if (namedServices.has(token) || danger.words.has(token)) return [];
	if (!mayGuess || isCommon(token)) return vocabulary.lookUpRight(token);
	const matches = vocabulary.lookUp(token);
	return vocabulary.isPrefix(token.folded) ? withoutFalseAlarm(index, token, matches) : matches;
}

/** A Czech word that one of another language is read as. */
function lookUpCzech({ vocabulary }: SearchIndex, word: string): readonly Match[] {
	return tokenize(word).flatMap((token) => vocabulary.lookUpRight(token));
}

function foreignAmong(isForeign: SearchIndex['isForeign'], words: readonly Token[]): number {
	const foreign = words.filter(isForeign).length;
	const telling = words.filter(({ folded }) => !isStopWord(folded)).length;
	return foreign >= telling * FOREIGN_SHARE ? foreign : 0;
}

/** By word: whether it tells what is wanted; stop words and circumstances do not. */
export function tellingWords({
	words,
	circumstances
}: Pick<Reading, 'words' | 'circumstances'>): boolean[] {
	return words.map((word) => !isStop(word) && !circumstances.has(word));
}

function isIn(mention: Mention | null, index: number): boolean {
	if (mention === null) return false;
	const places = [[mention.from, mention.to] as const, ...mention.beside];
	return places.some(([from, to]) => index >= from && index < to);
}

/** Whether a word is one of ours, or of everyday Czech: no name of a place we do not know. */
function isSaid(index: SearchIndex, token: Token | undefined): boolean {
	return token === undefined || index.isKnown(token) || index.isCommon(token);
}

function isStop({ folded }: Token): boolean {
	return isStopWord(folded);
}

/** "84letá" and "pětaosmdesát" are one, too. */
function isNumber({ folded }: Token): boolean {
	return /^\d+(?:let[a-z]*)?$/.test(inDigits(folded));
}
