import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	anOffice,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aSituation,
	aStatement,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import type { CompleteService, CrisisLine, Situation } from '#lib/region/region.ts';
import { dangerCalls, firstCalls, servicesToName, type FirstCall } from './first-calls.ts';

const PONIKLA = aMunicipality();
const ROKYTNICE = aMunicipality({ id: 'rokytnice', office: 'rokytnice' });
const LINE: CrisisLine = {
	id: 'linka',
	name: 'Linka',
	number: '116123',
	otherNumbers: [],
	kind: 'crisis',
	about: '',
	groups: [],
	hours: null,
	sms: null,
	sources: [],
	warning: null
};
const WORKER = 'socialni-pracovnik';
const worker = aService({
	id: 'pracovnice',
	types: [WORKER],
	phones: [aPhone('+420481565111')],
	coverage: [aCoverage()]
});
const silentWorker = aService({
	id: 'bez-cisla',
	types: [WORKER],
	coverage: [aCoverage({ area: inOffice('rokytnice') })]
});
const OFFICES = [
	anOffice(),
	anOffice({ id: 'rokytnice', name: 'Rokytnice', socialWorker: 'bez-cisla' })
];
const WRITTEN_ASK = aCoverage({ answer: 'ask' });

function called(
	services: readonly CompleteService[],
	situation: Partial<Situation> = {},
	municipality = PONIKLA
): string[] {
	const region = aRegion({
		services: [...services, worker, silentWorker],
		offices: OFFICES,
		municipalities: [PONIKLA, ROKYTNICE],
		crisisLines: [LINE, { ...LINE, id: 'tisen', number: '112', kind: 'emergency' }]
	});
	return firstCalls(region, aSituation(situation), municipality).map(named);
}

function named(call: FirstCall): string {
	if (call.kind === 'line') return call.line.id;
	return call.kind === 'adviser' ? call.adviser.office.id : call.offer.service.id;
}

const dialled = (id: string, change: Partial<CompleteService> = {}) =>
	aService({ id, name: id, phones: [aPhone()], coverage: [aCoverage()], ...change });
const silent = (id: string, change: Partial<CompleteService> = {}) =>
	dialled(id, { phones: [], ...change });

describe('1. danger', () => {
	test('the lines of the situation come first, and nothing beside them', () => {
		const danger = { danger: true, lines: ['linka'] };
		expect(called([dialled('pomoc')], danger)).toEqual(['linka']);
	});

	test('elsewhere lines come first only where nobody who surely helps can be dialled', () => {
		const lines = { lines: ['linka'] };
		expect(called([dialled('pomoc')], lines)).toEqual(['pomoc']);
		expect(called([silent('pomoc')], lines)[0]).toBe('linka');
		expect(called([dialled('pomoc', { coverage: [WRITTEN_ASK] })], lines)).toEqual([
			'linka',
			'pomoc'
		]);
	});

	test('an emergency line leads only in danger', () => {
		const lines = { lines: ['tisen'] };
		expect(called([silent('pomoc')], lines)[0]).toBe('pomoc');
		expect(called([silent('pomoc')], { ...lines, danger: true })).toEqual(['tisen']);
	});
});

test('advice names the number of a service that it is about, with hours only of the first', () => {
	const hours = [aStatement(aSchedule({ words: 'nonstop' }))];
	const hospice = dialled('hospic', { phones: [aPhone(), aPhone('+420605197620')], hours });
	const region = aRegion({ services: [hospice], municipalities: [PONIKLA] });
	const callsOf = (numbers: readonly string[]) =>
		servicesToName(region, { services: ['hospic'], numbers }, PONIKLA);
	expect(callsOf(['+420605197620'])).toMatchObject([
		{ phone: { number: '+420605197620' }, hours: null }
	]);
	expect(callsOf([])).toMatchObject([{ phone: aPhone().value, hours: 'nonstop' }]);
});

describe('dangerCalls', () => {
	const violence = aSituation({ danger: true, types: ['60a', '57'], lines: ['linka', 'tisen'] });
	const region = aRegion({
		situations: [
			violence,
			aSituation({ id: 'na-dne', danger: true, types: ['55'], lines: ['linka', 'policie'] }),
			aSituation({ id: 'samota', types: ['66'], lines: ['linka'] })
		],
		crisisLines: [
			LINE,
			{ ...LINE, id: 'tisen', number: '112', kind: 'emergency' },
			{ ...LINE, id: 'policie', number: '158', kind: 'emergency' }
		]
	});

	test.each([
		{ name: 'the very help of a danger has its lines, an emergency first', types: ['60a'] },
		{ name: 'of two dangers each line stands once', types: ['60a', '55'], also: ['policie'] }
	])('$name', ({ types, also = [] }) => {
		const ids = dangerCalls(region, types).map(({ id }) => id);
		expect(ids).toEqual(['tisen', ...also, 'linka']);
	});

	test('help beside a danger, or without one, has none', () => {
		expect(dangerCalls(region, ['57', '66'])).toEqual([]);
	});
});

