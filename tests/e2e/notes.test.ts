import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRegion } from '../../src/tools/read-pack.ts';

/**
 * Notes of coverage are the reason of an answer, which may be for one group or one village only;
 * those of languages stand above the results of a query in one.
 */
const ELSEWHERE = ['coverage', 'languages'];

/** The notes of facts and of sources, wherever in an object they stand. */
function notesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (ELSEWHERE.includes(key)) return [];
		return key === 'note' && typeof inner === 'string' ? [inner] : notesIn(inner);
	});
}

const plain = (text: string) =>
	text
		.replaceAll('&amp;', '&')
		.replace(/[\s\u2060]+/g, ' ')
		.trim();

test('what a clerk notes beside a fact can be read on a page', async () => {
	const { region } = await readRegion('data');
	const notes = [...new Set(notesIn(region).map(plain))];
	expect(notes.length).toBeGreaterThan(100);
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => readFileSync(join('build', file), 'utf8').replace(/<!--.*?-->|<[^>]+>/gs, ''))
		.map(plain);
	const all = pages.join('\n');
	expect(notes.filter((note) => !all.includes(note))).toEqual([]);
});
