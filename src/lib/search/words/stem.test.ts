import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
	['pecovatelka', 'pecovatelku', 'pecovatelkou', 'pecovatelce', 'pecovatelky'],
	['obed', 'obedy', 'obedu', 'obedem', 'obedum'],
	['babicka', 'babicky', 'babicce', 'babickou'],
	['dluh', 'dluhy', 'dluhu', 'dluzich', 'dluhum'],
	['domek', 'domku', 'domky'],
	['hlidani', 'hlidat'],
	['uklidit', 'uklidi', 'uklid'],
	['seniori', 'senior', 'seniora', 'seniory', 'seniorum'],
	['osobni', 'osobnich', 'osobniho', 'osobnim']
])('all forms of %s have one stem', (...forms) => {
	expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
	['lek', 'lez'],
	['pes', 'les'],
	['domov', 'dum']
])('%s and %s stay apart', (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});

test('numbers are left as they are', () => {
	expect(stem('60a')).toBe('60a');
});
