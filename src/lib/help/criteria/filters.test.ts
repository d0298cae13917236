import { describe, expect, test } from 'vitest';
import { aRegion, aType } from '../../../../tests/fixtures/builders.ts';
import { formatFilters, NO_FILTERS, parseFilters, unknownIn } from './filters.ts';

const region = aRegion({ types: [aType({ id: '40' }), aType({ id: '60a' })] });
const parse = (query: string) => parseFilters(new URLSearchParams(query), region);

describe('parseFilters', () => {
	test('an empty query string filters nothing', () => {
		expect(parse('')).toEqual(NO_FILTERS);
	});

	test('everything a link can hold is read', () => {
		expect(
			parse(
				'q=obědy&obec=ponikla&skupina=seniori&druh=40&druh=60a&forma=terenni&vek=81&kdy=noc&kdy=vikend&cena=zdarma&zobrazit=mapa'
			)
		).toEqual({
			query: 'obědy',
			municipality: 'ponikla',
			group: 'seniori',
			types: ['40', '60a'],
			form: 'terenni',
			age: 81,
			days: ['weekend', 'night'],
			price: 'free',
			view: 'mapa'
		});
	});

	test.each(
		Object.entries({
			'obec=jablonec-nad-nisou': { municipality: null },
			'skupina=__proto__': { group: null },
			'druh=999&druh=40&druh=40': { types: ['40'] },
			'forma=TERENNI': { form: null },
			'vek=-3': { age: null },
			'vek=999': { age: null },
			'vek=80%20let': { age: null },
			'kdy=driv&kdy=svatek&kdy=svatek': { days: ['holiday'] },
			'cena=levne': { price: null },
			'zobrazit=3d': { view: 'seznam' },
			'q=ob%C4': { query: 'ob' },
			'q=ob%25C4%259Bdy%2520v%20Ponikl%C3%A9': { query: 'obědy v Poniklé' },
			'q=50%20%25%20a%20%25zz': { query: '50 % a %zz' },
			'q=sleva%20%25ff': { query: 'sleva %ff' },
			[`q=${'a'.repeat(5000)}`]: { query: 'a'.repeat(2000) }
		})
	)('a broken link %.30s never throws; what is not understood is left out', (query, expected) => {
		expect(parse(query)).toMatchObject(expected);
	});
});

test('what a link holds and nobody here knows can be said', () => {
	const params = new URLSearchParams(
		'obec=atlantis&druh=40&druh=99&vek=300&skupina=seniori&kdy=noc&kdy=driv'
	);
	expect(unknownIn(params, region)).toEqual(['atlantis', '300', 'driv', '99']);
});

test.each([
	NO_FILTERS,
	{ ...NO_FILTERS, query: 'oběd & nákup', municipality: 'ponikla', types: ['40', '60a'] },
	{ ...NO_FILTERS, group: 'demence', form: 'pobytova' as const, age: 84, view: 'mapa' as const },
	{ ...NO_FILTERS, days: ['weekend', 'holiday', 'night'] as const, price: 'free' as const }
])('filters survive the way into a link and back: %j', (filters) => {
	expect(parse(formatFilters(filters))).toEqual(filters);
});
