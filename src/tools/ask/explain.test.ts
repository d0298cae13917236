import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { region } from '../../../tests/support/region.ts';
import { search } from '../../../tests/support/search.ts';

/** One section, its rows by their cells. */
function section(query: string, title: string): string[][] {
	const sections = explain(region, search, query).split('\n\n');
	const [, ...rows] = sections.find((text) => text.startsWith(`${title}\n`))?.split('\n') ?? [];
	return rows.map((row) => row.trim().split(/ {2,}/));
}

describe('what a query becomes', () => {
	const query = 'obedy v ponikle o vikendu pro babicku 81 let';

	test('each word is typed, stemmed, and taken for something', () => {
		const words = section(query, 'Slova');
		expect(words).toContainEqual(['ponikle', 'ponikl', 'místo']);
		expect(words).toContainEqual(['vikendu', 'vikend', 'čas']);
		expect(words).toContainEqual(['pro', 'pro', 'stop slovo']);
		expect(words).toContainEqual(['81', '81', 'číslo']);
	});

	test.each([
		['obedy', 'tvar 1.00'],
		['hospicovy', 'kmen 0.95'],
		['nenakoupit', 'bez předpony 0.75'],
		['stacion', 'začátek 0.66'],
		['pecovatlka', 'překlep 0.80']
	])('"%s" matched a term by %s, and the term weighs something', (word, match) => {
		const [, best = []] = section(word, 'Slova');
		expect(best[0]).toBe(match);
		expect(best.at(-1)).toMatch(/druhy \d\.\d\d/);
	});

	test('all six sets are ranked, with what each word added', () => {
		expect(explain(region, search, query).match(/^Pořadí: .*$/gm)).toHaveLength(6);
		expect(section(query, 'Pořadí: skupiny')).toEqual([
			['1.00', 'celé slovo', 'senioři (seniori)', 'babicku 1.00']
		]);
	});

	test('a rank is as the search decided by, and a score is the sum of its words', () => {
		const { likely, none, ...ranks } = search.trace(query).ranks;
		expect(likely).not.toEqual([]);
		expect(none).toBeLessThan(0);
		expect(ranks.situations[0]?.id).toBe('obed-domu');
		for (const { score, byWord } of Object.values(ranks).flat()) {
			expect(byWord.reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(score);
		}
	});

	test('the decision names what was understood', () => {
		const decision = section(query, 'Rozhodnutí');
		expect(decision).toContainEqual(['rozuměli jsme', 'ano']);
		expect(decision).toContainEqual(['obec', 'Poniklá („v ponikle“)']);
		expect(decision).toContainEqual(['vek', '81']);
		expect(decision).toContainEqual(['kdy', 'vikend']);
	});

	test('lines for a danger are among it', () => {
		expect(section('chci umrit', 'Rozhodnutí').at(-1)?.[0]).toBe('linky v nebezpečí');
	});

	test('and why nothing was: words nobody knows, or nobody answers', () => {
		expect(section('xyzzy pizza', 'Slova')).toEqual([
			['xyzzy', 'xyzh', 'neznámé'],
			['pizza', 'pizh', 'cizí slovo: nic takového tu není']
		]);
		expect(section('xyzzy pizza', 'Rozhodnutí')).toEqual([
			['rozuměli jsme', 'ne'],
			['neznámá slova', 'xyzzy, pizza']
		]);
		expect(explain(region, search, '')).toContain('Slova\n  –');
	});
});

test('a circumstance is named as one, and so are the words that say who does what to whom', () => {
	expect(section('dohled, když jsem v práci', 'Slova')).toContainEqual([
		'práci',
		'prak',
		'okolnost'
	]);
	expect(section('spolužáci ho trápí', 'Slova')).toContainEqual(['trápí', 'trap', 'kdo co komu']);
});
