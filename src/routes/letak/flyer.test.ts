import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aGroup,
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aSituation,
	aStatement,
	aStatus,
	aType,
	inOffice
} from '../../../tests/fixtures/builders.ts';
import type {
	CompleteService,
	CrisisLine,
	Municipality,
	Region,
	Service,
	Situation,
	TargetGroup,
	Worded
} from '#lib/region/region.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { flyerOf, hasOldHours, hoursOf, yearsOf } from './flyer.ts';
import { missingInWords } from './missing.ts';
import { flyerGroups } from './groups.ts';

const SENIORS = aGroup('seniori');
const FAMILIES = aGroup('rodiny');
const DYING = { ...aGroup('umirajici'), anybody: true };
const ponikla = aMunicipality({ id: 'ponikla', office: 'jilemnice' });
const harrachov = aMunicipality({ id: 'harrachov', office: 'rokytnice' });

function flyerIn(region: Region, municipality: Municipality, group: TargetGroup | null) {
	const findResults = findResultsIn(region, catalogueOf(region));
	return flyerOf(region, findResults, municipality, group);
}

function helping(
	id: string,
	group: string,
	change: Partial<CompleteService> = {}
): CompleteService {
	return aService({
		id,
		name: id,
		groups: [aStatement([group])],
		coverage: [aCoverage({ area: inOffice('jilemnice') })],
		...change
	});
}

const worker = helping('pracovnice', 'seniori', { phones: [aPhone()] });
const situation: Situation & Worded = {
	id: 'odpocinek',
	name: 'Odpočinek',
	about: '',
	types: ['44', '40'],
	direct: ['44'],
	groups: ['seniori'],
	form: null,
	ages: null,
	say: '',
	words: [],
	icon: 'kruh',
	danger: false,
	lines: []
};

function aRegionWith(services: readonly CompleteService[], gaps = [aGap({ groups: ['seniori'] })]) {
	return aRegion({
		groups: [SENIORS, aGroup('demence', 'seniori'), FAMILIES, DYING],
		offices: ['jilemnice', 'rokytnice'].map((id) => ({
			id,
			name: id,
			locative: id,
			district: id,
			socialWorker: id === 'jilemnice' ? worker.id : 'jina-pracovnice'
		})),
		municipalities: [ponikla, harrachov],
		types: [aType({ id: '40' }), aType({ id: '44' })],
		situations: [situation],
		services: [worker, ...services],
		gaps
	});
}

const ids = (offers: readonly { service: Service }[]) => offers.map(({ service }) => service.id);

test('flyers are made for the groups of the plan', () => {
	expect(flyerGroups(aRegionWith([])).map(({ id }) => id)).toEqual(['seniori', 'rodiny']);
});

