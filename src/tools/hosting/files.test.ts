import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOfBuild, filesOfDocs } from './files.js';
import { HASHED_HEADERS, PAGE_HEADERS } from './headers.js';

const FILES = { ...filesOfDocs(), ...filesOfBuild('') };

describe('the settings of hosts', () => {
	test.each(Object.entries(filesOfDocs()))('%s in docs is what the source makes', (name, text) => {
		expect(readFileSync(`docs/hosting/${name}`, 'utf8')).toBe(text);
	});

	test.each(Object.entries(FILES))('%s has every header of a page', (name, text) => {
		const headers: Record<string, string> = { ...PAGE_HEADERS };
		// Where nothing is said, those hosts ask about each file anew.
		if (name === '_headers') delete headers['Cache-Control'];
		for (const [header, value] of Object.entries(headers)) {
			expect(text).toMatch(new RegExp(`${header}:? "?${escaped(value)}"?`));
		}
	});

	test.each(Object.entries(FILES))('%s lets hashed files be kept for ever', (_name, text) => {
		expect(text).toContain('/_app/immutable/');
		expect(text).toContain(HASHED_HEADERS['Cache-Control']);
	});

	test('the container is made of files that are there', () => {
		const text = readFileSync('docs/hosting/Containerfile', 'utf8');
		const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
			files.split(' ')
		);
		expect(copied).toEqual(expect.arrayContaining(['package-lock.json', 'src', 'data']));
		expect(copied.filter((file) => !existsSync(file))).toEqual([]);
		// And of all that the build is set by.
		const config = ['vite.config.ts', 'svelte.config.js'].map((file) => readFileSync(file, 'utf8'));
		const named = [...config.join('\n').matchAll(/(?:from|import) '\.\/([^/']+)/g)];
		expect(named.length).toBeGreaterThan(5);
		expect(named.map(([, top = '']) => top).filter((top) => !copied.includes(top))).toEqual([]);
	});

	test('a site below a folder is meant with that folder', () => {
		const { _headers, '.htaccess': apache } = filesOfBuild('/sluzby');
		expect(_headers).toContain('\n/sluzby/*\n');
		expect(apache).toContain('ErrorDocument 404 /sluzby/404.html');
		expect(apache).toContain('^/sluzby/_app/immutable/');
	});
});

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
