import { expect, test } from 'vitest';
import { inDigits } from './number-words.ts';

test.each([
	['osmdesat ctyri', '84'],
	['je ji osmdesatctyri', 'je ji 84'],
	['petaosmdesat let', '85 let'],
	['jednaosmdesat, jednadvacet', '81, 21'],
	['dvaaosmdesat a osmdesat dva', '82 a 82'],
	['triaosmdesatileta', '83leta'],
	['devadesatileta babicka', '90leta babicka'],
	['dvoulete dite, patnactilety', '2lete dite, 15lety']
])('%s is %s', (text, digits) => {
	expect(inDigits(text)).toBe(digits);
});

test.each(['osm let', 'dva syny', 'padesatka', 'tri', 'mnoholety'])('%s stays', (text) => {
	expect(inDigits(text)).toBe(text);
});