describe('flyerOf', () => {
	test('whom to call first is the social worker of the right office', () => {
		const region = aRegionWith([]);
		expect(flyerIn(region, ponikla, null).advice.advisers).toMatchObject([
			{ office: { id: 'jilemnice' } }
		]);
		expect(flyerIn(region, harrachov, null).advice.advisers).toMatchObject([
			{ office: { id: 'rokytnice' } }
		]);
	});

	test('the social worker is not named again among the services', () => {
		expect(flyerIn(aRegionWith([]), ponikla, SENIORS).help).toEqual([]);
	});

	test('what comes there stands apart from what is to be asked about', () => {
		const region = aRegionWith([
			helping('jezdi', 'seniori'),
			helping('snad', 'seniori', { coverage: [] })
		]);
		const flyer = flyerIn(region, ponikla, SENIORS);
		expect(ids(flyer.help)).toEqual(['jezdi']);
		expect(ids(flyer.ask)).toEqual(['snad']);
	});

	test('what ended or is for others is left out', () => {
		const region = aRegionWith([
			helping('skoncila', 'seniori', { status: aStatus('ended', '2019') }),
			helping('pro-rodiny', 'rodiny')
		]);
		const { help, ask } = flyerIn(region, ponikla, SENIORS);
		expect([...help, ...ask]).toEqual([]);
	});

	test('what can be dialled comes first, then what is for just these people', () => {
		const region = aRegionWith([
			helping('pro-vsechny', 'seniori', { groups: [] }),
			helping('bez-cisla', 'demence'),
			helping('s-cislem', 'seniori', { phones: [aPhone()] })
		]);
		expect(ids(flyerIn(region, ponikla, SENIORS).help)).toEqual([
			's-cislem',
			'bez-cisla',
			'pro-vsechny'
		]);
	});

	test('the page for everybody takes one of each group after another', () => {
		const region = aRegionWith([
			helping('seniori-1', 'seniori'),
			helping('seniori-2', 'seniori'),
			helping('rodiny-1', 'rodiny')
		]);
		expect(ids(flyerIn(region, ponikla, null).help)).toEqual([
			'seniori-1',
			'rodiny-1',
			'seniori-2'
		]);
	});

	test('what does not fit is counted', () => {
		const many = Array.from({ length: 30 }, (_, index) => helping(`sluzba-${index}`, 'seniori'));
		const { help, more } = flyerIn(aRegionWith(many), ponikla, SENIORS);
		expect(help.length).toBeGreaterThan(3);
		expect(help.length + more).toBe(30);
	});

	describe('crisis lines', () => {
		const GROUPS_OF_LINES: Readonly<Record<string, readonly string[]>> = {
			'pro-rodiny': ['rodiny'],
			'jen-seniori': ['seniori']
		};
		const line = (id: string, kind: CrisisLine['kind'] = 'crisis'): CrisisLine => ({
			id,
			name: id,
			number: '116123',
			otherNumbers: [],
			kind,
			about: '',
			groups: GROUPS_OF_LINES[id] ?? [],
			hours: null,
			sms: null,
			sources: [],
			warning: null
		});
		const crisisLines = [
			line('jen-seniori'),
			line('pro-kohokoli'),
			line('pro-seniory'),
			line('dalsi'),
			line('pro-rodiny'),
			line('policie', 'emergency')
		];
		const dialled = (number: string, id = number) =>
			helping(id, 'seniori', { phones: [aPhone(number)] });
		const lines = (services: readonly CompleteService[], group: TargetGroup | null = null) =>
			flyerIn(
				{
					...aRegionWith(services),
					crisisLines,
					situations: [{ ...situation, lines: ['policie', 'pro-rodiny', 'pro-seniory', 'dalsi'] }]
				},
				ponikla,
				group
			).lines.map(({ id }) => id);

		test('fill a page with one number beside those to call first', () => {
			expect(lines([dialled('+420111111111')])).toEqual(['pro-kohokoli', 'jen-seniori']);
		});

		test('of the situations of a group come first, but no emergency and none for others', () => {
			expect(lines([], SENIORS)).toEqual(['pro-seniory', 'pro-kohokoli']);
		});

		test('are not needed beside two numbers', () => {
			expect(lines([dialled('+420111111111'), dialled('+420222222222')])).toEqual([]);
		});

		test('are needed where the second number is the one to call first', () => {
			const first = worker.phones[0]?.value.number ?? '';
			expect(lines([dialled('+420111111111'), dialled(first)])).toHaveLength(2);
		});
	});

	test('whose number stands further up is joined to it, the social worker first', () => {
		const provider = 'mesto';
		const first = { ...worker, provider };
		const phones = [aPhone('+420111111111')];
		const region = aRegionWith(
			[
				helping('urad', 'seniori', { provider, phones: worker.phones }),
				helping('domov', 'seniori', { provider, phones }),
				helping('pobyt', 'seniori', { provider, phones, coverage: [] })
			],
			[]
		);
		const services = region.services.map((each) => (each.id === first.id ? first : each));
		const { joined, help, ask } = flyerIn({ ...region, services }, ponikla, SENIORS);
		expect(ids([...help, ...ask])).toEqual(['urad', 'domov', 'pobyt']);
		expect([...joined].map(([id, { id: above }]) => `${id}: ${above}`)).toEqual([
			'urad: pracovnice',
			'pobyt: domov'
		]);
	});

	test('a number of sure help comes before a gap with nobody to dial', () => {
		const many = Array.from({ length: 9 }, (_, index) =>
			helping(`pece-${index}`, 'seniori', {
				types: ['40'],
				phones: [aPhone(`+42011111111${index}`)]
			})
		);
		const maybe = helping('snad', 'seniori', { types: ['44'], coverage: [] });
		const region = aRegionWith([...many, maybe], [aGap({ type: '44', groups: ['seniori'] })]);
		expect(flyerIn(region, ponikla, SENIORS)).toMatchObject({ missing: [] });
		const few = aRegionWith([...many.slice(0, 1), maybe], [...region.gaps]);
		expect(flyerIn(few, ponikla, SENIORS).missing).toHaveLength(1);
	});

	test('a gap is named with what helps instead, for those it is about', () => {
		const instead = helping('pece', 'seniori', { types: ['40'] });
		const region = aRegionWith([instead], [aGap({ groups: ['seniori'], instead: ['40'] })]);
		expect(flyerIn(region, ponikla, SENIORS).missing).toMatchObject([
			{ answer: 'no', instead: [{ id: '40' }] }
		]);
		expect(flyerIn(region, ponikla, FAMILIES).missing).toEqual([]);
	});

	test('what may be there after all is not told as missing: who may give it is named', () => {
		const phones = [aPhone('+420111111111')];
		const maybe = helping('snad-luzko', 'seniori', { types: ['44'], coverage: [], phones });
		const region = aRegionWith([maybe], [aGap({ type: '44', groups: ['seniori'] })]);
		const { missing } = flyerIn(region, ponikla, SENIORS);
		expect(missing.map(missingInWords)).toMatchObject([
			{ rest: 'Není to jisté. Zeptejte se:', call: { name: 'snad-luzko' } }
		]);
	});

	test('help that the situations of a group lead to comes before other help', () => {
		const region = aRegionWith([
			helping('jine', 'seniori', { types: ['99'], phones: [aPhone('+420111111111')] }),
			helping('pece', 'seniori', { types: ['40'] })
		]);
		expect(ids(flyerIn(region, ponikla, SENIORS).help)).toEqual(['pece', 'jine']);
	});

	test('what a situation puts beside a gap is no substitute on paper', () => {
		const shower = helping('sprcha', 'seniori', { types: ['sprcha'] });
		const gap = aGap({ groups: ['seniori'], instead: [] });
		const region = {
			...aRegionWith([shower], [gap]),
			types: [gap.type, 'sprcha'].map((id) => aType({ id })),
			situations: [aSituation({ types: [gap.type, 'sprcha'], groups: ['seniori'] })]
		};
		expect(flyerIn(region, ponikla, SENIORS).missing).toMatchObject([{ instead: [] }]);
	});

	test('that no source knows of any is no proof: it is to be asked about', () => {
		const region = aRegionWith([], [aGap({ state: 'not-found' })]);
		expect(flyerIn(region, ponikla, SENIORS).missing).toMatchObject([{ answer: 'ask' }]);
		expect(flyerIn(region, ponikla, null).missing).toEqual([]);
	});
});

