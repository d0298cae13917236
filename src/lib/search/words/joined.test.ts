import { describe, expect, test } from 'vitest';
import { joinedLetters, takenApart } from './joined.ts';
import { tokenize } from './tokens.ts';

const OURS = new Set(
	'obedy domu jilemnice centrum pecovatelka babicce manzel bije cina'.split(' ')
);

function read(text: string) {
	return takenApart(
		tokenize(text),
		({ folded }) => OURS.has(folded),
		(word) => OURS.has(word)
	);
}

test.each([
	['obedydomujilemnice', ['obedy', 'domu', 'jilemnice']],
	['ObědyDomů', ['Obědy', 'Domů']],
	['kcentrum', ['k', 'centrum']],
	['obedypropecovatelka', ['obedy', 'pro', 'pecovatelka']],
	['manzelmebije', ['manzel', 'me', 'bije']],
	['dnes obedybabicce', ['dnes', 'obedy', 'babicce']]
])('%s is read as %j', (text, words) => {
	expect(read(text).map((token) => token.text)).toEqual(words);
});

test('each word stands where it was typed', () => {
	expect(read('no obedydomu').map(({ start, end }) => [start, end])).toEqual([
		[0, 2],
		[3, 8],
		[8, 12]
	]);
});

test.each([
	'pecovatelka',
	'obedyneco',
	'zacina',
	'udomu',
	'ocentrum',
	'nacentrum',
	'domux',
	'k',
	'',
	'obedy'.repeat(20)
])('"%s" stays as it is', (text) => {
	expect(read(text).map((token) => token.text)).toEqual(text ? [text] : []);
});

describe('letters that stand apart', () => {
	const read = (text: string) =>
		joinedLetters(
			text,
			tokenize(text),
			(word) => ['pnp', 'ps'].includes(word),
			(word) => word === 'kcentrum'
		).map(({ folded, text }) => [folded, text]);

	test.each([
		['P.n.P.', [['pnp', 'P.n.P']]],
		[
			'žádost o p. n. p.',
			[
				['zadost', 'žádost'],
				['o', 'o'],
				['pnp', 'p. n. p']
			]
		],
		[
			'P.S. Jilemnice',
			[
				['ps', 'P.S'],
				['jilemnice', 'Jilemnice']
			]
		],
		['K-centrum', [['kcentrum', 'K-centrum']]]
	])('"%s" has a word of ours', (text, words) => {
		expect(read(text)).toEqual(words);
	});

	test.each(['a b c', 'k centru', 'x-kolo', 'děkuji moc za rady P.S. ozvu se'])(
		'"%s" has none',
		(text) => {
			expect(read(text)).toEqual(tokenize(text).map(({ folded, text }) => [folded, text]));
		}
	);
});
