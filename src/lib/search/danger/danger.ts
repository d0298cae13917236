import type { Id } from '#lib/region/region.ts';
import { TO_BE } from '../words/to-be.ts';
import type { Token } from '../words/tokens.ts';
import { editDistance } from '../words/typos.ts';
import { parsePhrase, placesOf, type Phrase } from './phrase.ts';

/** Kinds of danger as they are shipped, the gravest first. */
export interface DangerRules {
	/** Alternatives that many phrases have; a phrase names them by a capital letter, the first by A. */
	readonly groups: readonly string[];
	readonly kinds: readonly DangerKind[];
	/** Phrases beside which no kind with lines is there: what danger is only talked of in. */
	readonly onlyTalk: readonly string[];
	/** Phrases of what only sounds like danger; they take no lines away. */
	readonly onlySounds: readonly string[];
	/** Phrases beside which what was done is over: "loni", "před lety". */
	readonly longAgo: readonly string[];
	readonly child: ChildRules;
}

/** What tells that a child speaks or is meant, and the lines that every danger has then. */
export interface ChildRules {
	readonly phrases: readonly string[];
	readonly lines: readonly Id[];
}

export interface DangerKind {
	/** The best first; none where it is no danger, only known who does what to whom. */
	readonly lines: readonly Id[];
	readonly situation?: Id;
	/** Help is found sooner among the services, as food: the lines come below them. */
	readonly below?: boolean;
	/** No life is at stake: whoever sounds like danger beside it is asked all the same. */
	readonly calm?: boolean;
	/** What helps in it: it is known who does what to whom. */
	readonly types?: readonly Id[];
	/** Folded. */
	readonly phrases: readonly string[];
}

/** The danger that a text speaks of. */
export interface Danger {
	/** To show, the best first; empty: no danger. */
	readonly lines: readonly Id[];
	readonly below: boolean;
	/** All of it can wait: somebody to talk to is shown, and danger may still be asked about. */
	readonly calm: boolean;
	/** What was said only sounds like danger: it must sound much more like it to be asked about. */
	readonly onlySounds: boolean;
	/** A child speaks or is meant. */
	readonly ofChild: boolean;
	/** The situation it is, if it is one of ours. */
	readonly situation: Id | null;
	/** What helps where it was said who does what to whom, the best first. */
	readonly types: readonly Id[];
	/** The words that say so. */
	readonly words: ReadonlySet<Token>;
}

/** Rules as they travel: a list of phrases is one text. */
export function writeRules(rules: DangerRules): string {
	return JSON.stringify(rules, (key, value: unknown) =>
		key === 'phrases' && Array.isArray(value) ? value.join() : value
	);
}

/** @throws SyntaxError where it is cut short or is something else */
export function readRules(text: string): DangerRules {
	// Written by `writeRules` of the same release.
	return JSON.parse(text, (key, value: unknown) =>
		key === 'phrases' && typeof value === 'string' ? value.split(',').filter(Boolean) : value
	) as DangerRules;
}

export const NO_DANGER: Danger = {
	lines: [],
	below: false,
	calm: false,
	onlySounds: false,
	ofChild: false,
	situation: null,
	types: [],
	words: new Set()
};

const A = 'A'.charCodeAt(0);
/** A shorter word is one only where it is spelled right. */
const MIN_MISSPELLED = 8;

/**
 * Prepares for looking for danger in texts. Apart from all ranking: a kind is
 * there when one of its phrases is, word for word, and each kind that is there
 * shows its lines, in the order of the kinds.
 */
export function dangerIn(
	rules: DangerRules
): (tokens: readonly Token[], isBeside: (token: Token, at: number) => boolean) => Danger {
	const wordsOf = wordReader(rules);
	const phrases = phrasesByFirstWord(rules);
	const talk = rules.onlyTalk.map(parsePhrase);
	const sounds = rules.onlySounds.map(parsePhrase);
	const longAgo = rules.longAgo.map(parsePhrase);
	const child = rules.child.phrases.map(parsePhrase);
	return (tokens, isBeside) => {
		const places = new Map<string, number[]>();
		for (const [at, { folded }] of tokens.entries()) {
			for (const word of new Set(undrawn(asWritten(folded)).flatMap(wordsOf)))
				places.set(word, [...(places.get(word) ?? []), at]);
		}
		const isThere = (phrase: Phrase) => placesOf(phrase, places).length > 0;
		const isOnlyTalk = talk.some(isThere);
		const isLongAgo = longAgo.some(isThere);
		const begun = new Set([...places.keys()].flatMap((word) => phrases.get(word) ?? []));
		const found = [...begun].flatMap(({ number, phrase }) => {
			const at = placesOf(phrase, places);
			const isOther = (token: Token, i: number) => !at.includes(i) && !isBeside(token, i);
			const isSaid = at.length > 0 && !(phrase.isAll && tokens.some(isOther));
			return isSaid ? [{ number, at }] : [];
		});
		const isOver = (at: readonly number[]) => isLongAgo && at.some((i) => isPast(tokens[i]));
		// What is only talked of, or is over, stays said in words of ours: no other language has it.
		const real = found.filter(
			({ number, at }) => rules.kinds[number]?.lines.length === 0 || !(isOnlyTalk || isOver(at))
		);
		const numbers = new Set(real.map(({ number }) => number));
		const kinds = rules.kinds.filter((_, number) => numbers.has(number));
		const grave = kinds.filter(({ lines }) => lines.length > 0);
		const words = new Set(found.flatMap(({ at }) => at));
		return {
			lines: [...new Set(kinds.flatMap(({ lines }) => lines))],
			below: grave.length > 0 && grave.every(({ below }) => below),
			calm: grave.length > 0 && grave.every(({ calm }) => calm),
			onlySounds: sounds.some(isThere),
			ofChild: child.some(isThere),
			types: [...new Set(kinds.flatMap(({ types = [] }) => types))],
			situation: kinds.find(({ situation }) => situation)?.situation ?? null,
			words: new Set(tokens.filter((_, at) => words.has(at)))
		};
	};
}

