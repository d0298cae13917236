import { describe, expect, test } from 'vitest';
import { countOf, formatCount, listOf, sentence } from './words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('words', () => {
	test.each([
		[0, '0 služeb'],
		[1, '1 služba'],
		[4, '4 služby'],
		[5, '5 služeb'],
		[22, '22 služeb'],
		[1101, '1 101 služeb']
	])('%d counts as %s', (count, expected) => {
		expect(plain(countOf(count, ['služba', 'služby', 'služeb']))).toBe(expected);
	});

	test('thousands are set apart and never broken', () => {
		expect(formatCount(5340)).toBe('5\u00a0340');
	});

	test('a list ends with a conjunction that does not end a line', () => {
		expect(listOf(['jídlo', 'nákup', 'úklid'])).toBe('jídlo, nákup a\u00a0úklid');
		expect(listOf(['jídlo'])).toBe('jídlo');
		expect(listOf([])).toBe('');
	});

	test('a fragment becomes a sentence; a sentence stays', () => {
		expect(sentence('jen do 30 let')).toBe('Jen do 30\u00a0let.');
		expect(sentence('Ověřte.')).toBe('Ověřte.');
	});
});