describe('2. who fits', () => {
	test('help for other people is never called, however near', () => {
		const young = dialled('deti', { groups: [aStatement(['rodiny'])] });
		expect(called([young], { groups: ['seniori'] })).toEqual(['jilemnice']);
	});

	test('help for another age is not called either', () => {
		const young = dialled('mladi', { ages: [aStatement({ from: null, to: 30 })] });
		expect(called([young], { ages: { from: 60, to: null } })).toEqual(['jilemnice']);
	});

	test('help in another form, or in one nobody knows, is none at home', () => {
		const form = 'terenni' as const;
		const ward = dialled('a', { coverage: [WRITTEN_ASK] });
		const home = dialled('b', { coverage: [WRITTEN_ASK], forms: [aStatement([form])] });
		expect(called([ward, home], { form })).toEqual(['b']);
		expect(called([ward], { form })).toEqual(['jilemnice']);
	});

	test('help for a part of the people stands after what is for all, and is named where it is sure', () => {
		const some = dialled('demence', { groups: [aStatement(['demence'])] });
		const all = dialled('domov', {
			groups: [aStatement(['seniori'])],
			coverage: [WRITTEN_ASK]
		});
		expect(called([some, all], { groups: ['seniori'] })).toEqual(['domov', 'demence']);
	});
});

describe('3. the better answer', () => {
	test('a yes before an ask', () => {
		const asked = dialled('a', { coverage: [WRITTEN_ASK] });
		expect(called([asked, dialled('b')])).toEqual(['b']);
	});

	test('a written ask before silence', () => {
		const silence = dialled('a', { coverage: [] });
		expect(called([silence, dialled('b', { coverage: [WRITTEN_ASK] })])).toEqual(['b']);
	});

	test('who goes only to other places, as the sources say, is no first call', () => {
		const elsewhere = dialled('a', {
			forms: [aStatement(['terenni' as const])],
			coverage: [aCoverage({ area: inMunicipality('benecko') })]
		});
		expect(called([elsewhere])).toEqual(['jilemnice']);
		const forThem = dialled('b', { coverage: [] });
		expect(called([elsewhere, forThem])).toEqual(['b']);
	});

	test('a yes of any type that is the very help is not hidden behind the main type', () => {
		const types = ['49', '50', '40'];
		const home = dialled('a', { types: ['49'], coverage: [WRITTEN_ASK] });
		const other = dialled('b', { types: ['50'] });
		expect(called([home, other], { types, direct: ['49', '50'] })).toEqual(['b']);
	});

	test('what only helps beside is no first call', () => {
		const carer = dialled('pecovatelka', { types: ['40'] });
		const types = ['charitni-taxi', '40'];
		expect(called([carer], { types, direct: ['charitni-taxi'] })).toEqual(['jilemnice']);
	});
});

describe('4. among equals', () => {
	test('the nearer, though it has no number, and beside it one that has', () => {
		const near = silent('b', {
			places: [aStatement({ address: '', town: 'ponikla', point: null })]
		});
		expect(called([dialled('a'), near])).toEqual(['b', 'a']);
	});

	test('what can be dialled, where they are as near', () => {
		expect(called([silent('a'), dialled('b')])).toEqual(['b']);
	});

	test('never a number from far down the list, nor of a worse answer', () => {
		const many = ['a', 'b', 'c'].map((id) =>
			silent(id, { places: [aStatement({ address: '', town: 'ponikla', point: null })] })
		);
		expect(called([...many, dialled('d')])).toEqual(['a', 'jilemnice']);
		const asked = dialled('b', { coverage: [WRITTEN_ASK] });
		expect(called([silent('a'), asked])).toEqual(['a', 'jilemnice']);
	});
});

describe('5. else the social worker', () => {
	test('of the right office', () => {
		expect(called([])).toEqual(['jilemnice']);
	});

	test('where she has no number, the office with extended powers, which serves its whole district', () => {
		expect(called([], {}, ROKYTNICE)).toEqual(['jilemnice']);
	});

	test('before a service that only may help and nobody can dial, which is named if a source speaks of it', () => {
		expect(called([silent('a', { coverage: [] })])).toEqual(['jilemnice']);
		expect(called([silent('a', { coverage: [WRITTEN_ASK] })])).toEqual(['jilemnice', 'a']);
		const asked = dialled('b', { coverage: [] });
		expect(called([silent('a', { coverage: [WRITTEN_ASK] }), asked])).toEqual(['b']);
	});

	test('first, where a situation is hers', () => {
		const types = [WORKER, '40'];
		expect(called([dialled('pomoc')], { types, direct: types })).toEqual(['jilemnice']);
	});
});
