import { describe, expect, test } from 'vitest';
import { aPack, aPackWith, FULL_SERVICE, packText } from '../../../tests/fixtures/pack.ts';
import { checkPack } from '../check-pack.ts';
import type { PackFile } from '../encoding.ts';

describe('a service', () => {
	test('with every field filled in keeps them all', () => {
		expect(serviceIn(aPack(), 'ps-ponikla')).toEqual({
			id: 'ps-ponikla',
			name: 'Pečovatelská služba Poniklá',
			provider: 'obec-ponikla',
			types: ['40'],
			status: { value: 'active', since: null, source: 'akcni-plan', date: '2023', note: null },
			summary: 'Přijedou domů a\u00a0pomohou s\u00a0péčí.',
			about: [said('Pečovatelky jezdí po obci a\u00a0pomáhají s\u00a0jídlem i\u00a0úklidem.')],
			forms: [said(['terenni'])],
			groups: [said(['seniori', 'demence'])],
			ages: [said({ from: 18, to: 99 })],
			conditions: [{ ...said('Jen s\u00a0trvalým bydlištěm v\u00a0obci.'), outdated: true }],
			phones: [{ ...said({ number: '+420739861544', label: 'vedoucí' }), date: '2024-05' }],
			emails: [said('pecovatelky@ponikla.cz')],
			webs: [said('https://www.ponikla.cz/sluzby')],
			places: [
				said({
					address: 'Poniklá 65, 512 42 Poniklá',
					town: 'ponikla',
					point: { lon: 15.465, lat: 50.662 }
				})
			],
			hours: [
				said({
					words: 'po–pá 7:00–\u206015:30',
					osm: 'Mo-Fr 07:00-15:30; PH off',
					week: [[[420, 930]], [[420, 930]], [[420, 930]], [[420, 930]], [[420, 930]], [], []],
					holidays: []
				})
			],
			capacity: [said('20\u00a0lidí')],
			price: [said({ words: 'podle ceníku obce', free: false })],
			register: [said('2084701')],
			coverage: [
				{
					area: { kind: 'municipality', id: 'ponikla' },
					answer: 'yes',
					form: 'terenni',
					group: 'seniori',
					ages: { from: 65, to: null },
					source: 'akcni-plan',
					date: '2019',
					note: 'Jezdí jen po obci.'
				},
				{
					area: { kind: 'office', id: 'jilemnice' },
					answer: 'ask',
					form: null,
					group: null,
					ages: null,
					source: 'akcni-plan',
					date: '2023',
					note: null
				}
			],
			questions: ['Jaká je dnes kapacita?'],
			confirmed: []
		});
	});

	test('with required fields only has no statements and nothing made up', () => {
		expect(serviceIn(aPack(), 'pracovnik-jilemnice')).toMatchObject({
			provider: null,
			status: { value: 'unverified' },
			about: [],
			phones: [],
			hours: [],
			coverage: [],
			questions: [],
			confirmed: []
		});
	});

	test.each([
		{ written: '"+420 739 861 544"' },
		{ written: '"+420739861544"' },
		{ written: '"739861544"' },
		{ written: '"739 861 544"' }
	])('with the phone $written has it as E.164', ({ written }) => {
		const pack = aPackWith(FULL_SERVICE, '"739 861 544"', written);
		expect(serviceIn(pack, 'ps-ponikla').phones[0]?.value.number).toBe('+420739861544');
	});

	test('with hours in words only has no week, rather than a guessed one', () => {
		const pack = aPackWith(FULL_SERVICE, '    osm: "Mo-Fr 07:00-15:30; PH off"\n', '');
		expect(serviceIn(pack, 'ps-ponikla').hours[0]?.value).toEqual({
			words: 'po–pá 7:00–\u206015:30',
			osm: null,
			week: null,
			holidays: null
		});
	});

	test('that ended says when', () => {
		const pack = aPackWith(FULL_SERVICE, 'hodnota: bezi', 'hodnota: skoncila\n  od: "2019"');
		expect(serviceIn(pack, 'ps-ponikla').status).toMatchObject({ value: 'ended', since: '2019' });
	});
});

