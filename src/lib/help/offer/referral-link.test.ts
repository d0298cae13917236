import { describe, expect, test } from 'vitest';
import { aMunicipality, aRegion, aService, aTopic } from '../../../../tests/fixtures/builders.ts';
import {
	formatReferral,
	namedServices,
	NO_REFERRAL,
	parseReferral,
	sameServices,
	unknownMunicipality
} from './referral-link.ts';
import { MAX_SERVICES } from './referral.ts';

const ids = ['taxi', 'obedy', 'hospic', 'poradna', 'sestra', 'asistence', 'klub'];
const region = aRegion({
	services: ids.map((id) => aService({ id })),
	topics: ['sanitka', 'pohotovost', 'superdavka'].map((id) => aTopic({ id })),
	municipalities: [aMunicipality({ id: 'ponikla' })]
});

const parse = (query: string) => parseReferral(new URLSearchParams(query), region);

describe('parseReferral', () => {
	test.each([
		{ name: 'nothing', query: '', services: [] },
		{ name: 'one service', query: 's=taxi', services: ['taxi'] },
		{ name: 'the order of the list', query: 's=obedy,taxi', services: ['obedy', 'taxi'] },
		{ name: 'commas that were encoded', query: 's=obedy%2Ctaxi', services: ['obedy', 'taxi'] },
		{ name: 'a key for each service', query: 's=obedy&s=taxi', services: ['obedy', 'taxi'] },
		{ name: 'each service once', query: 's=taxi,obedy,taxi', services: ['taxi', 'obedy'] },
		{ name: 'known services among unknown', query: 's=zmizela,taxi', services: ['taxi'] },
		{ name: 'a full stop of a sentence', query: 's=taxi,obedy.', services: ['taxi', 'obedy'] },
		{ name: 'capitals of a keyboard', query: 's=Taxi', services: ['taxi'] },
		{ name: 'a link cut in the middle', query: 's=taxi,obe', services: ['taxi'] },
		{ name: 'nonsense', query: 's=%00%F0%9F%92%A9<script>,,,', services: [] }
	])('reads $name', ({ query, services }) => {
		expect(parse(query).services).toEqual(services);
	});

	test('keeps at most five services, the first ones', () => {
		expect(parse(`s=${ids.join(',')}`).services).toEqual(ids.slice(0, MAX_SERVICES));
	});

	test('reads two pieces of advice, the first ones that there are', () => {
		expect(parse('rady=zmizela,sanitka,superdavka,pohotovost').topics).toEqual([
			'sanitka',
			'superdavka'
		]);
	});

	test('reads the municipality and the large print', () => {
		expect(parse('s=taxi&obec=ponikla&pismo=velke')).toEqual({
			...NO_REFERRAL,
			services: ['taxi'],
			municipality: 'ponikla',
			largePrint: true
		});
	});

	test('a municipality of another region is left out, and said', () => {
		expect(parse('obec=praha').municipality).toBeNull();
		expect(unknownMunicipality(new URLSearchParams('obec=praha'), region)).toBe('praha');
	});

	test.each(['', 'obec=', 'obec=ponikla', 'obec=ponikla.'])(
		'%o names no unknown municipality',
		(query) => {
			expect(unknownMunicipality(new URLSearchParams(query), region)).toBeNull();
		}
	);

	test('a query without services is no list, so that the one of the device can be shown', () => {
		expect(namedServices(new URLSearchParams('obec=ponikla'))).toBeNull();
		expect(namedServices(new URLSearchParams('s=zmizela'))).toEqual(['zmizela']);
	});

	test('a list that was emptied is one, and stays so when it is written', () => {
		const emptied = formatReferral({ ...NO_REFERRAL, municipality: 'ponikla' }, true);
		expect(emptied).toBe('s=&obec=ponikla');
		expect(namedServices(new URLSearchParams(emptied))).toEqual([]);
	});
});

describe('formatReferral', () => {
	test('nothing makes no query', () => {
		expect(formatReferral(NO_REFERRAL)).toBe('');
	});

	test('commas stand as they are', () => {
		const referral = {
			...NO_REFERRAL,
			services: ['taxi', 'obedy'],
			topics: ['sanitka', 'superdavka'],
			municipality: 'ponikla'
		};
		expect(formatReferral(referral)).toBe('s=taxi,obedy&rady=sanitka,superdavka&obec=ponikla');
	});

	test.each([
		NO_REFERRAL,
		{ ...NO_REFERRAL, services: ['taxi'] },
		{ ...NO_REFERRAL, topics: ['sanitka'] },
		{ ...NO_REFERRAL, services: ['obedy', 'taxi'], municipality: 'ponikla', largePrint: true },
		{ ...NO_REFERRAL, services: ids.slice(0, MAX_SERVICES), municipality: 'ponikla' }
	])('what is written is read back the same: %j', (referral) => {
		expect(parse(formatReferral(referral))).toEqual(referral);
	});
});

test.each([
	{ a: [], b: [], same: true },
	{ a: ['taxi'], b: ['taxi'], same: true },
	{ a: ['taxi', 'obedy'], b: ['obedy', 'taxi'], same: false },
	{ a: ['taxi'], b: ['taxi', 'obedy'], same: false }
])('lists $a and $b are the same: $same', ({ a, b, same }) => {
	expect(sameServices(a, b)).toBe(same);
});
