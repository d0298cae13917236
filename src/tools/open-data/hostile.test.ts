import { expect, test } from 'vitest';
import { csvOf } from '#lib/region/csv.ts';
import type { CompleteRegion, CompleteService } from '#lib/region/region.ts';
import { createRandom } from '../country/random.ts';
import { openDataFiles } from './files.ts';
import { vcardOf } from '#lib/text/cs/contact-card.ts';
import { region, outlines } from '../../../tests/support/region.ts';

/** What ends a cell, a line, a property or a text somewhere, and what a spreadsheet reckons. */
const PIECES = [
	...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', "'", ';', ',', ':', '\\', '\0', '\u00a0'],
	...['cmd|/C calc', 'HYPERLINK("http://x")', 'END:VCARD', 'TEL:112', '</script>', '{"id":1}'],
	...['ěščř', '😀', '\u2028', '\uFEFF', '\u202E', 'a'.repeat(80), '1', ' ']
];

const random = createRandom(28);
const STRINGS = Array.from({ length: 10_000 }, () =>
	Array.from({ length: random.whole(1, 6) }, () => random.pick(PIECES)).join('')
);

/** Cells as a spreadsheet reads them (RFC 4180, with semicolons). */
function cellsOf(csv: string): string[] {
	const cells = csv.slice(1, -2).matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g);
	return [...cells].map(([, quoted, plainly]) => quoted?.replaceAll('""', '"') ?? plainly ?? '');
}

test('of 10,000 hostile strings none leaves its cell, and none is a formula', () => {
	const read = cellsOf(csvOf(STRINGS.map((text) => [text])));
	const written = STRINGS.map((text) => text.replaceAll('\u00a0', ' '));
	expect(read).toHaveLength(written.length);
	expect(read.filter((cell, i) => cell !== written[i] && cell !== `'${written[i]}`)).toEqual([]);
	expect(read.filter((cell) => /^[=+@\t\r\n-]/.test(cell))).toEqual([]);
});

function named(text: string): CompleteService {
	return { ...(region.services[0] as CompleteService), name: text, summary: text }; // The region has some.
}

test('none of them leaves its property of a card', () => {
	const shape = (text: string) =>
		vcardOf(region, named(text))
			.replaceAll('\r\n ', '')
			.split(/\r\n|[\r\n\0]/)
			.map((line) => /^[A-Z]*/.exec(line)?.[0]);
	const expected = shape('Služba');
	const broken = STRINGS.filter((text) => JSON.stringify(shape(text)) !== JSON.stringify(expected));
	expect(broken).toEqual([]);
});

test('all of them come back from JSON as they were', () => {
	const services = STRINGS.slice(0, 200).map((text, i) => ({ ...named(text), id: `x-${i}` }));
	const hostile: CompleteRegion = { ...region, services };
	const files = openDataFiles(hostile, outlines);
	const back = JSON.parse(files['najdi-pomoc.json'] ?? '') as CompleteRegion;
	expect(back.services.map(({ name }) => name)).toEqual(
		services.map(({ name }) => name.replaceAll('\u00a0', ' '))
	);
});
