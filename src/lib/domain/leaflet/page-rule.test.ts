import { describe, expect, test } from 'vitest';
import { fitPage, type Candidates, type LeafletPart } from './page-rule.ts';

function some(part: LeafletPart, count: number, lines = 2) {
	return Array.from({ length: count }, (_, index) => ({ item: `${part} ${index + 1}`, lines }));
}

function candidates(change: Partial<Candidates<string>> = {}): Candidates<string> {
	return { help: [], ask: [], missing: [], ...change };
}

describe('fitPage', () => {
	test('nothing takes nothing', () => {
		expect(fitPage(candidates())).toEqual({ help: [], ask: [], missing: [] });
	});

	test('what fits is taken whole, the most useful first', () => {
		expect(fitPage(candidates({ help: some('help', 2), missing: some('missing', 1) }))).toEqual({
			help: ['help 1', 'help 2'],
			ask: [],
			missing: ['missing 1']
		});
	});

	test('much help leaves room for what is missing and for whom to ask', () => {
		const all = candidates({
			help: some('help', 20),
			ask: some('ask', 20),
			missing: some('missing', 20)
		});
		const { help, ask, missing } = fitPage(all);
		expect(help.length).toBeGreaterThan(ask.length);
		expect(ask.length).toBeGreaterThan(0);
		expect(missing.length).toBeGreaterThan(0);
	});

	test('never takes more lines than there are, headings included', () => {
		const all = candidates({ help: some('help', 9), ask: some('ask', 9) });
		// A heading of three lines and four items of two; a fifth, or a heading more, is too much.
		expect(fitPage(all, 11)).toMatchObject({
			help: ['help 1', 'help 2', 'help 3', 'help 4'],
			ask: []
		});
	});

	test('an item too long for the rest of the page is passed over', () => {
		const help = [...some('help', 1), { item: 'too long', lines: 50 }, { item: 'short', lines: 1 }];
		expect(fitPage(candidates({ help })).help).toEqual(['help 1', 'short']);
	});
});
