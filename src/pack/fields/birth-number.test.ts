import { describe, expect, test } from 'vitest';
import { hasBirthNumber } from './birth-number.ts';

describe('a birth number', () => {
	test.each([
		{ name: 'of a man', text: '780101/1009' },
		{ name: 'of a woman', text: '855612/1002' },
		{ name: 'of a year whose numbers ran out', text: '042131/0010' },
		{ name: 'from before 1986 with a remainder of ten', text: '780101/1010' },
		{ name: 'from before 1954, of nine digits', text: '350612/100' },
		{ name: 'without a slash', text: '8556121002' },
		{ name: 'with spaces around the slash', text: '855612 / 1002' },
		{ name: 'inside a sentence', text: 'Paní (855612/1002) volala.' }
	])('$name is found', ({ text }) => {
		expect(hasBirthNumber(text)).toBe(true);
	});

	test.each([
		{ name: 'a wrong check digit', text: '855612/1003' },
		{ name: 'a month that does not exist', text: '851312/0000' },
		{ name: 'a day that does not exist', text: '850132/0003' },
		{ name: 'nine digits without a slash, as a phone has', text: '350612100' },
		{ name: 'more digits around it', text: '18556121002' },
		{ name: 'an Act', text: '108/2006' },
		{ name: 'an IČO', text: '00276006' }
	])('$name is none', ({ text }) => {
		expect(hasBirthNumber(text)).toBe(false);
	});
});
