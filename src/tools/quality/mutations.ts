import { fold } from '#lib/region/text.ts';

/** A fixed way in which people mistype, wrap or extend a query. */
interface Mutation {
	readonly name: string;
	apply(query: string): string;
}

/** A letter that fingers hit instead of another. */
const BESIDE: Readonly<Record<string, string>> = {
	...{ a: 's', b: 'v', c: 'x', d: 'f', e: 'r', f: 'g', g: 'h', h: 'j', i: 'o', j: 'k', k: 'l' },
	...{ l: 'k', m: 'n', n: 'm', o: 'p', p: 'o', r: 't', s: 'd', t: 'r', u: 'i', v: 'b', w: 'e' },
	...{ x: 'c', y: 'x', z: 'u', q: 'w' }
};

const SPELLINGS: Readonly<Record<string, string>> = { i: 'y', y: 'i', s: 'z', z: 's' };

/** Typos are made in the longest word, at its middle letter: where they cost most. */
export const MUTATIONS: readonly Mutation[] = [
	{ name: 'vypuštěné písmeno', apply: inLongestWord((word, at) => splice(word, at, 1, '')) },
	{ name: 'zdvojené písmeno', apply: inLongestWord((word, at) => splice(word, at, 0, word[at])) },
	{
		name: 'přehozená písmena',
		apply: inLongestWord((word, at) => splice(word, at, 2, (word[at + 1] ?? '') + (word[at] ?? '')))
	},
	{
		name: 'vedlejší klávesa',
		apply: inLongestWord((word, at) => splice(word, at, 1, BESIDE[fold(word[at] ?? '')]))
	},
	{ name: 'i/y, s/z', apply: inLongestWord(misspell) },
	{ name: '„prosím“ a „hledám, kdo“', apply: (query) => `prosím hledám kdo ${query}` },
	{ name: 'obec v 6. pádě', apply: (query) => `${query} v Poniklé` },
	{
		name: 'velká písmena a dvě mezery',
		apply: (query) => query.toUpperCase().replaceAll(' ', '  ')
	}
];

function inLongestWord(change: (word: string, middle: number) => string) {
	return (query: string) => {
		const words = query.split(' ');
		const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
		const changed = change(longest, Math.floor((longest.length - 1) / 2));
		return words.map((word) => (word === longest ? changed : word)).join(' ');
	};
}

function splice(word: string, at: number, count: number, text = ''): string {
	return word.slice(0, at) + text + word.slice(at + count);
}

/** The first letter of the word that spelling mixes up. */
function misspell(word: string): string {
	return word.replace(/[iysz]/i, (letter) => SPELLINGS[letter.toLowerCase()] ?? letter);
}
