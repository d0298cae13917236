import { describe, expect, test } from 'vitest';
import { aGap, aMeasure, aRegion } from '../../../tests/fixtures/builders.ts';
import { gapsOfMeasure, measuresFor, planView } from './plan-view.ts';

const REGION = aRegion();

describe('measures of the plan for a group', () => {
	const measures = [
		aMeasure({ id: '001', groups: [] }),
		aMeasure({ id: '002', groups: ['seniori'] }),
		aMeasure({ id: '003', groups: ['demence'] }),
		aMeasure({ id: '004', groups: ['rodiny'] })
	];

	test.each([
		[null, ['001', '002', '003', '004']],
		['seniori', ['001', '002', '003']],
		['demence', ['001', '002', '003']],
		['rodiny', ['001', '004']]
	])('%s: its own, those of wider and narrower groups, and those for all', (group, expected) => {
		expect(measuresFor(REGION, measures, group).map(({ id }) => id)).toEqual(expected);
	});
});

test('the gaps of a measure are those that name it', () => {
	const gaps = [aGap({ id: 'a', measures: ['004'] }), aGap({ id: 'b' })];
	expect(gapsOfMeasure({ gaps }, aMeasure()).map(({ id }) => id)).toEqual(['a']);
});

test('the group in the address is read again, and an unknown one is left out', () => {
	const { none, parse, format } = planView(REGION);
	expect(parse(new URLSearchParams(format({ group: 'seniori' })))).toEqual({ group: 'seniori' });
	expect(parse(new URLSearchParams('skupina=draci'))).toEqual({ group: null });
	expect(format(none)).toBe('');
});