test.each([
	['2026', '2026-11-28', 'Denně.'],
	['2023', '2026-11-28', 'Denně.\u00a0*'],
	['2026', '2029-01-02', 'Denně.\u00a0*']
])('hours of %s that are printed on %s: %s', (date, day, expected) => {
	const hours = [aStatement(aSchedule({ words: 'denně' }), { date })];
	expect(hoursOf(aService({ hours }), day)).toBe(expected);
});

test('the mark of old hours is explained only where a flyer has it', () => {
	const withHours = (date: string, phones = [aPhone('+420777111222')]) => {
		const hours = [aStatement(aSchedule({ words: 'denně' }), { date })];
		return flyerIn(aRegionWith([helping('jezdi', 'seniori', { phones, hours })]), ponikla, SENIORS);
	};
	expect(hasOldHours(withHours('2026'), '2026-11-28')).toBe(false);
	expect(hasOldHours(withHours('2023'), '2026-11-28')).toBe(true);
	// A name without a number stands alone.
	expect(hasOldHours(withHours('2023', []), '2026-11-28')).toBe(false);
});

test.each([
	['2023-11', { first: '2023', last: '2023' }],
	['2019', { first: '2019', last: '2023' }]
])(
	'the worker is known since 2023, and a number of %s gives the years of a flyer',
	(date, expected) => {
		const phones = [aStatement({ number: '+420481565111', label: null }, { date })];
		const region = aRegionWith([helping('jezdi', 'seniori', { phones })]);
		expect(yearsOf(flyerIn(region, ponikla, SENIORS))).toEqual(expected);
	}
);
