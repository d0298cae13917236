import type { Id, LanguageWords, SearchableRegion } from '#lib/region/region.ts';
import { dangerIn, type ChildRules, type DangerKind, type DangerRules } from '../danger/danger.ts';
import { packPhrase } from '../danger/phrase.ts';
import { isStopWord } from '../words/stop-words.ts';
import { APOSTROPHES, tokenize, type Word } from '../words/tokens.ts';
import { spellingsOf } from './spelling.ts';

/** A language people ask in, and what its words mean. */
export interface Language {
	/** BCP 47, but for a dialect. */
	readonly id: Id;
	/** Says that the results are in Czech, in this language; `null` of a dialect. */
	readonly note: string | null;
	readonly phrases: readonly TypePhrase[];
	/** By stem: the Czech word for the same people. */
	readonly people: ReadonlyMap<string, string>;
	/** Words that say nothing of what help is meant. */
	readonly fillers: ReadonlySet<string>;
	/** The stems a word in the spelling of the language may have, the longest first; none: we do not know it. */
	stemsOf(word: string): readonly string[];
	readonly dangerIn: ReturnType<typeof dangerIn>;
}

/** Stems that together mean a type. */
export interface TypePhrase {
	readonly type: Id;
	readonly stems: readonly string[];
}

/** As it travels: texts, as what is alike packs well where it stands together. */
interface PackedLanguage {
	readonly id: Id;
	readonly note: string | null;
	/** `40 obid,hora iza`: a type and its phrases on a line. */
	readonly words: string;
	/** `maminka mama,mati`: a Czech word and those for it on a line. */
	readonly people: string;
	readonly fillers: string;
	/** `3+4 ne dihae,umirae`: numbers of kinds of danger and their phrases on a line. */
	readonly danger: string;
}

/** Of a longer word no more letters are kept: they tell no other word of ours apart. */
const MAX_STEM = 7;
const MIN_STEM = 4;
/** Endings are no longer, but in Ukrainian; other languages have more words that begin alike. */
const ENDING = 2;
const LONG_ENDINGS: readonly string[] = ['uk'];
/** Words of these are near to Czech ones, which must not be taken for them. */
const NEAR_CZECH: readonly string[] = ['sk', 'krk'];
/** A child is known by Czech words and by its age alone. */
const NO_CHILD: ChildRules = { phrases: [], lines: [] };
/** How much longer than its stem a word may be. */
const MAX_REST = 9;
const MAX_REST_NEAR_CZECH = 4;
/** A stem that is a whole word, and no beginning. */
const WHOLE = '.';
/** Short words of these are whole, too, and so are all but long ones of those almost without endings. */
const WHOLE_SHORT: readonly string[] = ['de'];
const UNINFLECTED: readonly string[] = ['en'];

/**
 * Writes the words of all languages of a region, at build.
 *
 * @param rules of danger, whose kinds the phrases of danger are
 */
export function writeLanguages(
	{ languages }: Pick<SearchableRegion, 'languages'>,
	rules: DangerRules
): ArrayBuffer {
	const packed = languages.map(({ id, note, words, people, fillers, danger }) => {
		const stemsOf = (text: string) =>
			wordsOf(id, text)
				.map((word) => stemOf(id, word))
				.join(' ');
		return {
			id,
			note,
			words: linesOf(words.map(({ type, phrases }) => [type, phrases.map(stemsOf)])),
			people: linesOf(kinOf(people).map(([czech, kin]) => [czech, kin.map(stemsOf)])),
			fillers: unique(fillers.flatMap((word) => wordsOf(id, word))).join(' '),
			danger: linesOf(
				danger.map(({ czech, phrases }) => [
					dangerKindsOf(rules, czech).join('+'),
					phrases.map((phrase) => phraseOf(id, phrase))
				])
			)
		} satisfies PackedLanguage;
	});
	return new TextEncoder().encode(JSON.stringify(packed)).buffer;
}

/**
 * Reads what `writeLanguages` wrote.
 *
 * @param dangerKinds those of the same region
 * @throws SyntaxError where the file is cut short or is something else
 */
