import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aStatus,
	anOffice,
	IN_COUNTY,
	IN_REGION,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import type { CoverageStatement, Form } from '#lib/region/region.ts';
import { coverageOf } from './coverage.ts';
import { ANYBODY } from '../criteria/criteria.ts';

const ponikla = aMunicipality({ id: 'ponikla', office: 'jilemnice' });
const region = aRegion();

describe('coverageOf', () => {
	test('nothing documented means ask, never yes', () => {
		expect(coverageOf(region, aService({ coverage: [] }), ponikla)).toEqual({
			answer: 'ask',
			because: 'undocumented'
		});
	});

	test.each([
		{
			name: 'a statement about the village wins over a newer one about its office',
			coverage: [
				aCoverage({ area: inMunicipality('ponikla'), answer: 'no', date: '2017' }),
				aCoverage({ area: inOffice('jilemnice'), answer: 'yes', date: '2023' })
			],
			expected: 'no'
		},
		{
			name: 'a statement about the office wins over one about the region',
			coverage: [
				aCoverage({ area: IN_REGION, answer: 'yes' }),
				aCoverage({ area: inOffice('jilemnice'), answer: 'ask' })
			],
			expected: 'ask'
		},
		{
			name: 'a statement about the region wins over one about the county',
			coverage: [
				aCoverage({ area: IN_COUNTY, answer: 'no' }),
				aCoverage({ area: IN_REGION, answer: 'yes' })
			],
			expected: 'yes'
		},
		{
			name: 'of two statements about the same area the newest wins',
			coverage: [
				aCoverage({ answer: 'no', date: '2017-05-03' }),
				aCoverage({ answer: 'yes', date: '2019' })
			],
			expected: 'yes'
		},
		{
			name: 'a dated statement wins over an undated one',
			coverage: [
				aCoverage({ answer: 'no', date: null }),
				aCoverage({ answer: 'yes', date: '2017' })
			],
			expected: 'yes'
		},
		{
			name: 'a statement about another village says nothing',
			coverage: [aCoverage({ area: inMunicipality('kruh'), answer: 'yes' })],
			expected: 'ask'
		},
		{
			name: 'a statement about another office says nothing',
			coverage: [aCoverage({ area: inOffice('rokytnice-nad-jizerou'), answer: 'yes' })],
			expected: 'ask'
		}
	])('$name', ({ coverage, expected }) => {
		expect(coverageOf(region, aService({ coverage }), ponikla).answer).toBe(expected);
	});

	describe('with conditions', () => {
		const coverage = [
			aCoverage({ form: 'terenni', answer: 'yes' }),
			aCoverage({ form: 'pobytova', answer: 'no' })
		];

		test.each([
			{ form: 'terenni' as const, expected: 'yes' },
			{ form: 'pobytova' as const, expected: 'no' },
			{ form: 'ambulantni' as const, expected: 'ask' },
			{ form: null, expected: 'yes' }
		])('for the form $form the answer is $expected', ({ form, expected }) => {
			const need = { ...ANYBODY, form };
			expect(coverageOf(region, aService({ coverage }), ponikla, need).answer).toBe(expected);
		});

		test('a statement about just this group wins over one about everybody', () => {
			const service = aService({
				coverage: [aCoverage({ answer: 'yes' }), aCoverage({ answer: 'no', group: 'seniori' })]
			});
			const answerFor = (group: string) =>
				coverageOf(region, service, ponikla, { ...ANYBODY, group }).answer;
			expect(answerFor('seniori')).toBe('no');
			expect(answerFor('demence')).toBe('no');
			expect(answerFor('rodiny')).toBe('yes');
		});

		test.each([
			{ age: 22, expected: 'yes' },
			{ age: 30, expected: 'yes' },
			{ age: 31, expected: 'ask' }
		])('a statement up to 30 years answers $expected at $age', ({ age, expected }) => {
			const service = aService({ coverage: [aCoverage({ ages: { from: null, to: 30 } })] });
			expect(coverageOf(region, service, ponikla, { ...ANYBODY, age }).answer).toBe(expected);
		});
	});

	test('an ended service is nowhere, whatever was stated before', () => {
		const service = aService({ status: aStatus('ended', '2019'), coverage: [aCoverage()] });
		expect(coverageOf(region, service, ponikla)).toEqual({ answer: 'no', because: 'ended' });
	});

	test('a yes about a service nobody has verified is only ask', () => {
		const service = aService({ status: aStatus('unverified'), coverage: [aCoverage()] });
		expect(coverageOf(region, service, ponikla)).toMatchObject({
			answer: 'ask',
			because: 'unverified'
		});
	});

	test('the social worker of another office is no refusal: it says whose is the right one', () => {
		const jilemnice = anOffice({ id: 'jilemnice', socialWorker: 'v-jilemnici' });
		const rokytnice = anOffice({ id: 'rokytnice', socialWorker: 'v-rokytnici' });
		const worker = aService({ id: 'v-rokytnici', coverage: [aCoverage({ answer: 'no' })] });
		const region = aRegion({ offices: [jilemnice, rokytnice], services: [worker] });
		expect(coverageOf(region, worker, ponikla)).toMatchObject({
			answer: 'no',
			because: 'other-office',
			office: jilemnice
		});
		expect(coverageOf(region, { ...worker, id: 'jina' }, ponikla).because).toBe('stated');
	});

	describe('in a municipality that is the documented exception', () => {
		const paseky = aMunicipality({ id: 'paseky-nad-jizerou', office: 'rokytnice-nad-jizerou' });
		const withException = aRegion({
			exceptions: [
				{
					municipality: 'paseky-nad-jizerou',
					limits: ['region', 'office'],
					types: ['40'],
					reason: aStatement('Paseky se na společném financování nepodílejí.')
				}
			]
		});
		const answerOf = (...coverage: Parameters<typeof aCoverage>[0][]) =>
			coverageOf(withException, aService({ coverage: coverage.map(aCoverage) }), paseky);

		test('a yes for the whole region is only ask there', () => {
			expect(answerOf({ area: IN_REGION })).toMatchObject({ answer: 'ask', because: 'exception' });
		});

		test('only for the types it names, and for what its own source says', () => {
			const answer = (change: Parameters<typeof aService>[0]) =>
				coverageOf(withException, aService(change), paseky).answer;
			const coverage = [aCoverage({ area: IN_REGION })];
			expect(answer({ types: ['pedagogicka-poradna'], coverage })).toBe('yes');
			expect(answer({ coverage: [aCoverage({ area: IN_REGION, source: 'web' })] })).toBe('yes');
			expect(answer({ types: ['pujcovna', '40'], coverage })).toBe('ask');
		});

		test('a yes about the village itself stays a yes', () => {
			expect(answerOf({ area: inMunicipality('paseky-nad-jizerou') }).answer).toBe('yes');
		});

		test('what a source says of some people of the village itself holds for them', () => {
			const some = { area: inMunicipality('paseky-nad-jizerou'), group: 'seniori' };
			expect(answerOf({ area: IN_REGION }, some)).toMatchObject({
				answer: 'yes',
				because: 'stated',
				statement: { group: 'seniori' },
				conditions: { only: [{ group: { id: 'seniori' } }] }
			});
		});

		test('a no for its office stays a no', () => {
			expect(answerOf({ area: inOffice('rokytnice-nad-jizerou'), answer: 'no' }).answer).toBe('no');
		});

		test('other villages are not touched', () => {
			const service = aService({ coverage: [aCoverage({ area: IN_REGION })] });
			expect(coverageOf(withException, service, ponikla).answer).toBe('yes');
		});
	});

	test('sources that name only others are no sources that name the village for others', () => {
		const comes = { forms: [aStatement<readonly Form[]>(['terenni', 'ambulantni'])] };
		const because = (area: CoverageStatement['area']) => {
			const coverage = [aCoverage({ area, form: 'ambulantni' })];
			return coverageOf(region, aService({ ...comes, coverage }), ponikla, {
				...ANYBODY,
				form: 'terenni'
			}).because;
		};
		expect(because(inMunicipality('kruh'))).toBe('elsewhere');
		expect(because(inMunicipality('ponikla'))).toBe('undocumented');
	});
});
