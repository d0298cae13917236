import { describe, expect, test } from 'vitest';
import { icoRule } from './code.ts';

describe('an IČO', () => {
	test.each([
		{ name: 'of the Ministry of the Interior', ico: '00007064' },
		{ name: 'of the Czech Statistical Office', ico: '00025593' },
		{ name: 'with a sum that gives a check digit of zero or one', ico: '25596641' }
	])('$name is right', ({ ico }) => {
		expect(icoRule(ico)).toBeNull();
	});

	test('with two digits exchanged is wrong', () => {
		expect(icoRule('00025953')).toContain('kontrolní číslici');
	});
});
