import { describe, expect, test } from 'vitest';
import { smsLength, toPlainSms } from './gsm.ts';

describe('toPlainSms', () => {
	test.each([
		['Příliš žluťoučký kůň úpěl ďábelské ódy', 'Prilis zlutoucky kun upel dabelske ody'],
		['481\u00a0565\u00a0111', '481 565 111'],
		['8:00–11:30', '8:00-11:30'],
		['„Rodinka“ – klub…', '"Rodinka" - klub...'],
		['cena [Kč] 20 € ^', "cena (Kc) 20 EUR '"],
		['první\ndruhý', 'prvni\ndruhy'],
		['tabulka\ta ☎ 😀', 'tabulka a  ']
	])('%o becomes %o', (text, plain) => {
		expect(toPlainSms(text)).toBe(plain);
	});
});

describe('smsLength', () => {
	test.each([
		{ name: 'nothing', text: '', characters: 0, messages: 0 },
		{ name: '160 characters', text: 'a'.repeat(160), characters: 160, messages: 1 },
		{ name: '161 characters', text: 'a'.repeat(161), characters: 161, messages: 2 },
		{ name: '306 characters', text: 'a'.repeat(306), characters: 306, messages: 2 },
		{ name: '307 characters', text: 'a'.repeat(307), characters: 307, messages: 3 },
		{ name: 'characters of the basic table', text: 'Åß@£\n', characters: 5, messages: 1 },
		{ name: 'escaped characters', text: '[€]', characters: 6, messages: 1 },
		{ name: '80 escaped characters', text: '€'.repeat(80), characters: 160, messages: 1 },
		{
			name: 'an escaped character at the seam, which moves to the next message',
			text: `${'a'.repeat(152)}€${'a'.repeat(152)}`,
			characters: 306,
			messages: 3
		}
	])('$name: $messages messages', ({ text, characters, messages }) => {
		expect(smsLength(text)).toEqual({ characters, messages });
	});

	test('a letter with a hook is not counted wrongly but refused', () => {
		expect(() => smsLength('kůň')).toThrow(RangeError);
	});
});
