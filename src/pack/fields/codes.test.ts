import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { ico as field } from './codes.ts';

describe('an IČO', () => {
	test.each([
		{ name: 'of the Ministry of the Interior', ico: '00007064' },
		{ name: 'of the Czech Statistical Office', ico: '00025593' },
		{ name: 'with a sum that gives a check digit of zero or one', ico: '25596641' }
	])('$name is right', ({ ico }) => {
		expect(safeParse(field.schema, ico).success).toBe(true);
	});

	test('with two digits exchanged is wrong', () => {
		expect(safeParse(field.schema, '00025953').issues?.[0].message).toContain('kontrolní číslici');
	});
});
