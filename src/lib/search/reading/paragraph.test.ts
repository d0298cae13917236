import { expect, test } from 'vitest';
import { aType } from '../../../../tests/fixtures/builders.ts';
import { typeOfParagraph } from './paragraph.ts';

const TYPES = [
	aType(),
	aType({ id: '60a', paragraph: '§\u00a060a' }),
	aType({ id: 'taxi', paragraph: null })
];

test.each([
	['§ 40', '40'],
	['§40 Poniklá', '40'],
	['paragraf 60a', '60a'],
	['služba podle par. 60 A', '60a'],
	['§ 99', null],
	['40', null],
	['§ 401', null]
])('"%s" names the type %s', (text, type) => {
	expect(typeOfParagraph(TYPES, text)).toBe(type);
});
