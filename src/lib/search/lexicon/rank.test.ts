import { describe, expect, test } from 'vitest';
import { ByteReader } from '#lib/bytes/byte-reader.ts';
import { ByteWriter } from '#lib/bytes/bytes.ts';
import type { Entry } from './entries.ts';
import { rankOwners } from './rank.ts';
import { finish } from '../steps.ts';
import { tokenize } from '../words/tokens.ts';
import { readLexicon } from './lexicon.ts';
import { writeLexicon } from './write-lexicon.ts';

const ENTRIES: readonly Entry[] = [
	{ id: 'care', name: 'pečovatelská služba', phrases: ['oběd domů', 'umýt', 'sociální'] },
	{ id: 'food', phrases: ['oběd zdarma', 'jídlo zdarma', 'sociální'] },
	{ id: 'flat', phrases: ['sociální byt', 'byt', 'sociální'] },
	{ id: 'crisis', phrases: ['chci umřít'] },
	{ id: 'hospice', phrases: ['umřít doma'] }
];
const writer = new ByteWriter();
writeLexicon(writer, [ENTRIES]);
const { vocabulary, indexes } = finish(
	readLexicon(new ByteReader(writer.finish().buffer), { helps: ENTRIES.map(({ id }) => id) })
);

function rank(text: string) {
	return rankOwners(
		indexes.helps,
		tokenize(text).map((token) => vocabulary.lookUp(token))
	);
}

describe('ranking by what was said', () => {
	test.each([
		['oběd domů', 'care'],
		['oběd zdarma', 'food'],
		['sociální byt', 'flat'],
		['chci umřít', 'crisis'],
		['umřít doma', 'hospice'],
		['chci umřít doma', 'hospice']
	])('"%s" is first of all %s', (text, owner) => {
		expect(rank(text)[0]?.id).toBe(owner);
	});

	test('nothing known means nobody', () => {
		expect(rank('pizza')).toEqual([]);
	});

	test('a whole phrase is worth more than the same words in two', () => {
		const [first, second] = rank('oběd zdarma');
		expect(first?.whole).toBe('phrase');
		expect(first?.score).toBeGreaterThan(2 * (second?.score ?? 0));
	});

	test('fillers complete a phrase and find none', () => {
		expect(rank('chci')).toEqual([]);
		expect(rank('umřít').find(({ id }) => id === 'crisis')?.whole).toBe('none');
		expect(rank('chci umřít').find(({ id }) => id === 'crisis')?.whole).toBe('word');
	});

	test('the official name tells more than other words', () => {
		expect(rank('pečovatelská služba oběd zdarma')[0]?.id).toBe('care');
	});

	test('a word many use tells little', () => {
		const score = (text: string) => rank(text)[0]?.score ?? 0;
		expect(score('sociální')).toBeLessThan(score('umýt'));
	});
});
