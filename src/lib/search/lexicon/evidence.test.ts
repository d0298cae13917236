import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { finish } from '../steps.ts';
import { tokenize } from '../words/tokens.ts';
import { readExamples, weighEvidence, writeExamples } from './evidence.ts';
import { readLexicon, writeLexicon } from './lexicon.ts';

const ENTRIES = [
	{ id: 'care', aliases: ['oběd babičce', 'mytí vlasů', 'úklid'] },
	{ id: 'food', aliases: ['oběd zdarma', 'lednice'] },
	{ id: 'flat', aliases: ['nájem', 'výpověď bytu'] }
];
const IDS = ENTRIES.map(({ id }) => id);

function evidenceWith(texts: readonly string[], others: readonly string[] = []) {
	const writer = new ByteWriter();
	writeLexicon(writer, [ENTRIES]);
	const { vocabulary, sets } = finish(
		readLexicon(new ByteReader(writer.finish().buffer), { helps: IDS })
	);
	const examples = new ByteWriter();
	const said = [
		{ types: ['food', 'flat'], texts },
		{ types: [], texts: others }
	];
	writeExamples(examples, said, IDS, vocabulary);
	const counts = readExamples(new ByteReader(examples.finish().buffer), sets.helps);
	return (text: string) =>
		weighEvidence(
			sets.helps,
			counts,
			tokenize(text).map((token) => vocabulary.lookUp(token))
		);
}

function likelyWith(texts: readonly string[]) {
	const evidence = evidenceWith(texts);
	return (text: string) => evidence(text).likely;
}

test('words of several aliases that each point the same way add up', () => {
	const [first] = likelyWith([])('vlasy a babička');
	expect(first?.id).toBe('care');
	expect(first?.score).toBeGreaterThan(likelyWith([])('babička')[0]?.score ?? Infinity);
});

test('an example speaks for its types, for the first of them most', () => {
	const texts = ['nájem spolkl výplatu', 'nájem a pak nic', 'nájem nás zabil', 'nájem', 'nájem'];
	expect(likelyWith([])('nájem').map(({ id }) => id)).toEqual(['flat']);
	const [first, second] = likelyWith(texts)('nájem');
	expect([first?.id, second?.id]).toEqual(['food', 'flat']);
});

test('a single example may be chance and says nothing', () => {
	expect(likelyWith(['máma a nájem a úklid a vlasy'])('úklid').map(({ id }) => id)).toEqual([
		'care'
	]);
});

test('of two entries that use a word alike, it speaks for the smaller one', () => {
	expect(likelyWith([])('oběd').map(({ id }) => id)).toEqual(['food', 'care']);
});

test('a word said twice counts once, and one we do not know not at all', () => {
	const likely = likelyWith([]);
	expect(likely('oběd oběd')).toEqual(likely('oběd'));
	expect(likely('kometa')).toEqual([]);
});

test('words of queries that no entry answers speak against all of them', () => {
	const evidence = evidenceWith(['oběd'], ['nájem auta', 'nájem garáže', 'nájem lodi']);
	expect(evidence('nájem').none).toBeGreaterThan(0);
	expect(evidence('nájem').none).toBeGreaterThan(evidence('nájem a oběd').none);
	expect(evidence('oběd').none).toBeLessThan(0);
	expect(evidence('nájem').likely.map(({ id }) => id)).toEqual(['flat']);
});

test('where no example says what no entry answers, nothing speaks against them', () => {
	expect(evidenceWith(['oběd'])('nájem').none).toBe(-Infinity);
});
