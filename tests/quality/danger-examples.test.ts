import { expect, test } from 'vitest';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

const { understand } = search;

/** Of seven thousand words, so many are enough. */
const EVERY = 7;

/** Of the texts those that are offered a number: by a phrase, or because they sound so. */
function offered(texts: readonly string[]): string[] {
	return texts.filter((text) => {
		const { lines, mayBeDanger } = understand(text);
		return mayBeDanger || lines.length > 0;
	});
}

test.each(region.dangerExamples.filter(({ danger }) => danger))(
	'$name: nearly all examples are offered a number',
	({ texts }) => {
		expect(offered(texts).length / texts.length).toBeGreaterThan(0.9);
	}
);

test.each(region.dangerExamples.filter(({ danger }) => !danger))(
	'$name: hardly any example is asked about danger',
	({ texts }) => {
		const asked = texts.filter((text) => understand(text).mayBeDanger);
		expect(asked.length / texts.length).toBeLessThan(0.07);
	}
);

test('of what people look for by a word of ours, few sound like danger', () => {
	const calm = region.situations.filter(({ danger }) => !danger);
	const words = [...region.types, ...region.groups, ...region.topics, ...calm].flatMap(
		(one) => one.words
	);
	const some = words.filter((_, at) => at % EVERY === 0);
	const guessed = some.filter((word) => understand(word).mayBeDanger);
	expect(guessed.length / some.length).toBeLessThan(0.03);
});
