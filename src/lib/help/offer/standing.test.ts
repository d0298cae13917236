import { describe, expect, test } from 'vitest';
import { standing } from './standing.ts';

type Standing = Parameters<typeof standing>[0];

const PLAIN: Standing = {
	answer: 'ask',
	named: false,
	surelyComes: false,
	verified: false,
	typeRank: 3,
	dialled: false
};
const BEST: Standing = {
	answer: 'ask',
	named: true,
	surelyComes: true,
	verified: true,
	typeRank: 0,
	dialled: true
};
const placeOf = (change: Partial<Standing>, of = PLAIN) => standing({ ...of, ...change });

describe('standing', () => {
	test('what one can have comes first, then what no village was chosen for, to ask about, not here', () => {
		const places = (['yes', null, 'ask', 'no'] as const).map((answer) => placeOf({ answer }));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(new Set(places).size).toBe(places.length);
	});

	// Each decides whatever is said by those after it.
	test.each([
		['the answer', { answer: 'yes' }, { answer: 'ask' }],
		['what was looked for by its name', { named: true }, { named: false }],
		['what surely comes, if only it helps then', { surelyComes: true }, { surelyComes: false }],
		['what surely runs', { verified: true }, { verified: false }],
		['the type asked for earlier', { typeRank: 1 }, { typeRank: 2 }],
		['what can be dialled', { dialled: true }, { dialled: false }]
	] as const)('among equals comes first %s', (_name, first, second) => {
		const [field] = Object.keys(first) as (keyof Standing)[];
		const fields = Object.keys(PLAIN) as (keyof Standing)[];
		const before = fields.slice(0, fields.indexOf(field ?? 'answer'));
		const same = Object.fromEntries(before.map((name) => [name, PLAIN[name]]));
		expect(placeOf(first)).toBeLessThan(placeOf({ ...same, ...second }, BEST));
	});

	test('types asked for very late count as equal', () => {
		expect(placeOf({ typeRank: 500 })).toBe(placeOf({ typeRank: 200 }));
		expect(placeOf({ typeRank: 500 })).toBeLessThan(placeOf({ typeRank: 0, answer: 'no' }));
	});
});
