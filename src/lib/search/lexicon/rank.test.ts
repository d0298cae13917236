import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { readLexicon, writeLexicon } from './lexicon.ts';
import { rankEntries } from './rank.ts';
import { finish } from '../steps.ts';
import { tokenize } from '../words/tokens.ts';

const ENTRIES = [
	{ id: 'care', name: 'pečovatelská služba', aliases: ['oběd domů', 'umýt', 'sociální'] },
	{ id: 'food', aliases: ['oběd zdarma', 'jídlo zdarma', 'sociální'] },
	{ id: 'flat', aliases: ['sociální byt', 'byt', 'sociální'] },
	{ id: 'crisis', aliases: ['chci umřít'] },
	{ id: 'hospice', aliases: ['umřít doma'] }
];

/** @param commonWords of the language, the commonest first */
function lexiconOf(commonWords: readonly string[] = []) {
	const writer = new ByteWriter();
	writeLexicon(writer, [ENTRIES], undefined, commonWords);
	const ids = ENTRIES.map(({ id }) => id);
	return finish(readLexicon(new ByteReader(writer.finish().buffer), { helps: ids }));
}

const plain = lexiconOf();

function rank(text: string, { vocabulary, sets } = plain) {
	return rankEntries(
		sets,
		tokenize(text).map((token) => vocabulary.lookUp(token))
	).helps;
}

describe('ranking by the words of a query', () => {
	test.each([
		['oběd domů', 'care'],
		['oběd zdarma', 'food'],
		['sociální byt', 'flat'],
		['chci umřít', 'crisis'],
		['umřít doma', 'hospice'],
		['chci umřít doma', 'hospice']
	])('"%s" is first of all %s', (text, entry) => {
		expect(rank(text)[0]?.id).toBe(entry);
	});

	test('nothing known means nobody', () => {
		expect(rank('pizza')).toEqual([]);
	});

	test('a whole alias is worth more than the same words in two', () => {
		const [first, second] = rank('oběd zdarma');
		expect(first?.fullMatch).toBe('phrase');
		expect(first?.score).toBeGreaterThan(2 * (second?.score ?? 0));
	});

	test('words far from each other are no phrase', () => {
		const apart = `oběd ${'jsme jedli a pak jsme šli '.repeat(2)} domů`;
		expect(rank(apart)[0]?.fullMatch).toBe('none');
		expect(rank('oběd nám vozí domů')[0]?.fullMatch).toBe('phrase');
	});

	test('stop words complete an alias and find none', () => {
		expect(rank('chci')).toEqual([]);
		expect(rank('umřít').find(({ id }) => id === 'crisis')?.fullMatch).toBe('none');
		expect(rank('chci umřít').find(({ id }) => id === 'crisis')?.fullMatch).toBe('word');
	});

	test('the official name is worth more than other words', () => {
		expect(rank('pečovatelská služba oběd zdarma')[0]?.id).toBe('care');
	});

	test('a word of many entries is worth little', () => {
		const score = (text: string) => rank(text)[0]?.score ?? 0;
		expect(score('sociální')).toBeLessThan(score('umýt'));
	});

	test('a common word of the language is worth less beside others, the commonest least', () => {
		const rare = Array.from({ length: 3000 }, (_, i) => `jinak${i}`);
		const [any, common, commonest] = [
			lexiconOf(),
			lexiconOf([...rare.slice(0, 1000), 'domů']),
			lexiconOf(['domů', ...rare])
		].map((lexicon) => rank('umýt domů', lexicon)[0]?.byWord[1] ?? 0);
		expect(common).toBeLessThan(any ?? 0);
		expect(commonest).toBeLessThan(common ?? 0);
		expect(commonest).toBeGreaterThan(0);
		const late = lexiconOf([...rare, 'domů']);
		expect(rank('umýt domů', late)[0]?.byWord[1]).toBe(any);
	});
});
