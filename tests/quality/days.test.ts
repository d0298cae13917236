import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '#lib/help/criteria/filters.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { interpret } from '#lib/search/interpret.ts';
import { offerReason } from '#lib/text/cs/sentences.ts';
import { hitRate, NONSENSE, type Ranker, REFERENCE, TUNING } from '../../src/tools/quality/sets.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** When help is wanted, on the real data: never a silent yes. */

const findResults = findResultsIn(region, catalogueOf(region));
const rank: Ranker = (query) => search.understand(query).types.map(({ id }) => id);
const BAR = 0.95;

function offersFor(query: string, municipality: string) {
	const asked = { ...NO_FILTERS, query, municipality };
	const { filters, wanted } = interpret(asked, search.understand(query));
	return findResults(filters, wanted).offers;
}

describe('the time in a query changes the answers', () => {
	test.each([
		['pecovatelka o vikendu', 'ponikla', 'ps-jilemnice', 'yes', /Pomáhá i o víkendu \(denně/],
		['pecovatelka o vikendu', 'ponikla', 'ps-ponikla', 'ask', /Zatím nevíme.*o víkendu/],
		['obedy o svatcich', 'jilemnice', 'ps-jilemnice', 'yes', /ve svátek/],
		['pecovatelka v noci', 'jilemnice', 'ps-jilemnice', 'no', /V noci nepomáhá \(denně/],
		['taxi v sobotu', 'jilemnice', 'ochj-charitni-taxi', 'no', /pracovní dny 7:00–\u206014:00/],
		['taxi', 'jilemnice', 'ochj-charitni-taxi', 'yes', null],
		['hospic v noci', 'jilemnice', 'hospic-duha', 'ask', /24 hodin denně/],
		['hospic o vanocich', 'jilemnice', 'hospic-duha', 'ask', /i ve svátek \(péče 24 hodin denně/],
		['domov pro lidi s demencí v noci', 'jilemnice', 'dd-rokytnice-dzr', 'yes', /i v noci/],
		['slunce vsem ve svatek', 'jilemnice', 'slunce-vsem-odlehcovaci', 'no', /kromě státních/]
	] as const)('%s (%s): %s is %s', (query, municipality, id, answer, reason) => {
		const place = region.municipalities.find((one) => one.id === municipality) ?? null;
		const offer = offersFor(query, municipality).find(({ service }) => service.id === id);
		expect(offer?.answer).toBe(answer);
		const words = offer && offerReason(region, offer, place)?.replaceAll('\u00a0', ' ');
		if (reason) expect(words).toMatch(reason);
	});

	test.each(region.municipalities)('no yes at a weekend in $name but by exact hours', ({ id }) => {
		for (const { service, answer } of offersFor('o víkendu', id)) {
			if (answer !== 'yes') continue;
			expect(service.hours.some(({ value }) => value.week?.[6]?.length)).toBe(true);
		}
	});
});

describe('words of the day', () => {
	const TIMES = ['o vikendu', 'v sobotu', 'v neděli', 've svátek', 'o Vánocích', 'přes noc'];

	test.each(TIMES)('95 of 100 queries stay right with "%s" after them', (time) => {
		const later = [...REFERENCE, ...TUNING].map((one) => ({
			...one,
			query: `${one.query} ${time}`
		}));
		expect(hitRate(rank, later)).toBeGreaterThanOrEqual(BAR);
	});

	test.each(TIMES)('"%s" is no unknown word, and a time that is said', (time) => {
		expect(search.understand(`taxi ${time}`)).toMatchObject({
			types: [{ id: 'charitni-taxi' }],
			unknown: []
		});
		expect(search.understand(time).days).toHaveLength(1);
	});

	test.each([
		'kdo pracuje o víkendu',
		'co funguje v sobotu',
		'kde mají otevřeno v neděli',
		'Kdo pomůže o víkendu?',
		'co je dostupné o víkendu',
		'pomoc v neděli',
		'kam se dovolám v sobotu'
	])('"%s" asks for all there is then', (query) => {
		expect(search.understand(query)).toMatchObject({
			types: [],
			services: [],
			situations: [],
			days: ['weekend'],
			unknown: []
		});
		const wrapped = offersFor(query, 'ponikla');
		expect(wrapped).toEqual(offersFor('v neděli', 'ponikla'));
		expect(wrapped.some(({ answer }) => answer === 'yes')).toBe(true);
		expect(wrapped.some(({ answer }) => answer === 'ask')).toBe(true);
	});

	test('a village and a word of what is wanted are heard beside them', () => {
		expect(search.understand('kdo pracuje o víkendu v Poniklé')).toMatchObject({
			municipality: 'ponikla',
			types: [],
			unknown: []
		});
		expect(search.understand('pečovatelka, která pracuje o víkendu').types[0]?.id).toBe('40');
	});

	// Whom to ask about a tooth on a Sunday is advice we have.
	const others = NONSENSE.filter((query) => query !== 'zubař');

	test.each(others)('do not make sense of "%s"', (query) => {
		for (const time of TIMES) {
			const { types, services } = search.understand(`${query} ${time}`);
			expect([...types, ...services]).toEqual([]);
		}
	});
});
