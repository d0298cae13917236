import { ownValue } from '#lib/region/find.ts';
import { inLatinLetters, isCyrillic } from './czech.ts';

/** Brings a folded word of a language to one spelling, of the letters a to z alone. */
type Spelling = (folded: string) => string;

/** Habits of writing Ukrainian in Latin letters, English and Czech ones: each to what the Cyrillic becomes. */
const HABITS: readonly (readonly [RegExp, string])[] = [
	[/kh|x/g, 'h'],
	[/zh/g, 'z'],
	[/sh/g, 's'],
	[/ts/g, 'c'],
	[/g/g, 'h'],
	[/w/g, 'v'],
	[/[yj]/g, 'i']
];

const SPELLINGS: Readonly<Record<string, Spelling>> = {
	de: (word) => word.replaceAll('ß', 'ss').replace(/([aou])e/g, '$1'),
	// The only letter of Polish that is no other one with a mark.
	pl: (word) => word.replace(/\u0142/g, 'l'),
	en: (word) => (word.length > 3 ? word.replace(/(?:(ch|sh|ss|x)e|([^s]))s$/, '$1$2') : word),
	uk: (word) => (isCyrillic(word) ? fromCyrillic(word) : toOneHabit(word.replaceAll('ch', 'c')))
};

/**
 * What a folded word of a language is compared by, in the data and in a query
 * alike: `Straße` and `strasse`, `жити` and `zhyty` are one.
 */
export function spellingsOf(language: string, folded: string): readonly string[] {
	const spelled = ownValue(SPELLINGS, language)?.(folded) ?? folded;
	// "ch" is ч as English writes it, or х as Czech does.
	const isBoth = language === 'uk' && folded.includes('ch');
	return isBoth ? [spelled, toOneHabit(folded.replaceAll('ch', 'h'))] : [spelled];
}

function fromCyrillic(word: string): string {
	return shortened(
		inLatinLetters(word).replaceAll('ch', 'h').replaceAll('g', 'h').replace(/[yj]/g, 'i')
	);
}

function toOneHabit(word: string): string {
	return shortened(HABITS.reduce((text, [habit, letter]) => text.replace(habit, letter), word));
}

/** "ії", "yi", "ij". */
function shortened(word: string): string {
	return word.replace(/i+/g, 'i');
}

/** How the dialect of the foothills sounds, and how Czech writes it; folded. After the atlas named in the data. */
const DIALECT: readonly (readonly [RegExp, string])[] = [
	[/^vo/, 'o'],
	[/^d(?=y)/, 'kd'],
	[/^ou/, 'u'],
	[/oj$/, 'ovi'],
	[/ej/, 'y'],
	[/nn/, 'dn'],
	[/ll/, 'dl'],
	[/sch/, 'sh'],
	[/([aeo])u(?=[nd])/, '$1v'],
	[/([^aeiouy])e([rl])(?=[^aeiouy])/, '$1$2'],
	[/^(.{1,3}?)i(?=..)/, '$1e']
];
const MIN_DIALECT = 2;

/** A folded word as Czech may write it, where it is spelled as the dialect sounds: `vobed` is `obed`. */
export function czechSpellingsOf(folded: string): readonly string[] {
	if (folded.length < MIN_DIALECT) return [];
	let words: readonly string[] = [folded];
	for (const [sound, letters] of DIALECT) {
		words = [...new Set(words.flatMap((word) => [word.replace(sound, letters), word]))];
	}
	return words.filter((word) => word !== folded);
}
