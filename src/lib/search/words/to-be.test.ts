import { describe, expect, test } from 'vitest';
import { TO_BE } from './to-be.ts';
import { tokenize } from './tokens.ts';

const isIn = (text: string) => tokenize(text).some(({ folded }) => folded === TO_BE);

describe('a flat and "to be" are two words', () => {
	test.each([
		'nemůže být sám',
		'tata nemuze byt sam pristi tyden',
		'není schopen byt doma',
		'neni schopna dlouho byt bez dozoru',
		'chce byt sama',
		'nechce byt v domově',
		'BÝT S LIDMI',
		'chtěl by bejt doma'
	])('"%s" asks for no flat', (text) => {
		expect(isIn(text)).toBe(true);
	});

	test.each([
		'byt',
		'hledám byt',
		'chci byt v Jilemnici',
		'nemůžu najít byt',
		'sám uklízím byt',
		'obecní byt',
		'mohu byt dostat od obce',
		'nemuzu byt zaplatit'
	])('"%s" speaks of a flat', (text) => {
		expect(isIn(text)).toBe(false);
	});
});
