import { expect, test } from 'vitest';
import { tokenize } from '../words/tokens.ts';
import { maybePlaceIn } from './unknown-place.ts';

function placeIn(text: string): string | null {
	const tokens = tokenize(text);
	const found = maybePlaceIn(tokens, ({ folded }) => !/^(obedy|v|pro|pani|domu)$/.test(folded));
	return (
		found &&
		tokens
			.slice(...found)
			.map(({ text }) => text)
			.join(' ')
	);
}

test.each([
	['obědy Dolní Bousov', 'Dolní Bousov'],
	['obědy v bousově domů', 'bousově'],
	['obědy v Dolním Bousově', 'Dolním Bousově']
])('%s may be in %s', (text, place) => {
	expect(placeIn(text)).toBe(place);
});

test.each(['obědy bousov', 'Bousov', 'obědy pro Karla', 'paní Nováková', 'OBĚDY HNED'])(
	'%s names no place',
	(text) => {
		expect(placeIn(text)).toBeNull();
	}
);
