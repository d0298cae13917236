import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json';

/** What a newcomer reads first must lead somewhere. */
const PAPERS = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'docs/figures.md'];

describe.each(PAPERS)('%s', (paper) => {
	const text = readFileSync(paper, 'utf8');

	test('links only to files and headings that are there', () => {
		const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
		expect(links.filter((link) => !leadsSomewhere(paper, link))).toEqual([]);
	});

	test('names only commands that there are', () => {
		const commands = [...text.matchAll(/(?:`|^)npm (?:run (?:-s )?)?([\w:]+)/gm)].map(
			([, name]) => name
		);
		expect(commands.filter((name) => !name || !(name in scripts))).toEqual([]);
	});

	test('names only files and folders that are there', () => {
		// A placeholder, as in `text/cs/<page>.ts`, stands for many: its folder must be there.
		const named = [...text.matchAll(/`((?:src|tests|data|docs)\/[^`\s*]*)`/g)].map(
			([, path = '']) =>
				path.includes('<') ? dirname(path.slice(0, path.indexOf('<')) + 'x') : path
		);
		expect(named.filter((path) => !existsSync(path))).toEqual([]);
	});
});

test('a comment cites only headings that DESIGN.md has', () => {
	const cited = codeFiles().flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\(DESIGN\.md, ([^)]+)\)/g)].map(
			([, heading = '']) => ({
				file,
				heading
			})
		)
	);
	const known = headingsOf('DESIGN.md');
	expect(cited.filter(({ heading }) => !known.includes(heading))).toEqual([]);
});

test('no comment cites a design or an issue that is not in the repository', () => {
	const elsewhere = /\((?:design|redesign|issue),? (?:part )?\d/i;
	expect(codeFiles().filter((file) => elsewhere.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function leadsSomewhere(paper: string, link: string): boolean {
	const [path = '', anchor] = link.split('#');
	const file = path === '' ? paper : join(dirname(paper), path);
	if (!existsSync(file)) return false;
	return anchor === undefined || headingsOf(file).map(anchorOf).includes(anchor);
}

function headingsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}

/** As GitHub writes it. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\w\s-]/g, '')
		.replaceAll(' ', '-');
}

function codeFiles(): string[] {
	return ['src', 'tests'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|js|svelte|css)$/.test(path))
			.map((path) => join(folder, path))
	);
}
