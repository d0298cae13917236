import { joinDanger, NO_DANGER, type Danger } from '../danger/danger.ts';
import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';
import { readLanguages, type Language, type TypePhrase } from './language.ts';
import { hasCzechLetters, hasLettersOfCzechAlone, isCyrillic, isCzech, isOurs } from './czech.ts';
import { czechSpellingsOf, spellingsOf } from './spelling.ts';

/** What a query says in another language, or in a dialect. */
export interface ForeignReading {
	readonly language: Pick<Language, 'id' | 'note'>;
	/** It is not mixed with Czech: a word that Czech does not surely know is no Czech. */
	readonly leads: boolean;
	/** The surest first. */
	readonly types: readonly Scored[];
	/** Its words, each with the Czech one it is read as; `null`: with none. */
	readonly words: ReadonlyMap<Token, string | null>;
	readonly danger: Danger;
}

/** People mix these with Czech, and much of them is Czech. */
const MIXED: readonly string[] = ['sk', 'krk'];
const DIALECT = 'krk';
/** Has letters of its own. */
const CYRILLIC = 'uk';
/** As sure as the same words of Czech: one, and several together. */
const WORD = 0.7;
const PHRASE = 1.5;
const LONGER = 0.5;
/** More than a query has words. */
const GRAVE = 100;
/** So many words prove a language, whatever they say. */
const PROVING_WORDS = 2;
/** A word of a danger with so many letters is no other one by chance. */
const PROVING_LETTERS = 7;

type At = (token: Token, at: number) => boolean;

/**
 * @param isBeside whether a token names a village or is a number
 * @param inDanger tokens that say a danger in Czech
 */
export type ForeignReader = (
	tokens: readonly Token[],
	isBeside: At,
	inDanger: ReadonlySet<Token>
) => ForeignReading | null;

/** Prepares for reading queries by the file that `writeIndex` wrote of other languages. */
export function foreignReader(index: SearchIndex, file: ArrayBuffer): ForeignReader {
	const languages = readLanguages(file, index);
	return (tokens, isBeside, inDanger) => {
		const isSure: At = (token, at) =>
			isBeside(token, at) || inDanger.has(token) || isOurs(index, token);
		const isUnknown: At = (token, at) => !isSure(token, at) && !isCzech(index, token);
		return readForeign(languages, { index, tokens, isBeside, isSure, isUnknown });
	};
}

/** A query with what is known of its words before any other language is asked. */
interface Query {
	readonly index: SearchIndex;
	readonly tokens: readonly Token[];
	readonly isBeside: At;
	/** Whether a word is surely ours; others may still be common Czech ones. */
	readonly isSure: At;
	/** Whether Czech does not know a word. */
	readonly isUnknown: At;
}

/**
 * Reads a query in the language that most of the words are of that Czech does
 * not know. `null`: Czech knows them all, no language knows enough of them, or
 * two know as many.
 */
function readForeign(languages: readonly Language[], query: Query): ForeignReading | null {
	if (!query.tokens.some(query.isUnknown)) return null;
	const readings = languages.map((language) => readIn(language, query));
	const found = surest(readings.filter(({ language }) => language.id !== DIALECT));
	if (found) return found;
	// Letters are proof enough, though no word is known: who reads no Czech is told where to call.
	const written = query.tokens.some(({ folded }) => isCyrillic(folded));
	const inLetters = readings.find(({ language }) => written && language.id === CYRILLIC);
	if (inLetters) return inLetters;
	const dialect = readings.find(({ language }) => language.id === DIALECT);
	return dialect ? withCzechSpellings(dialect, query) : null;
}

/** Not only by its stem, which may be the same by chance. */
function isSurelyCzech({ vocabulary, namedServices }: SearchIndex, token: Token): boolean {
	const { folded } = token;
	if (!hasCzechLetters(token)) return false;
	return isStopWord(folded) || vocabulary.hasForm(folded) || namedServices.has(token);
}

/** A reading in one language, with how much speaks for it. */
interface Candidate extends ForeignReading {
	/** How many words the language knows; of them those that tell something, and those Czech does not know. */
	readonly known: number;
	readonly telling: number;
	readonly proven: number;
	/** In letters that are not those of the language, where chance finds more words. */
	readonly spelledOut: boolean;
	/** How many only Czech knows. */
	readonly others: number;
}

