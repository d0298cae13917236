import { describe, expect, test } from 'vitest';
import { aRegion, aType, NO_LEXICON } from '../../../tests/fixtures/builders.ts';
import { readIndex, writeIndex } from './index.ts';
import { NO_DANGER } from './danger/danger.ts';
import { createSearch } from './search.ts';
import { finish } from './steps.ts';
import { tokenize } from './words/tokens.ts';

const region = aRegion({
	types: [aType({ words: ['koupat', 'svíčky'] })],
	lexicon: { ...NO_LEXICON, foreign: ['pizza', 'koupit'] }
});
const index = finish(readIndex(region, writeIndex(region)));

test.each([
	['pizza', true],
	['pizzu', true],
	['koupit', true],
	['koupat', false],
	['oběd', false]
])('%s is a word no service answers: %s', (word, expected) => {
	expect(tokenize(word).map(index.isForeign)).toEqual([expected]);
});

describe('a lookalike', () => {
	const words = ['raná péče', 'v ránu', 'praní prádla', 'zákal'];
	const lookalikes = ['ráno', 'přání', 'začal', 'ránu'];
	const region = aRegion({
		types: [aType({ id: '40', words })],
		lexicon: { ...NO_LEXICON, lookalikes }
	});
	const index = finish(readIndex(region, writeIndex(region)));
	const search = createSearch(index);

	test.each([
		['ráno', false, 'its stem is that of "raná", and it is none'],
		['rano', false, 'without diacritics it can be nothing else'],
		['Přání', false, 'it differs from "praní" by what was typed'],
		['prani', true, 'without diacritics it may be "praní"'],
		['praní', true, 'it is ours'],
		['začala', true, 'it is not named: each form has to be'],
		['začal', false, 'it is named'],
		['ranou', true, 'other forms of ours keep their stem'],
		['ránu', true, 'a form of ours is read as itself']
	])('%s is read: %s, because %s', (query, isRead) => {
		expect(search.trace(query).reading.terms.flat().length > 0).toBe(isRead);
	});

	test('is an ordinary word, and so no name', () => {
		expect(tokenize('rano xyzzy').map(index.isKnown)).toEqual([true, false]);
	});

	test('in the lexicon has a stem of its own', () => {
		const [own, others] = ['ránu', 'raná']
			.flatMap(tokenize)
			.map((word) => index.vocabulary.exact(word));
		expect(own?.term).not.toBe(others?.term);
	});
});

describe('a text that no phrase of danger is in', () => {
	// What only one text or two have is not learnt.
	const told = (texts: readonly string[]) => [...texts, ...texts, ...texts];
	const region = aRegion({
		types: [aType({ words: ['krájet chleba'] })],
		lexicon: {
			...NO_LEXICON,
			danger: [{ words: ['hoří'], lines: ['150'], situation: null, below: false }]
		},
		dangerExamples: [
			{
				id: 'zurivost',
				name: 'Zuřivost',
				danger: true,
				texts: told(['bratr má nůž a křičí', 'drží nůž u krku', 'syn s nožem, hoří'])
			},
			{
				id: 'nic',
				name: 'Nic',
				danger: false,
				texts: told(['bratr krájí nožem chleba', 'syn křičí radostí', 'kuchař má nůž'])
			}
		]
	});
	const files = writeIndex(region);
	const { danger } = files;
	const index = finish(readIndex(region, files));
	const search = createSearch(index);

	test('but sounds like one, is said to', () => {
		expect(search.understand('soused má nůž').mayBeDanger).toBe(true);
	});

	test.each(['krájet chleba', 'pizza', ''])('"%s" is harmless', (query) => {
		expect(search.understand(query).mayBeDanger).toBe(false);
	});

	test('is asked about less where the answer to it is clear', () => {
		const words = ['soused má nůž'];
		const clear = { ...region, types: [aType({ words })], lexicon: NO_LEXICON };
		const { understand } = createSearch(finish(readIndex(clear, { ...writeIndex(clear), danger })));
		expect(understand('soused má nůž').mayBeDanger).toBe(false);
		expect(understand('soused drží nožem u krku').mayBeDanger).toBe(true);
	});

	test('is heard, too, where a dialect has a word of it', () => {
		const danger = { ...NO_DANGER, words: new Set<never>() };
		const dialect = { id: 'krk', note: null };
		const reading = { language: dialect, leads: false, types: [], words: new Map(), danger };
		const inDialect = createSearch(index, () => reading);
		expect(inDialect.understand('vodvedle soused má nůž').mayBeDanger).toBe(true);
	});

	test('is no guess where one is: it has its lines', () => {
		const { lines, mayBeDanger } = search.understand('hoří, má nůž');
		expect([lines, mayBeDanger]).toEqual([['150'], false]);
	});
});

test('an index cut short is refused', () => {
	const { words, danger } = writeIndex(region);
	const cut = { words: words.slice(0, -1), danger };
	expect(() => finish(readIndex(region, cut))).toThrow(RangeError);
});
