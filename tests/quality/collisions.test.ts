import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entriesOf, textsOf } from '#lib/search/lexicon/lexicon.ts';
import { isStopWord } from '#lib/search/words/stop-words.ts';
import { tokenize, type Token } from '#lib/search/words/tokens.ts';
import { COMMON_WORDS } from '../../src/tools/common-words.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** Longer stems hardly ever are those of two words. */
const SHORT_STEM = 5;

const { index } = search;
// Each form in it was read beside the words it is taken for.
const { forms } = parse(
	readFileSync(new URL('collisions.yaml', import.meta.url), 'utf8')
) as Readonly<Record<'forms', string>>;
const allowed = new Set(forms.split(/\s+/));
const lexicon = Object.values(entriesOf(region)).flat().flatMap(textsOf).flatMap(tokenize);

test('a common form that is read by its stem alone is known by name, as right or as a lookalike', () => {
	const taken = commonForms().flatMap((word) => {
		const match = index.isForeign(word) || index.isLookalike(word) || index.vocabulary.exact(word);
		if (typeof match === 'boolean' || match?.kind !== 'stem' || allowed.has(word.text)) return [];
		return [`${word.text} is read as ${wordsOf(match.term)}`];
	});
	expect(taken).toEqual([]);
});

test('a lookalike is read as itself, or not at all', () => {
	const written = new Set(lexicon.map(({ text }) => text.toLowerCase()));
	const read = region.lexicon.lookalikes.flatMap(tokenize).flatMap((word) => {
		const { text } = word;
		const { terms } = search.trace(text).reading;
		return (terms[0] ?? [])
			.filter(({ kind }) => kind !== 'form' || !written.has(text))
			.map(() => text);
	});
	expect(read).toEqual([]);
});

/** Those of a short stem, once: not without diacritics where they are common with them, too. */
function commonForms(): Token[] {
	const words = COMMON_WORDS.map(tokenize)
		.filter(({ length }) => length === 1)
		.flat();
	const written = new Set(words.flatMap(({ text, folded }) => (text === folded ? [] : [folded])));
	return words.filter(
		({ text, folded, stem }) =>
			stem.length <= SHORT_STEM && !isStopWord(folded) && !(text === folded && written.has(folded))
	);
}

function wordsOf(term: number): string {
	const own = lexicon.filter((word) => index.vocabulary.exact(word)?.term === term);
	return [...new Set(own.map(({ text }) => text))].join(', ');
}