function readIn(language: Language, query: Query): Candidate {
	const { index, tokens, isBeside, isSure, isUnknown } = query;
	const leads = !MIXED.includes(language.id);
	const isOfCzechAlone = (token: Token) => language.id !== DIALECT && hasLettersOfCzechAlone(token);
	const spelled = tokens.map((token, at) =>
		isBeside(token, at) || isOfCzechAlone(token) ? null : spell(language, token)
	);
	const stems = spelled.map((word) => (word === null ? [] : language.stemsOf(word)));
	const typed = new Set(stems.flat());
	const whole = language.phrases.filter((phrase) => phrase.stems.every((stem) => typed.has(stem)));
	const phrases = whole.filter((one) => !whole.some((other) => isWithin(one, other)));
	const kinOf = (at: number) =>
		stems[at]?.flatMap((stem) => language.people.get(stem) ?? []).at(0) ?? null;
	const isFiller = (at: number) => language.fillers.has(spelled[at] ?? '');
	// A word of Ukrainian may look like the name of a place far away: "горить" is "horit" in Latin letters.
	const heard = tokens.map((token, at) =>
		isCyrillic(token.folded) ? spell(language, token) : (spelled[at] ?? null)
	);
	const found = dangerOf(
		language,
		respelled(tokens, heard),
		(token, at) => isStopWord(token.folded) || isFiller(at) || isBeside(token, at)
	);
	// By whole phrases, and so even of words that may be common Czech ones.
	const isGraveWord: At = (token, at) => found.words.has(token) && !isSure(token, at);
	const isGrave = tokens.some(isGraveWord);
	const danger = isGrave ? found : NO_DANGER;
	const isTelling = (token: Token, at: number) => {
		const isOf = (phrase: TypePhrase) => phrase.stems.some((stem) => stems[at]?.includes(stem));
		return danger.words.has(token) || kinOf(at) !== null || phrases.some(isOf);
	};
	const isOwn: At = (token, at) =>
		!isBeside(token, at) &&
		(leads || isUnknown(token, at)) &&
		(stems[at]?.at(0) !== undefined || isFiller(at) || danger.words.has(token));
	const count = (is: At) => tokens.filter(is).length;
	return {
		language,
		leads,
		types: typesOf(phrases),
		words: new Map(
			tokens.flatMap((token, at) => {
				// A part of a phrase that is not there means nothing yet.
				const isMeant = isOwn(token, at) && (isTelling(token, at) || isFiller(at));
				return isMeant ? [[token, kinOf(at)]] : [];
			})
		),
		danger,
		telling: count((token, at) => isOwn(token, at) && isTelling(token, at)),
		known: count((token, at) => isOwn(token, at) && !isSurelyCzech(index, token)),
		// With one word of a danger that is not ours, its others are no chance either.
		proven: count(
			(token, at) => isOwn(token, at) && (isUnknown(token, at) || danger.words.has(token))
		),
		spelledOut:
			language.id === CYRILLIC &&
			!tokens.some(
				(token) =>
					isCyrillic(token.folded) ||
					(danger.words.has(token) && token.folded.length >= PROVING_LETTERS)
			),
		others: count(
			(token, at) => !isBeside(token, at) && !isOwn(token, at) && isSurelyCzech(index, token)
		)
	};
}

/** In the spelling of the language; of two that it may be, the one whose word is known. */
function spell(language: Language, { folded }: Token): string {
	const all = spellingsOf(language.id, folded);
	return all.find((word) => language.stemsOf(word).length > 0) ?? all[0] ?? folded;
}

/** Tokens with other spellings, each with the one it was. */
function respelled(tokens: readonly Token[], spellings: readonly (string | null)[]) {
	return tokens.map((was, at) => ({ ...was, folded: spellings[at] ?? was.folded, was }));
}

function dangerOf(
	{ dangerIn }: Pick<SearchIndex, 'dangerIn'>,
	tokens: ReturnType<typeof respelled>,
	isBeside: At
): Danger {
	const danger = dangerIn(tokens, isBeside);
	const said = tokens.filter((token) => danger.words.has(token));
	return { ...danger, words: new Set(said.map(({ was }) => was)) };
}

/** "Psychologe" is within "Psychologe Kind", and "Pflege" within "Pflegeheim". */
function isWithin({ stems: own }: TypePhrase, { stems: others }: TypePhrase): boolean {
	const isSame = own.length === others.length && own.every((stem) => others.includes(stem));
	return !isSame && own.every((stem) => others.some((other) => other.startsWith(stem)));
}

function typesOf(phrases: readonly TypePhrase[]): Scored[] {
	const scores = new Map<string, number>();
	for (const { type, stems } of phrases) {
		const score = stems.length === 1 ? WORD : PHRASE + LONGER * (stems.length - 2);
		scores.set(type, Math.max(score, scores.get(type) ?? 0));
	}
	return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** The reading with the most words; a danger before all, as to miss it is worse than to be wrong. */
function surest(candidates: readonly Candidate[]): Candidate | null {
	const proven = candidates.filter(isProven);
	const weightOf = (one: Candidate) =>
		(isGrave(one) ? 1 : 0) * GRAVE + one.known + one.telling / GRAVE;
	const [best, next] = proven.sort((a, b) => weightOf(b) - weightOf(a));
	return best && (!next || weightOf(best) > weightOf(next)) ? best : null;
}

function isGrave({ danger }: Candidate): boolean {
	return danger.lines.length > 0;
}

function isProven(candidate: Candidate): boolean {
	const { telling, known, proven, others, leads, spelledOut } = candidate;
	if (isGrave(candidate)) return !spelledOut || proven >= PROVING_WORDS;
	const isTold = telling > 0 && !spelledOut;
	return proven > 0 && (isTold || known >= PROVING_WORDS) && (!leads || known > others);
}

/** In a dialect, words that Czech does not know are often its own, spelled as they sound. */
function withCzechSpellings(
	dialect: Candidate,
	{ index, tokens, isUnknown }: Query
): ForeignReading | null {
	const isKnown = (folded: string) => isStopWord(folded) || index.vocabulary.hasForm(folded);
	const spellings = tokens.map((token, at) =>
		isUnknown(token, at) && !index.isCommon(token) && !dialect.words.has(token)
			? czechSpellingsOf(token.folded)
			: []
	);
	const ours = spellings.map((all) => all.find(isKnown) ?? null);
	const inCzech = dangerOf(
		index,
		respelled(
			tokens,
			ours.map((word, at) => word ?? spellings[at]?.[0] ?? null)
		),
		({ folded }) => isStopWord(folded)
	);
	const words = new Map(dialect.words);
	tokens.forEach((token, at) => ours[at] != null && words.set(token, ours[at]));
	// As they were typed, all other words have been heard, and what stands against them, too.
	const isHeardAnew = tokens.some(
		(token, at) => spellings[at]?.at(0) !== undefined && inCzech.words.has(token)
	);
	const danger = isHeardAnew ? joinDanger(dialect.danger, inCzech) : dialect.danger;
	return words.size + danger.lines.length > 0 ? { ...dialect, words, danger } : null;
}
