import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMeasure,
	aMunicipality,
	anOffice,
	aPhone,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aStatus,
	aType
} from '../../../../tests/fixtures/builders.ts';
import { ANYBODY } from '../criteria/criteria.ts';
import { gapNextStep, situationNextStep, typeNextStep, type NextStep } from './next-step.ts';
import type { CompleteRegion, Form, Region } from '#lib/region/region.ts';

const PONIKLA = aMunicipality();
const YES = [aCoverage()];
const NO = [aCoverage({ answer: 'no' })];
const SENIOR_IN_BED = { ...ANYBODY, form: 'pobytova', group: 'seniori', age: 84 } as const;

const formsOf = (...forms: Form[]) => [aStatement<readonly Form[]>(forms)];
const worker = aService({
	id: 'pracovnice',
	types: ['socialni-pracovnik'],
	phones: [aPhone()],
	coverage: YES
});
const forTheYoung = aService({
	id: 'detske-centrum',
	types: ['44'],
	forms: formsOf('pobytova'),
	ages: [aStatement({ from: null, to: 30 })],
	groups: [aStatement(['zdravotni-postizeni'])],
	coverage: YES
});
const care = aService({ id: 'pecovatelky', forms: formsOf('terenni'), coverage: YES });

function regionWith(change: Partial<CompleteRegion>): Region {
	const { services = [], ...rest } = change;
	return aRegion({
		offices: [anOffice()],
		types: ['39', '40', '44', '46', 'socialni-pracovnik'].map((id) => aType({ id })),
		services: [worker, ...services],
		...rest
	});
}

const inWords = (step: NextStep | null) => ({
	answer: step?.answer,
	toAsk: step?.toAsk.map(({ service }) => service.id),
	excluded: step?.excluded.map(({ service }) => service.id),
	substitutes: step?.substitutes.map(({ type, answer }) => `${type} ${answer}`)
});

describe('the next step where help of a type is not certain', () => {
	test('there is none to take where it is certain', () => {
		const region = regionWith({ services: [care] });
		expect(typeNextStep(region, '40', PONIKLA)).toBeNull();
	});

	test('respite for a senior is missing although the young have it, and something else helps', () => {
		const region = regionWith({
			services: [forTheYoung, care],
			gaps: [aGap({ form: 'pobytova', groups: ['seniori'], instead: ['39', '40'] })]
		});
		expect(typeNextStep(region, '44', PONIKLA)).toBeNull();
		expect(inWords(typeNextStep(region, '44', PONIKLA, SENIOR_IN_BED))).toEqual({
			answer: 'no',
			toAsk: [],
			excluded: ['detske-centrum'],
			substitutes: ['40 yes']
		});
	});

	test('the same help in another form is nearer than any other', () => {
		const atHome = aService({
			id: 'domu',
			types: ['44'],
			forms: formsOf('terenni'),
			coverage: YES
		});
		const region = regionWith({
			services: [care, atHome],
			gaps: [aGap({ form: 'pobytova', instead: ['40'] })]
		});
		const step = typeNextStep(region, '44', PONIKLA, { ...ANYBODY, form: 'pobytova' });
		expect(inWords(step).substitutes).toEqual(['44 yes', '40 yes']);
	});

	test('who is asked for the very help is not named again as what helps instead of it', () => {
		const anyForm = aService({ id: 'luzko', types: ['44'] });
		const region = regionWith({
			services: [anyForm, care],
			gaps: [aGap({ form: 'pobytova', instead: ['40'] })]
		});
		const need = { ...ANYBODY, form: 'pobytova' } as const;
		expect(inWords(typeNextStep(region, '44', PONIKLA, need))).toMatchObject({
			toAsk: ['luzko'],
			substitutes: ['40 yes']
		});
	});

	test('what surely comes stands before what may, whatever the gap names first', () => {
		const assistance = aService({ id: 'asistence', types: ['39'] });
		const region = regionWith({
			services: [assistance, care],
			gaps: [aGap({ instead: ['39', '40'] })]
		});
		expect(inWords(typeNextStep(region, '44', PONIKLA)).substitutes).toEqual(['40 yes', '39 ask']);
	});

	test('without a gap, a life situation says what stands beside it, for its own people', () => {
		const region = regionWith({
			services: [aService({ types: ['39'] }), care, forTheYoung],
			situations: [aSituation({ types: ['39', '40', '44'], groups: ['seniori'] })]
		});
		expect(inWords(typeNextStep(region, '39', PONIKLA))).toMatchObject({
			answer: 'ask',
			toAsk: ['sluzba'],
			substitutes: ['40 yes']
		});
	});

	test('the social worker is the adviser, never a substitute', () => {
		const region = regionWith({ gaps: [aGap({ instead: ['socialni-pracovnik'] })] });
		const step = typeNextStep(region, '44', PONIKLA);
		expect(step?.substitutes).toEqual([]);
		expect(step?.advice.advisers[0]?.phone?.number).toBe('+420739861544');
	});

	test('it says what the plan says: the measures of its gap first, then those about the type', () => {
		const region = regionWith({
			gaps: [aGap({ measures: ['006'] })],
			measures: [
				aMeasure({ id: '004', types: ['44'], groups: ['seniori'] }),
				aMeasure({ id: '005', types: ['44'], groups: ['rodiny'] }),
				aMeasure({ id: '006' })
			]
		});
		const step = typeNextStep(region, '44', PONIKLA, { ...ANYBODY, group: 'seniori' });
		expect(step?.measures.map(({ id }) => id)).toEqual(['006', '004']);
	});
});

