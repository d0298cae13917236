import { describe, expect, test } from 'vitest';
import { align } from './align.ts';

describe('an item of a list is known after an edit', () => {
	const said = (cislo: string, more: object = {}) => ({ cislo, zdroj: 'plan', ...more });
	const [one, two, three] = [said('481 111 222'), said('739 861 544'), said('602 333 444')];

	test.each<[string, before: unknown[], after: unknown[], from: (number | null)[]]>([
		['at another place', [one, two], [two, one], [1, 0]],
		['mended in its place', [one, two], [one, said('739 861 545')], [0, 1]],
		[
			'mended, beside one that was taken out',
			[one, two, three],
			[said('739 861 545'), three],
			[1, 2]
		],
		['marked, beside one that is new', [one], [{ ...one, zastarale: true }, two], [0, null]],
		['as a text', ['Kdy?', 'Kam jezdí?'], ['Kam jezdíte?'], [1]],
		['by its place, where nothing is alike', ['a', 'b'], ['a', 'c'], [0, 1]],
		['and one too many is new', [one], [one, one], [0, null]]
	])('%s', (_name, before, after, from) => {
		expect(align(before, after)).toEqual(after.map((value, at) => ({ from: from[at], value })));
	});
});
