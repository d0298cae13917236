import { expect, test } from 'vitest';
import { takenApart } from './joined.ts';
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
