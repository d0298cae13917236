import type { Danger } from '../danger/danger.ts';
import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token, type Word } from '../words/tokens.ts';
import type { Language } from './language.ts';
import { czechSpellingsOf, isCyrillic, spellingsOf } from './spelling.ts';

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
/** As sure as the same words of Czech: one, and several together. */
const WORD = 0.7;
const PHRASE = 1.5;
const LONGER = 0.5;
/** So many fillers prove a language as one telling word does. */
const PROVING_FILLERS = 2;

type At = (token: Token, at: number) => boolean;
type Known = Pick<SearchIndex, 'isKnown' | 'namedServices'>;

/** Whether a query has words that Czech does not know, so that other languages are worth reading it by. */
export function mayBeForeign(index: Known, tokens: readonly Token[], isBeside: At): boolean {
	return tokens.some((token, at) => !isBeside(token, at) && !isCzech(index, token));
}

/**
 * Reads a query in the language that most of the words are of that Czech does
 * not know. `null`: Czech knows them all, no language knows enough of them, or
 * two know as many.
 *
 * @param isBeside whether a token names a village or is a number
 */
export function readForeign(
	index: SearchIndex,
	languages: readonly Language[],
	tokens: readonly Token[],
	isBeside: At
): ForeignReading | null {
	const isUnknown: At = (token, at) => !isBeside(token, at) && !isCzech(index, token);
	if (!tokens.some(isUnknown)) return null;
	const readings = languages.map((language) =>
		readIn(index, language, tokens, isBeside, isUnknown)
	);
	const found = surest(readings.filter(({ language }) => language.id !== DIALECT));
	if (found) return found;
	const dialect = readings.find(({ language }) => language.id === DIALECT);
	return dialect ? withCzechSpellings(index, dialect, tokens, isUnknown) : null;
}

/** A Cyrillic word has no Czech stem. */
function isCzech({ isKnown, namedServices }: Known, token: Token): boolean {
	return !isCyrillic(token.folded) && (isKnown(token) || namedServices.has(token));
}

/** Not only by its stem, which may be the same by chance. */
function isSurelyCzech({ vocabulary, namedServices }: SearchIndex, token: Token): boolean {
	const { folded } = token;
	return isStopWord(folded) || vocabulary.hasForm(folded) || namedServices.has(token);
}

/** A reading in one language, with how much speaks for it. */
interface Candidate extends ForeignReading {
	/** How many words the language knows; of them those that tell something, and those Czech does not know. */
	readonly known: number;
	readonly telling: number;
	readonly proven: number;
	/** How many only Czech knows. */
	readonly others: number;
}

function readIn(
	index: SearchIndex,
	language: Language,
	tokens: readonly Token[],
	isBeside: At,
	isUnknown: At
): Candidate {
	const leads = !MIXED.includes(language.id);
	const spelled = tokens.map((token, at) => (isBeside(token, at) ? null : spell(language, token)));
	const stems = spelled.map((word) => (word === null ? null : language.stemOf(word)));
	const typed = new Set(stems);
	const whole = language.phrases.filter((phrase) => phrase.stems.every((stem) => typed.has(stem)));
	// "Psychologe Kind" is not "Psychologe", too.
	const phrases = whole.filter(
		({ stems: own }) => !whole.some(({ stems: other }) => contains(other, own))
	);
	const isFiller = (at: number) => language.fillers.has(spelled[at] ?? '');
	const danger = dangerOf(language, tokens, spelled, isFiller);
	const isTelling = (token: Token, at: number) => {
		const stem = stems[at] ?? '';
		const isMeant =
			language.people.has(stem) || phrases.some((phrase) => phrase.stems.includes(stem));
		return danger.words.has(token) || isMeant;
	};
	const isKnown = (token: Token, at: number) =>
		stems[at] !== null || isFiller(at) || danger.words.has(token);
	const words = tokens.flatMap((token, at) => {
		if (!isKnown(token, at) || isBeside(token, at) || !(leads || isUnknown(token, at))) return [];
		return [[token, language.people.get(stems[at] ?? '') ?? null] as const];
	});
	const read = new Set(words.map(([token]) => token));
	const counted = (is: At) => tokens.filter((token, at) => read.has(token) && is(token, at)).length;
	const grave = tokens.some((token, at) => danger.words.has(token) && isUnknown(token, at));
	return {
		language,
		leads,
		types: typesOf(phrases),
		words: new Map(words),
		danger: grave ? danger : NO_DANGER,
		telling: counted(isTelling),
		known: read.size,
		proven: counted(isUnknown),
		others: tokens.filter(
			(token, at) => !isBeside(token, at) && !read.has(token) && isSurelyCzech(index, token)
		).length
	};
}

const NO_DANGER: Danger = { lines: [], below: false, situation: null, types: [], words: new Set() };

/** In the spelling of the language; of two that it may be, the one whose word is known. */
function spell(language: Language, { folded }: Token): string {
	const all = spellingsOf(language.id, folded);
	return all.find((word) => language.stemOf(word) !== null) ?? all[0] ?? folded;
}

function dangerOf(
	{ dangerIn }: Language,
	tokens: readonly Token[],
	spelled: readonly (string | null)[],
	isFiller: (at: number) => boolean
): Danger {
	const own = tokens.map((token, at) => ({ ...token, folded: spelled[at] ?? token.folded }));
	const danger = dangerIn(own, ({ folded }, at) => isStopWord(folded) || isFiller(at));
	return {
		...danger,
		words: new Set(tokens.filter((_, at) => danger.words.has(own[at] as Token)))
	};
}

function contains(longer: readonly string[], shorter: readonly string[]): boolean {
	return longer.length > shorter.length && shorter.every((stem) => longer.includes(stem));
}

function typesOf(phrases: Language['phrases']): Scored[] {
	const scores = new Map<string, number>();
	for (const { type, stems } of phrases) {
		const score = stems.length === 1 ? WORD : PHRASE + LONGER * (stems.length - 2);
		scores.set(type, Math.max(score, scores.get(type) ?? 0));
	}
	return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** The reading with the most words; danger before all, as a miss is worse than another language. */
function surest(candidates: readonly Candidate[]): Candidate | null {
	const proven = candidates.filter(
		({ telling, known, proven, others, leads }) =>
			proven > 0 && (telling > 0 || known >= PROVING_FILLERS) && (!leads || known > others)
	);
	const weightOf = ({ danger, known, telling }: Candidate) =>
		100 * danger.lines.length + known + telling / 100;
	const [best, next] = proven.toSorted((a, b) => weightOf(b) - weightOf(a));
	return best && (!next || weightOf(best) > weightOf(next)) ? best : null;
}

/** In a dialect, words that Czech does not know are often its own, spelled as they sound. */
function withCzechSpellings(
	index: SearchIndex,
	dialect: Candidate,
	tokens: readonly Token[],
	isUnknown: At
): ForeignReading | null {
	const isOurs = (folded: string) => index.isKnown(wordOf(folded));
	const respelled = new Map(
		tokens.flatMap((token, at) => {
			if (!isUnknown(token, at) || dialect.words.has(token)) return [];
			const czech = czechSpellingsOf(token.folded).find(isOurs);
			return czech === undefined ? [] : [[token, czech] as const];
		})
	);
	const words = new Map([...dialect.words, ...respelled]);
	return words.size > 0 ? { ...dialect, words } : null;
}

function wordOf(folded: string): Word {
	return tokenize(folded)[0] ?? { folded, stem: folded };
}