/** What two readings of one text found. */
export function joinDanger(first: Danger, second: Danger): Danger {
	const found = [first, second].filter(({ lines }) => lines.length > 0);
	return {
		lines: [...new Set([...first.lines, ...second.lines])],
		below: found.length > 0 && found.every(({ below }) => below),
		calm: found.length > 0 && found.every(({ calm }) => calm),
		onlySounds: first.onlySounds || second.onlySounds,
		ofChild: first.ofChild || second.ofChild,
		situation: first.situation ?? second.situation,
		types: [...new Set([...first.types, ...second.types])],
		words: new Set([...first.words, ...second.words])
	};
}

/** A cry is drawn out: "pomoooc". Few Czech words have the same letter twice in a row, none three times. */
function undrawn(word: string): string[] {
	const short = word.replace(/([a-z])\1{2,}/g, '$1');
	return [short, short.replace(/([a-z])\1/g, '$1')];
}

/** "Spadla", but "padá"; a noun that ends so costs nothing, as it is seldom beside a time long ago. */
function isPast(token: Token | undefined): boolean {
	return /l[aioy]?$/.test(token?.folded ?? '');
}

interface PhraseOfKind {
	/** Of the kind. */
	readonly number: number;
	readonly phrase: Phrase;
}

/** Few words begin a phrase: with them at hand, a text costs next to nothing. */
function phrasesByFirstWord({ kinds }: DangerRules): ReadonlyMap<string, readonly PhraseOfKind[]> {
	const byWord = new Map<string, PhraseOfKind[]>();
	for (const [number, { phrases }] of kinds.entries()) {
		for (const phrase of phrases.map(parsePhrase)) {
			const own = { number, phrase };
			for (const word of phrase.words[0] ?? [])
				byWord.set(word, [...(byWord.get(word) ?? []), own]);
		}
	}
	return byWord;
}

/** Phrases are written, not read: "být" stands in them as its letters. */
function asWritten(folded: string): string {
	return folded === TO_BE ? 'byt' : folded;
}

/** Reads a folded word as all that phrases may have for it: itself, its beginnings, its groups, what it misspells. */
function wordReader({ groups, kinds, child }: DangerRules): (word: string) => readonly string[] {
	const members = groups.map((group) => new Set(group.split('/')));
	const all = [...groups, ...kinds.flatMap(({ phrases }) => phrases), ...child.phrases].join(' ');
	const long = new Set(
		all.match(/[a-z]+\*?/g)?.filter((word) => lettersOf(word) >= MIN_MISSPELLED)
	);
	return (word) => {
		const read = [word];
		for (let end = 1; end <= word.length; end++) read.push(`${word.slice(0, end)}*`);
		if (word.length >= MIN_MISSPELLED) {
			for (const right of long) if (isMisspelled(word, right)) read.push(right);
		}
		const isRead = (group: ReadonlySet<string>) => read.some((one) => group.has(one));
		members.forEach((group, i) => isRead(group) && read.push(String.fromCharCode(A + i)));
		return [...new Set(read)];
	};
}

/** One typo; a word that only breaks off is not finished yet, and another last letter is an ending. */
function isMisspelled(word: string, written: string): boolean {
	if (word[0] !== written[0]) return false;
	const right = written.replace('*', '');
	const typed = right === written ? word : word.slice(0, right.length);
	if (word.startsWith(right.slice(0, -1)) || right.startsWith(word)) return false;
	return editDistance(typed, right, 1) <= 1;
}

function lettersOf(written: string): number {
	return written.replace('*', '').length;
}
