import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What must hold on each page that was built, read as the server sends it. */

const BUILD = 'build';

interface Text {
	/** The names of the elements around it, the nearest last. */
	readonly within: readonly string[];
	readonly words: string;
}

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source']);

/** Pages are written by one renderer, which closes all it opens: no parser of any HTML is needed. */
function textsOf(html: string): Text[] {
	const within: string[] = [];
	const body = html.replace(/<!--.*?-->/gs, '').replace(/<(script|style)\b.*?<\/\1>/gs, '');
	return [...body.matchAll(/<(\/?)([a-z][\w-]*)[^>]*?(\/?)>|([^<]+)/gi)].flatMap(
		([, end, name = '', closed, words]) => {
			if (words !== undefined) return { within: [...within], words: decoded(words) };
			if (end) within.pop();
			else if (!closed && !VOID.has(name)) within.push(name);
			return [];
		}
	);
}

function decoded(words: string): string {
	return words
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&lt;/g, '<')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}

const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => {
		const html = readFileSync(join(BUILD, name), 'utf8');
		return { name, html, texts: textsOf(html) };
	});

/** Where in the texts of all pages something stands, with the words around it. */
function found(what: RegExp, isMeant: (text: Text) => boolean = () => true): string[] {
	return pages.flatMap(({ name, texts }) =>
		texts.flatMap((text) => {
			const at = isMeant(text) ? text.words.search(what) : -1;
			return at < 0 ? [] : `${name}: ${text.words.slice(Math.max(0, at - 20), at + 30)}`;
		})
	);
}

/** What is copied and sent as it stands, not read in lines. */
const isRead = ({ within }: Text) =>
	!['textarea', 'pre', 'title'].some((name) => within.includes(name));

/** Alone in its box, which keeps it whole, with spaces that can be copied. */
const isPhone = ({ words }: Text) => /^(?:\+\d{3} )?\d{3}(?: \d{3}){1,2}$/.test(words.trim());

test('every page is read', () => {
	expect(pages.length).toBeGreaterThan(300);
	expect(pages.every(({ texts }) => texts.length > 10)).toBe(true);
});

test('each has one title on the page and one for its tab, of at most 65 letters', () => {
	for (const { name, html, texts } of pages) {
		expect(html.split('<h1').length - 1, name).toBe(1);
		const titles = texts.filter(({ within }) => within.at(-1) === 'title');
		expect(titles, name).toHaveLength(1);
		expect(titles[0]?.words.length, `${name}: ${titles[0]?.words}`).toBeLessThanOrEqual(65);
	}
});

test('no line ends with a word of one letter, nor begins with a dash', () => {
	expect(found(/(?:^|[\s(„–])[ksvzouai] \S/iu, isRead)).toEqual([]);
	expect(found(/\S [–—]/u, isRead)).toEqual([]);
});

test('no line ends within hours, a number or a date', () => {
	expect(found(/\d–\d/u, isRead)).toEqual([]);
	expect(found(/\d \d{3}(?!\d)/u, (text) => isRead(text) && !isPhone(text))).toEqual([]);
	expect(found(/\d\. \d/u, isRead)).toEqual([]);
});

/** Of a source or an amount; a date within a sentence of prose is one of its words. */
const DATE = /^,?\s*(?:od|platí od)?\s*\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d\d\.?\s*$/i;

test('a machine can read the date of each fact', () => {
	expect(found(DATE, ({ within }) => !within.includes('time'))).toEqual([]);
	expect(found(DATE, ({ within }) => within.includes('time')).length).toBeGreaterThan(500);
});

test('what a page is seen by is asked for before what makes it alive, and its data with that', () => {
	const late = pages.filter(({ html }) => {
		const scripts = html.indexOf('rel="modulepreload"');
		const seenBy = Math.max(html.lastIndexOf('rel="stylesheet"'), html.indexOf('as="font"'));
		const data = html.indexOf('as="script"');
		return seenBy < 0 || scripts < seenBy || data > html.lastIndexOf('rel="modulepreload"');
	});
	expect(late.map(({ name }) => name)).toEqual([]);
});
