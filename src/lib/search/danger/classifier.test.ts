import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { featuresOf, marginOf, readClassifier, writeClassifier } from './classifier.ts';
import { trainClassifier } from './train.ts';

const split = (text: string) => text.split(' ');
/** What only one text or two have is not learnt. */
const told = (texts: readonly string[]) => [...texts, ...texts, ...texts].map(split);
const TEXTS = {
	positive: told(['syn drzi nuz a krici', 'bratr ma nuz u krku', 'hlasy mi rikaji at ho zabiju']),
	negative: told(['krajet nuz na chleba', 'bratr hleda praci', 'syn krici radosti', 'obed domu']),
	words: [['zubar']]
};
const classifier = trainClassifier(TEXTS);
const isDanger = (text: string) => marginOf(classifier, split(text)) > 0;

describe('a text', () => {
	test.each(['soused ma nuz', 'rikaji mi hlasy'])(
		'"%s" is heard by words it was not learnt with',
		(text) => {
			expect(isDanger(text)).toBe(true);
		}
	);

	test.each(['chleba domu', 'bratr hleda obed', 'pizza', 'nuz', ''])('"%s" is none', (text) => {
		expect(isDanger(text)).toBe(false);
	});

	test('with another ending is the same', () => {
		expect(isDanger('sousedovi rikali hlasem')).toBe(true);
	});

	test('has its words and their prefixes for features, each once', () => {
		const features = featuresOf(['zahrada', 'zahradu', 'zahrada'], 2 ** 20);
		expect(features).toHaveLength(4);
		expect(featuresOf(['zahra'], 2 ** 20)).toHaveLength(2);
		expect(features.every((one) => one >= 0 && one < 2 ** 20)).toBe(true);
	});
});

describe('a classifier', () => {
	test('of the same texts is the same', () => {
		expect(trainClassifier(TEXTS)).toEqual(classifier);
	});

	test('is read as it was written', () => {
		const writer = new ByteWriter();
		writeClassifier(writer, classifier);
		expect(readClassifier(new ByteReader(writer.finish().buffer))).toEqual(classifier);
	});

	test('is read as it was written, however few of its weights are not 0', () => {
		const weights = new Int8Array(200);
		weights.set([3, 0, -3], 150);
		const writer = new ByteWriter();
		writeClassifier(writer, { weights, threshold: 0.25 });
		const file = writer.finish();
		expect(readClassifier(new ByteReader(file.buffer))).toEqual({ weights, threshold: 0.25 });
		expect(file.length).toBeLessThan(20);
	});

	test('cut short is an error, not a silence', () => {
		const writer = new ByteWriter();
		writeClassifier(writer, classifier);
		const half = writer.finish().slice(0, 50).buffer;
		expect(() => readClassifier(new ByteReader(half))).toThrow(RangeError);
	});

	test('that learnt mostly of danger does not take a word it never saw for one', () => {
		const grave = trainClassifier({ positive: TEXTS.positive, negative: [['obed']], words: [] });
		expect(marginOf(grave, ['zahrada'])).toBeLessThanOrEqual(0);
	});

	test('has learnt nothing from what only one text or two have', () => {
		const positive = [['mesic'], ['mesic']];
		const { weights } = trainClassifier({ positive, negative: [], words: [] });
		expect(weights.every((weight) => weight === 0)).toBe(true);
	});

	test('that has learnt nothing hears nothing', () => {
		const none = trainClassifier({ positive: [], negative: [], words: [] });
		expect(marginOf(none, ['hori'])).toBeLessThanOrEqual(0);
	});
});