describe('the office of a municipality', () => {
	test('with every field filled in keeps them all', () => {
		expect(validIn(aPack()).region.municipalOffices).toEqual([
			{
				municipality: 'ponikla',
				phones: [said({ number: '+420481585981', label: 'úřad' })],
				hours: [
					said({
						words: 'středa 19:00–\u206020:00',
						osm: 'We 19:00-20:00',
						week: [[], [], [[1140, 1200]], [], [], [], []],
						holidays: null
					})
				],
				addresses: [said('Poniklá 65, 512 42 Poniklá')],
				emails: [said('obec@ponikla.cz')],
				webs: [said('https://www.ponikla.cz')],
				dataBoxes: [said('s5sapb4')]
			}
		]);
	});

	const asSeat = packText('region.yaml')
		.replace('- id: jilemnice\n    nazev: Jilemnice', '- id: ponikla\n    nazev: Poniklá')
		.replace('rozsirena_pusobnost: jilemnice', 'rozsirena_pusobnost: ponikla');
	const seat = {
		'region.yaml': asSeat,
		'obce.yaml': packText('obce.yaml').replace('urad: jilemnice', 'urad: ponikla'),
		[FULL_SERVICE]: packText(FULL_SERVICE).replace('urad/jilemnice', 'urad/ponikla')
	};

	test('gives its social worker what they have not of their own', () => {
		expect(serviceIn(aPack(seat), 'pracovnik-jilemnice')).toMatchObject({
			phones: [{ value: { number: '+420481585981', label: 'úřad' }, source: 'katalog' }],
			hours: [{ value: { words: 'středa 19:00–\u206020:00' } }],
			webs: [{ value: 'https://www.ponikla.cz' }],
			places: [{ value: { address: 'Poniklá 65, 512 42 Poniklá', town: 'ponikla', point: null } }],
			emails: []
		});
	});

	test('does not stand beside the number that a social worker has', () => {
		const worker = 'sluzby/pracovnik-jilemnice.yaml';
		const own = 'telefony: [{cislo: "481 565 111", zdroj: katalog}]\n';
		const pack = aPack({ ...seat, [worker]: packText(worker) + own });
		expect(serviceIn(pack, 'pracovnik-jilemnice')).toMatchObject({
			phones: [{ value: { number: '+420481565111' } }],
			hours: [{ value: { words: 'středa 19:00–\u206020:00' } }]
		});
		expect(serviceIn(pack, 'pracovnik-jilemnice').phones).toHaveLength(1);
	});

	test('of another municipality gives a social worker nothing', () => {
		expect(serviceIn(aPack(), 'pracovnik-jilemnice')).toMatchObject({ phones: [], places: [] });
	});
});

describe('a statement', () => {
	test('without a date has that of its source', () => {
		expect(serviceIn(aPack(), 'ps-ponikla').coverage[1]?.date).toBe('2023');
	});

	test('of an undated source has none', () => {
		expect(serviceIn(aPack(), 'ps-ponikla').emails[0]?.date).toBeNull();
	});
});

describe('an area', () => {
	test.each([
		{ written: 'obec/ponikla', area: { kind: 'municipality', id: 'ponikla' } },
		{ written: 'urad/jilemnice', area: { kind: 'office', id: 'jilemnice' } },
		{ written: 'orp', area: { kind: 'region' } },
		{ written: 'kraj', area: { kind: 'county' } }
	])('$written is read', ({ written, area }) => {
		const { region } = validIn(aPackWith('mezery.yaml', 'oblast: orp', `oblast: ${written}`));
		expect(region.gaps[0]?.area).toEqual(area);
	});
});

