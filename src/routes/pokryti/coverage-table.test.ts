import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	anOffice,
	GROUPS,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aType,
	inMunicipality
} from '../../../tests/fixtures/builders.ts';
import { coverageTable, coverageView, percentOf } from './coverage-table.ts';
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
	const groups = GROUPS.map((group) =>
		group.id === 'seniori' ? { ...group, ages: { from: 67, to: null } } : group
	);
	return aRegion({ municipalities: [ROKYTNICE, PONIKLA], offices: OFFICES, groups, ...change });
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
		expect(part?.rows[0]).toMatchObject({
			people: { count: 300, of: 400 },
			over65: { count: 60, of: 100 }
		});
	});

	test('people over 65 are counted by what there is for seniors, and a yes with a limit counts nobody', () => {
		const young = aService({ ...care, groups: [aStatement(['rodiny'])] });
		const region = regionWith({
			services: [young],
			gaps: [aGap({ type: '40', groups: ['seniori'] })]
		});
		const row = (view = WHOLE_COVERAGE) => coverageTable(region, view)[0]?.rows[0];
		expect(row()).toMatchObject({ people: { count: 0 }, over65: { count: 0, of: 100 } });
		expect(row({ ...WHOLE_COVERAGE, group: 'seniori' })?.people).toBeNull();
		// How many families live there, nobody says.
		expect(row({ ...WHOLE_COVERAGE, group: 'rodiny' })).toMatchObject({
			people: null,
			over65: null
		});
	});

	test('only what no source speaks of is silent', () => {
		const asked = aService({
			coverage: [aCoverage({ area: inMunicipality('ponikla'), answer: 'ask' })]
		});
		const silent = (services: CompleteRegion['services']) =>
			coverageTable(regionWith({ services }), WHOLE_COVERAGE)[0]?.rows[0]?.cells.map(
				(cell) => cell.silent
			);
		expect(silent([])).toEqual([true, true]);
		expect(silent([asked])).toEqual([false, true]);
		expect(silent([aService({ coverage: [] })])).toEqual([true, true]);
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
	const region = regionWith({ types: [aType({ paragraph })] });
	expect(coverageTable(region, WHOLE_COVERAGE).map((part) => part.family)).toEqual([family]);
});

test.each([
	[{ count: 0, of: 200 }, 0],
	[{ count: 1, of: 1000 }, 1],
	[{ count: 129, of: 200 }, 65],
	[{ count: 999, of: 1000 }, 99],
	[{ count: 1000, of: 1000 }, 100],
	[{ count: 0, of: 0 }, 0]
])(
	'%j is %i per cent: nobody only where it is nobody, everybody only where it is',
	(part, percent) => {
		expect(percentOf(part)).toBe(percent);
	}
);

describe('the view of the coverage in the address', () => {
	const { none, parse, format, unknown } = coverageView(aRegion({ offices: [anOffice()] }));

	test('what is written is read again', () => {
		const search = 'urad=jilemnice&skupina=seniori&forma=terenni&druh=40&obec=ponikla';
		const view = parse(new URLSearchParams(search));
		expect(view).toEqual({
			office: 'jilemnice',
			group: 'seniori',
			form: 'terenni',
			type: '40',
			municipality: 'ponikla'
		});
		expect(format(view)).toBe(search);
		expect(format(none)).toBe('');
	});

	test('what names nothing here is left out, and can be said', () => {
		const params = new URLSearchParams('urad=praha&skupina=&forma=letecka&druh=999&obec=x');
		expect(parse(params)).toEqual(none);
		expect(unknown(params)).toEqual(['praha', 'letecka', '999', 'x']);
	});
});
