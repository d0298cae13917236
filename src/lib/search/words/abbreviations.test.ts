import { expect, test } from 'vitest';
import { withoutAbbreviations } from './abbreviations.ts';
import { tokenize } from './tokens.ts';

const read = (text: string) =>
	withoutAbbreviations(tokenize(text), {
		ps: 'pecovatelska sluzba',
		pnp: 'prispevek na peci',
		mu: 'mestsky urad'
	})
		.map(({ folded }) => folded)
		.join(' ');

test.each([
	['PS', 'pecovatelska sluzba'],
	['ps', 'pecovatelska sluzba'],
	['MÚ Jilemnice', 'mestsky urad jilemnice'],
	['pomoct mu', 'pomoct mu'],
	['ps ponikla', 'pecovatelska sluzba ponikla'],
	['potřebuji pro babičku PS domů', 'potrebuji pro babicku pecovatelska sluzba domu'],
	['kdo vyplní žádost o pnp', 'kdo vyplni zadost o prispevek na peci']
])('"%s" is read as "%s"', (text, expected) => {
	expect(read(text)).toBe(expected);
});

test.each(['napsal mi ps dopis', 'MÁM PS A KOČKU DOMA', 'constructor'])('"%s" has none', (text) => {
	expect(read(text)).not.toContain('sluzba');
});

test('it stands where the abbreviation was typed', () => {
	const [, ...words] = withoutAbbreviations(tokenize('hledám PS'), { ps: 'pecovatelska sluzba' });
	expect(words.map(({ text, start, end }) => [text, start, end])).toEqual([
		['PS', 7, 9],
		['PS', 7, 9]
	]);
});
