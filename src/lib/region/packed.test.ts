import { describe, expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

const VALUES: Readonly<Record<string, unknown>> = {
	'a text': 'Poniklá',
	'what is known to be absent': null,
	'an empty list': [],
	'an empty record': {},
	'a list of numbers, which are no marks': [0, 1, -1, [2, 3]],
	'a record in a record': { id: 'kruh', point: { lon: 15.48, lat: 50.56 } },
	'records that are alike': [
		{ id: 'a', parts: [] },
		{ id: 'b', parts: [{ name: 'Javorek' }] },
		{ id: 'c', parts: [1, 2] },
		{ id: 'd', parts: null }
	],
	'records of which one has a field more': [{ id: 'a' }, { id: 'b', note: null }, { id: 'c' }],
	'the same fields in another order': [
		{ id: 'a', name: 'A' },
		{ name: 'B', id: 'b' },
		{ id: 'c', name: 'C' }
	],
	'records without fields': [{}, {}, {}],
	'texts that repeat, and what is absent among them': ['plan', null, 'plan', 'web', 'plan', 'web'],
	'records and other things in one list': [{ id: 'a' }, null, 1, 'b', [{ id: 'c' }], { id: 'd' }],
	'records by their ids': Object.fromEntries(
		Array.from({ length: 50 }, (_, age) => [`id${age}`, { age, names: age % 2 ? ['x'] : [] }])
	),
	'lists of lists': [[], [[]], [{ id: 'a' }]]
};

describe('packing', () => {
	test.each(Object.entries(VALUES))('gives back %s', (_, value) => {
		const sent = JSON.parse(JSON.stringify(pack(value)));
		expect(JSON.stringify(unpack(sent))).toBe(JSON.stringify(value));
	});

	test('names each field once', () => {
		const records = Array.from({ length: 10 }, (_, age) => ({ population: age }));
		expect(JSON.stringify(pack(records)).match(/population/g)).toHaveLength(1);
	});
});
