import { describe, expect, test } from 'vitest';
import { readShownTexts } from '../support/shown-text.ts';
import { readFaces } from '../support/typeface.ts';

/**
 * The typeface is cut down to the characters of Czech texts. One that it lacks is
 * drawn in the system's face, of another width and weight in the middle of a word:
 * add it to the list of src/tools/fonts.ts and run `npm run fonts`.
 */

/** What the whole typeface lacks too, and stands apart from words. */
const LEFT_TO_SYSTEM: ReadonlyMap<string, string> = new Map([['☐', 'a box to tick on paper']]);

/** A language of other letters is drawn in the system's face as a whole, so that no word is of two. */
const OTHER_LETTERS = /\p{Script=Cyrillic}/u;

const faces = await readFaces();
const texts = await readShownTexts();

function charactersOfWeight(weight: number): Set<string> {
	const ofWeight = faces.filter((face) => face.weight === weight);
	return new Set(ofWeight.flatMap(({ characters }) => [...characters]));
}

/** The characters of a text, and their capitals, as styles and sentences may ask for them. */
function charactersOf(text: string): Set<string> {
	const all = [...text, ...text.toLocaleUpperCase('cs')];
	return new Set(all.filter((one) => !NEVER_DRAWN.test(one) && !OTHER_LETTERS.test(one)));
}

/** Tabs, ends of lines, the joiner of words, and the mark that begins a file. */
const NEVER_DRAWN = /[\t\n\r\u{2060}\u{feff}]/u;

describe.each([400, 700])('the typeface of weight %i', (weight) => {
	const held = charactersOfWeight(weight);

	test('holds every character that a page may show', () => {
		const missing = texts.flatMap(({ text, from }) =>
			[...charactersOf(text)]
				.filter((character) => !held.has(character) && !LEFT_TO_SYSTEM.has(character))
				.map((character) => `${character} (${codeOf(character)}) in ${from}`)
		);
		expect([...new Set(missing)]).toEqual([]);
	});

	test('lacks what is left to the system, and what it was cut of', () => {
		expect([...LEFT_TO_SYSTEM.keys(), 'Å', 'ŵ'].filter((one) => held.has(one))).toEqual([]);
	});
});

describe('the texts that are checked', () => {
	test.each([
		'data/',
		'src/lib/text/cs/home.ts',
		'src/lib/text/cs/dates.ts',
		'src/routes/+layout.svelte'
	])('are also of %s', (from) => {
		expect(texts.filter((text) => text.from === from)).not.toEqual([]);
	});

	test('hold what is left to the system, which is no longer listed when nothing shows it', () => {
		const shown = new Set(texts.flatMap(({ text }) => [...text]));
		expect([...LEFT_TO_SYSTEM.keys()].filter((character) => !shown.has(character))).toEqual([]);
	});
});

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