describe('since when', () => {
	test.each([
		{
			name: 'a documented gap: the day of its newest reason that holds',
			change: {
				gaps: [
					aGap({
						reasons: [
							aStatement('Zrušeno.', { date: '2024', outdated: true }),
							aStatement('Chybí.', { date: '2023' }),
							aStatement('Chybělo.', { date: '2019' })
						]
					})
				]
			},
			expected: { kind: 'stated', date: '2023' }
		},
		{
			name: 'a service that does not come here: the day it was said',
			change: { services: [aService({ types: ['44'], coverage: NO })] },
			expected: { kind: 'stated', date: '2023' }
		},
		{
			name: 'two that ended: the later end, and a year is as late as its last day',
			change: {
				services: ['2019-03', '2019', '2018-12'].map((since) =>
					aService({ id: since, types: ['44'], status: aStatus('ended', since) })
				)
			},
			expected: { kind: 'ended', date: '2019' }
		},
		{
			name: 'a service that ended: its end',
			change: { services: [aService({ types: ['44'], status: aStatus('ended', '2019') })] },
			expected: { kind: 'ended', date: '2019' }
		},
		{
			name: 'no source at all: the day of the data',
			change: {},
			expected: { kind: 'silent', date: '2026-11-21' }
		},
		{
			name: 'an uncertain service: the day of what is said of it',
			change: {
				services: [
					aService({ types: ['44'], coverage: [aCoverage({ answer: 'ask', date: '2021' })] })
				]
			},
			expected: { kind: 'stated', date: '2021' }
		}
	])('$name', ({ change, expected }) => {
		expect(typeNextStep(regionWith(change), '44', PONIKLA)?.since).toEqual(expected);
	});
});

describe('the next step of a gap', () => {
	const gap = aGap({ form: 'pobytova', groups: ['seniori'], instead: ['40'] });

	test('is about just its own people, whoever asks', () => {
		const region = regionWith({ services: [forTheYoung, care], gaps: [gap] });
		expect(inWords(gapNextStep(region, gap, PONIKLA))).toEqual({
			answer: 'no',
			toAsk: [],
			excluded: ['detske-centrum'],
			substitutes: ['40 yes']
		});
	});

	test('is to ask where sources are only silent', () => {
		const silent = aGap({ state: 'not-found' });
		const region = regionWith({ gaps: [silent] });
		expect(gapNextStep(region, silent, PONIKLA)?.answer).toBe('ask');
	});

	test('is none where the gap has been closed', () => {
		const open = aService({ types: ['44'], forms: formsOf('pobytova'), coverage: YES });
		const region = regionWith({ services: [open], gaps: [gap] });
		expect(gapNextStep(region, gap, PONIKLA)).toBeNull();
	});
});

describe('the next step in a life situation', () => {
	test('there is none to take where something surely helps', () => {
		const region = regionWith({ services: [care] });
		expect(situationNextStep(region, aSituation(), PONIKLA)).toBeNull();
	});

	test('it asks who may come and offers nobody whom the record excludes', () => {
		const unsure = aService({ id: 'snad', types: ['40'] });
		const situation = aSituation({
			types: ['40', '44'],
			groups: ['seniori'],
			ages: { from: 65, to: null }
		});
		const region = regionWith({ services: [unsure, forTheYoung], situations: [situation] });
		expect(inWords(situationNextStep(region, situation, PONIKLA))).toEqual({
			answer: 'ask',
			toAsk: ['snad'],
			excluded: ['detske-centrum'],
			substitutes: []
		});
	});
});
