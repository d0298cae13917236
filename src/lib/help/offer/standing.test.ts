import { describe, expect, test } from 'vitest';
import { standing } from './standing.ts';

type Standing = Parameters<typeof standing>[0];

const PLAIN: Standing = {
	beside: true,
	placed: true,
	answer: 'ask',
	named: false,
	limited: true,
	meant: false,
	surelyComes: false,
	verified: false,
	evidence: 'elsewhere',
	typeRank: 3,
	distance: 3,
	dialled: false
};
const BEST: Standing = {
	beside: false,
	placed: true,
	answer: 'ask',
	named: true,
	limited: false,
	meant: true,
	surelyComes: true,
	verified: true,
	evidence: 'written',
	typeRank: 0,
	distance: 0,
	dialled: true
};
const placeOf = (change: Partial<Standing>, of = PLAIN) => standing({ ...of, ...change });

describe('standing', () => {
	test('what one can have comes first, then what no village was chosen for, to ask about, not here', () => {
		const places = (['yes', null, 'ask', 'no'] as const).map((answer) => placeOf({ answer }));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(new Set(places).size).toBe(places.length);
	});

	test('what is not here comes after everything that may be', () => {
		expect(placeOf({})).toBeLessThan(placeOf({ ...BEST, answer: 'no' }));
	});

	// Each decides whatever is said by those after it.
	test.each([
		['the help looked for', { beside: false }, { beside: true }],
		['the answer', { answer: 'yes' }, { answer: 'ask' }],
		['what was looked for by its name', { named: true }, { named: false }],
		['what is for all of them', { limited: false }, { limited: true }],
		['what is meant for just these people', { meant: true }, { meant: false }],
		['what surely comes, if only it helps then', { surelyComes: true }, { surelyComes: false }],
		['what surely runs', { verified: true }, { verified: false }],
		['what a source speaks of', { evidence: 'written' }, { evidence: 'silent' }],
		['silence before sources that name others', { evidence: 'silent' }, { evidence: 'elsewhere' }],
		['the type asked for earlier', { typeRank: 1 }, { typeRank: 2 }],
		['the nearer', { distance: 1 }, { distance: 2 }],
		['what can be dialled', { dialled: true }, { dialled: false }]
	] as const)('among equals comes first %s', (_name, first, second) => {
		const [field] = Object.keys(first) as (keyof Standing)[];
		const fields = Object.keys(PLAIN) as (keyof Standing)[];
		const before = fields.slice(0, fields.indexOf(field ?? 'answer'));
		const same = Object.fromEntries(before.map((name) => [name, PLAIN[name]]));
		expect(placeOf(first)).toBeLessThan(placeOf({ ...same, ...second }, BEST));
	});

	test('where no municipality was chosen, the order of the types comes first, but for what was named', () => {
		const first = { ...PLAIN, beside: false, placed: false, typeRank: 0 };
		const second = { ...BEST, placed: false, typeRank: 1, answer: null, named: false };
		expect(standing(first)).toBeLessThan(standing(second));
		expect(standing({ ...first, placed: true })).toBeGreaterThan(
			standing({ ...second, placed: true })
		);
		expect(standing({ ...second, named: true })).toBeLessThan(standing(first));
	});

	test('types asked for very late count as equal', () => {
		expect(placeOf({ typeRank: 500 })).toBe(placeOf({ typeRank: 200 }));
		expect(placeOf({ typeRank: 500 })).toBeLessThan(placeOf({ typeRank: 0, answer: 'no' }));
	});
});
