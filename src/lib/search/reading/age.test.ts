import { expect, test } from 'vitest';
import { ageIn } from './age.ts';

test.each([
	['maminka 81 let', 81],
	['81letá maminka', 81],
	['hlídání 92leté babičky', 92],
	['syn 22 let', 22],
	['otec, je mu 84', 84],
	['žena ve věku 83', 83],
	['5 roků', 5],
	['už se starám o mámu 81 let', 81]
])('"%s" says an age of %i', (text, age) => {
	expect(ageIn(text)).toBe(age);
});

test.each([
	'na 14 dní',
	'§ 40',
	'starám se o ni 3 roky',
	'umřel před 5 lety',
	'čekáme 2 roky',
	'900 let',
	'24 hodin',
	'je mi 14 dní zle',
	''
])('"%s" says none', (text) => {
	expect(ageIn(text)).toBeNull();
});
