import { expect, test } from 'vitest';
import { meaningSoFar } from './meaning-so-far.ts';
import { NO_MEANING, type Meaning, type Search } from './meaning.ts';

const IN_PONIKLA: Meaning = { ...NO_MEANING, query: 'v poniklé', municipality: 'ponikla' };

const search: Search = {
	understand: (query) => (query === 'v poniklé' ? IN_PONIKLA : { ...NO_MEANING, query })
};

const begun: Meaning = { ...NO_MEANING, query: 'odl', unknown: ['odl'], beforeBegun: '' };

test('while a word is only begun, the words before it are answered', () => {
	const meaning = { ...begun, query: 'v poniklé odl', beforeBegun: 'v poniklé' };
	expect(meaningSoFar(search, meaning)).toBe(IN_PONIKLA);
});

test.each(['', 'hledám '])('after "%s" alone, everything is', (beforeBegun) => {
	expect(meaningSoFar(search, { ...begun, beforeBegun })?.query.trim()).toBe('');
});

test('words that are understood, or are none of ours, are not put off', () => {
	expect(meaningSoFar(search, { ...begun, query: 'xyzzy', beforeBegun: null })).toBeNull();
});