export function readLanguages(
	file: ArrayBuffer,
	{ dangerKinds }: { readonly dangerKinds: readonly DangerKind[] }
): readonly Language[] {
	// Written by `writeLanguages` of the same release.
	const packed = JSON.parse(new TextDecoder().decode(file)) as readonly PackedLanguage[];
	return packed.map(({ id, note, words, people, fillers, danger }) => {
		const phrases = listsIn(words).map(([type, phrase]) => ({ type, stems: phrase.split(' ') }));
		const kin = new Map(listsIn(people).map(([czech, stem]) => [stem, czech]));
		const stems = new Set([...phrases.flatMap((phrase) => phrase.stems), ...kin.keys()]);
		const kinds = listsIn(danger).flatMap(([numbers, phrase]) =>
			numbers.split('+').flatMap((number) => {
				const kind = dangerKinds[Number(number)];
				return kind ? [{ ...kind, phrases: [phrase] }] : [];
			})
		);
		return {
			id,
			note,
			phrases,
			people: kin,
			fillers: new Set(fillers.split(' ')),
			stemsOf: (word) => stemsIn(id, word, stems),
			dangerIn: dangerIn({
				groups: [],
				onlyTalk: [],
				onlySounds: [],
				longAgo: [],
				child: NO_CHILD,
				kinds
			})
		};
	});
}

function stemsIn(id: Id, word: string, stems: ReadonlySet<string>): string[] {
	if (stems.has(word + WHOLE)) return [word + WHOLE];
	const rest = NEAR_CZECH.includes(id) ? MAX_REST_NEAR_CZECH : MAX_REST;
	const least = Math.max(MIN_STEM, word.length - rest);
	const found: string[] = [];
	for (let end = Math.min(word.length, MAX_STEM); end >= least; end--) {
		const stem = word.slice(0, end);
		const isWhole = UNINFLECTED.includes(id) && end < word.length && end < MAX_STEM;
		if (!isWhole && stems.has(stem)) found.push(stem);
	}
	return found;
}

function linesOf(lists: readonly (readonly [string, readonly string[]])[]): string {
	return lists.map(([key, items]) => `${key} ${unique(items).join(',')}`).join('\n');
}

/** Each item of each line with the key of the line. */
function listsIn(text: string): (readonly [string, string])[] {
	if (text === '') return [];
	return text.split('\n').flatMap((line) => {
		const at = line.indexOf(' ');
		const items = line.slice(at + 1).split(',');
		return items.map((item) => [line.slice(0, at), item] as const);
	});
}

/** Whether a word means something in a language by itself, and is no mere filler. */
export function isWordOf(language: Language, { folded }: Word): boolean {
	return spellingsOf(language.id, folded).some((word) => language.stemsOf(word).length > 0);
}

/** By Czech word. */
function kinOf(people: LanguageWords['people']): (readonly [string, readonly string[]])[] {
	return unique(people.map(({ czech }) => czech)).map((czech) => [
		czech,
		people.filter((other) => other.czech === czech).map(({ word }) => word)
	]);
}

/** The kinds of danger that a Czech text speaks of, by their numbers. */
export function dangerKindsOf(rules: DangerRules, czech: string): number[] {
	const tokens = tokenize(czech);
	return rules.kinds.flatMap((kind, number) => {
		const find = dangerIn({ ...rules, kinds: [kind] });
		const isThere = find(tokens, ({ folded }) => isStopWord(folded)).lines.length > 0;
		return isThere ? [number] : [];
	});
}

function wordsOf(language: Id, text: string): string[] {
	return tokenize(text).map(({ folded }) => spellingsOf(language, folded)[0] ?? folded);
}

function stemOf(language: Id, word: string): string {
	if (word.length < MIN_STEM) return word + WHOLE;
	if (UNINFLECTED.includes(language)) return word.slice(0, MAX_STEM);
	if (word.length === MIN_STEM && WHOLE_SHORT.includes(language)) return word + WHOLE;
	const [ending, least] = LONG_ENDINGS.includes(language)
		? [ENDING + 1, MIN_STEM]
		: [ENDING, MIN_STEM + 1];
	return word.slice(0, Math.min(MAX_STEM, Math.max(least, word.length - ending)));
}

/** A phrase of danger in the spelling of its language: its words stay whole. */
function phraseOf(language: Id, phrase: string): string {
	return packPhrase(
		phrase.replace(APOSTROPHES, '').replace(/\p{L}+/gu, (word) => wordsOf(language, word).join(''))
	);
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}
