import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	anOffice,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aType,
	inMunicipality
} from '../../../tests/fixtures/builders.ts';
import { coverageTable, familyOf } from './coverage-table.ts';
import { coverageView } from './coverage-view.ts';
import type { CompleteRegion, Region } from '#lib/region/region.ts';

const WHOLE_COVERAGE = coverageView(aRegion()).none;
const PONIKLA = aMunicipality({ population: 300, over65: 60 });
const ROKYTNICE = aMunicipality({
	id: 'rokytnice',
	name: 'Rokytnice',
	office: 'rokytnice',
	population: 100,
	over65: 40
});
const OFFICES = [anOffice(), anOffice({ id: 'rokytnice' })];

function regionWith(change: Partial<CompleteRegion>): CompleteRegion {
	return aRegion({ municipalities: [ROKYTNICE, PONIKLA], offices: OFFICES, ...change });
}

const answers = (region: Region, view = WHOLE_COVERAGE) =>
	coverageTable(region, view)
		.flatMap(({ rows }) => rows)
		.map(({ type, cells }) => [type.id, ...cells.map(({ answer }) => answer)].join(' '));

describe('coverageTable', () => {
	const care = aService({ coverage: [aCoverage({ area: inMunicipality('ponikla') })] });

	test('a row has the answer of each municipality, office by office', () => {
		expect(answers(regionWith({ services: [care] }))).toEqual(['40 yes ask']);
	});

	test('one office leaves only its municipalities', () => {
		const view = { ...WHOLE_COVERAGE, office: 'rokytnice' };
		expect(answers(regionWith({ services: [care] }), view)).toEqual(['40 ask']);
	});

	test('the share counts the people where the answer is yes', () => {
		const [part] = coverageTable(regionWith({ services: [care] }), WHOLE_COVERAGE);
		expect(part?.rows[0]?.share).toEqual({
			people: { count: 300, of: 400 },
			over65: { count: 60, of: 100 }
		});
	});

	test('a yes with a gap for some people says so', () => {
		const region = regionWith({
			services: [care],
			gaps: [aGap({ type: '40', groups: ['seniori'] })],
			municipalities: [PONIKLA]
		});
		const limited = regionWith({
			...region,
			services: [aService({ ...care, groups: [aStatement(['rodiny'])] })]
		});
		expect(coverageTable(region, WHOLE_COVERAGE)[0]?.rows[0]?.cells[0]?.partly).toBe(false);
		expect(coverageTable(limited, WHOLE_COVERAGE)[0]?.rows[0]?.cells[0]?.partly).toBe(true);
	});

	test('for a group, only types that have to do with it are rows', () => {
		const region = regionWith({
			types: ['40', '44', '46', '54'].map((id) => aType({ id, forms: [] })),
			services: [
				aService({ types: ['54'], groups: [aStatement(['rodiny'])] }),
				aService({ id: 'pro-seniory', types: ['40'], groups: [aStatement(['seniori'])] })
			],
			gaps: [aGap({ type: '44', groups: ['seniori'] })],
			situations: [aSituation({ types: ['46'], groups: ['seniori'] })]
		});
		const rows = answers(region, { ...WHOLE_COVERAGE, group: 'seniori' });
		expect(rows.map((row) => row.split(' ')[0])).toEqual(['40', '44', '46']);
	});

	test('a form that the Act does not give a type leaves the type out', () => {
		const region = regionWith({ types: [aType({ forms: ['terenni'] })], services: [care] });
		expect(answers(region, { ...WHOLE_COVERAGE, form: 'pobytova' })).toEqual([]);
	});
});

test.each([
	['§ 37', 'advice'],
	['§ 36', 'care'],
	['§ 52', 'care'],
	['§ 53', 'prevention'],
	['§ 60a', 'prevention'],
	[null, 'beyond']
] as const)('%s is of the family %s', (paragraph, family) => {
	expect(familyOf({ paragraph })).toBe(family);
});
