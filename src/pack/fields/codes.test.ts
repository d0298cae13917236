import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { ico as field, id, idFrom } from './codes.ts';

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

describe('an id made of a name', () => {
	test.each(['Pečovatelská služba – Poniklá, o.p.s.', 'a'.repeat(80), `${'ab '.repeat(29)}c`])(
		'is one by the rules: %s',
		(name) => {
			expect(safeParse(id.schema, idFrom(name)).success).toBe(true);
		}
	);

	test('is none that every object has', () => {
		expect(safeParse(id.schema, 'constructor').issues?.[0].message).toContain('zvolte jiné');
	});

	test('leaves room for what tells namesakes apart', () => {
		expect(idFrom('ab '.repeat(40), 9)).toBe('ab-ab-ab');
	});
});