describe('the region', () => {
	test('has its own facts, offices and exceptions', () => {
		expect(validIn(aPack()).region).toMatchObject({
			code: '5104',
			name: 'Jilemnicko',
			fullName: 'správní obvod ORP Jilemnice',
			county: 'Liberecký kraj',
			released: '2026-11-21',
			reportEmail: { value: 'chyby@example.cz', source: 'akcni-plan', date: '2023' },
			extendedOffice: 'jilemnice',
			offices: [
				{
					id: 'jilemnice',
					name: 'Jilemnice',
					locative: 'v\u00a0Jilemnici',
					district: 'Jilemnicko',
					socialWorker: 'pracovnik-jilemnice'
				}
			],
			exceptions: [
				{
					municipality: 'ponikla',
					limits: ['region', 'office'],
					reason: { value: 'Stojí mimo společné financování.' }
				}
			]
		});
	});

	test('has its municipalities with cases, numbers and parts', () => {
		expect(validIn(aPack()).region.municipalities).toEqual([
			{
				id: 'ponikla',
				code: '577405',
				name: 'Poniklá',
				kind: 'village',
				cases: {
					genitive: 'Poniklé',
					dative: 'Poniklé',
					accusative: 'Poniklou',
					locative: 'Poniklé',
					instrumental: 'Poniklou'
				},
				where: 'v\u00a0Poniklé',
				whereTo: 'do Poniklé',
				office: 'jilemnice',
				population: 1101,
				under15: 174,
				over65: 240,
				populationSource: 'csu',
				point: { lon: 15.4633, lat: 50.6615 },
				parts: [{ name: 'Přívlaka', cases: ['Přívlaky', 'Přívlace'] }]
			}
		]);
	});

	test('has the rest of the pack in words of the code', () => {
		const { region } = validIn(aPack());
		expect(region.types[0]).toMatchObject({ paragraph: '§\u00a040', free: 'partly' });
		expect(region.types[1]).toMatchObject({ paragraph: null, free: null, forms: [], words: [] });
		expect(region.groups[1]).toMatchObject({ id: 'demence', parent: 'seniori' });
		expect(region.gaps[0]).toMatchObject({ state: 'wanted', instead: ['socialni-pracovnik'] });
		expect(region.measures[0]).toMatchObject({
			underAct: true,
			state: 'unfulfilled',
			verdict: 'keep'
		});
		expect(region.planPoints[0]).toMatchObject({
			kind: 'weakness',
			group: 'seniori',
			gap: 'bez-odlehceni'
		});
		expect(region.contradictions[0]?.sides[1]).toMatchObject({
			says: 'I\u00a0do okolí.',
			date: null
		});
		expect(region.situations[0]).toMatchObject({ danger: false, ages: { from: 65, to: null } });
		expect(region.crisisLines[0]).toMatchObject({
			kind: 'emergency',
			hours: { value: 'nepřetržitě' }
		});
		expect(region.sources[1]).toMatchObject({
			url: 'https://www.example.cz/katalog?id=857',
			date: null
		});
		expect(region.towns[0]).toEqual({
			id: 'vrchlabi',
			name: 'Vrchlabí',
			point: { lon: 15.6094, lat: 50.627 }
		});
	});

	test('has a closed outline for each municipality', () => {
		const { outlines } = validIn(aPack());
		expect(Object.keys(outlines)).toEqual(['ponikla']);
		expect(outlines.ponikla?.[0]).toEqual([15.44, 50.64]);
		expect(outlines.ponikla?.at(-1)).toEqual([15.44, 50.64]);
	});

	test('dials a crisis line as it is written, without spaces', () => {
		const emergency = packText('tisnove-linky.yaml');
		const crisis = emergency.replaceAll('tisnova', 'krizova').replace('"112"', '"116 123"');
		const { region } = validIn(aPack({ 'tisnove-linky.yaml': emergency + crisis }));
		expect(region.crisisLines[1]?.number).toBe('116123');
	});
});

/** A statement of the undated source that most fields of the fixture have. */
function said<T>(value: T) {
	return { value, source: 'katalog', date: null, note: null, outdated: false };
}

function validIn(files: readonly PackFile[]) {
	const checked = checkPack(files);
	if (checked.status === 'invalid') throw new Error(checked.problems[0]?.message);
	return checked;
}

function serviceIn(files: readonly PackFile[], id: string) {
	const service = validIn(files).region.services.find((candidate) => candidate.id === id);
	if (!service) throw new Error(`No service ${id}`);
	return service;
}
