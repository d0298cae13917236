import { describe, expect, test } from 'vitest';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** What stands on our pages is typed as it stands there: read from a leaflet, copied, dictated. */

const { understand } = search;

describe('a paragraph of the Act', () => {
	const paragraphs = [...new Set(region.types.flatMap(({ paragraph }) => paragraph ?? []))];

	test.each([
		['as it stands', (paragraph: string) => paragraph],
		['without a space', (paragraph: string) => paragraph.replace(' ', '')],
		['as a word', (paragraph: string) => paragraph.replace('§', 'paragraf')],
		['with the Act', (paragraph: string) => `podle ${paragraph} zákona č. 108/2006 Sb.`]
	])('%s is surely its type', (_how, write) => {
		expect(paragraphs.length).toBeGreaterThan(20);
		const missed = paragraphs.filter((paragraph) => {
			const { types, sure, understood } = understand(write(paragraph));
			const type = region.types.find(({ id }) => id === types[0]?.id);
			return type?.paragraph !== paragraph || !sure || !understood;
		});
		expect(missed).toEqual([]);
	});
});

test('the name of a type is first of all that type', () => {
	const names = region.types.flatMap(({ id, plain, name }) => [
		[id, plain],
		[id, name]
	]);
	const missed = names.filter(([id, name]) => understand(name ?? '').types[0]?.id !== id);
	expect(missed).toEqual([]);
});

test('the name of a situation is that situation, or its danger', () => {
	const missed = region.situations.filter(({ id, name }) => {
		const { situations, lines } = understand(name);
		return situations[0]?.id !== id && lines.length === 0;
	});
	expect(missed.map(({ name }) => name)).toEqual([]);
});

test('the question of an advice leads to it', () => {
	const missed = region.topics.filter(
		({ id, name }) => !understand(name).topics.some((topic) => topic.id === id)
	);
	expect(missed.map(({ name }) => name)).toEqual([]);
});

test('advice that a whole phrase asks for stands alone before what one of its words asks for', () => {
	const { topics } = understand('Blízký zemřel doma. Co teď?');
	expect(topics.map(({ id }) => id)).toEqual(['zemrel-doma']);
});

test('what is a word of one type alone needs no guess beside it', () => {
	expect(understand('poradna').types.map(({ id }) => id)).toEqual(['37']);
});

test('what is a word of one type alone is surely meant, though examples of another have it', () => {
	const { types, sure } = understand('pečovatelka');
	expect(types[0]?.id).toBe('40');
	expect(sure).toBe(true);
});
