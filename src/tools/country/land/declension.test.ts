import { describe, expect, test } from 'vitest';
import { decline, noun, whereOf, whereToOf, withAdjective, withAppendix } from './declension.ts';

describe('decline', () => {
	test.each([
		['Ponik', 'ov', 'Ponikov Ponikova Ponikovu Ponikov Ponikově Ponikovem'],
		['Bol', 'ice', 'Bolice Bolic Bolicím Bolice Bolicích Bolicemi'],
		['Lhot', 'ka', 'Lhotka Lhotky Lhotce Lhotku Lhotce Lhotkou'],
		['Krás', 'ná', 'Krásná Krásné Krásné Krásnou Krásné Krásnou'],
		['Kostel', 'ec', 'Kostelec Kostelce Kostelci Kostelec Kostelci Kostelcem']
	] as const)('%s-%s', (stem, paradigm, forms) => {
		expect(decline(stem, paradigm).forms.join(' ')).toBe(forms);
	});
});

describe('compound names', () => {
	const ves = noun('feminine', 'Ves Vsi Vsi Ves Vsi Vsí');

	test('adjectives agree with the noun', () => {
		expect(withAdjective('Nový', ves).forms.slice(1)).toEqual([
			'Nové Vsi',
			'Nové Vsi',
			'Novou Ves',
			'Nové Vsi',
			'Novou Vsí'
		]);
		expect(withAdjective('Horní', decline('Bol', 'ice')).forms[5]).toBe('Horními Bolicemi');
	});

	test('an appendix stays the same', () => {
		expect(withAppendix(ves, 'nad Labem').forms[5]).toBe('Vsí nad Labem');
	});

	test('the preposition is one that can be said', () => {
		expect(whereOf(ves.forms)).toBe('ve Vsi');
		expect(whereOf(decline('Bol', 'ice').forms)).toBe('v Bolicích');
		expect(whereToOf(ves.forms)).toBe('do Vsi');
	});

	test('a form left out is refused', () => {
		expect(() => noun('feminine', 'Ves Vsi')).toThrow(RangeError);
	});
});
