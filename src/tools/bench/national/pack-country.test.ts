import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { NOTHING_WANTED, NO_FILTERS } from '#lib/help/criteria/filters.ts';
import type { Id } from '#lib/region/region.ts';
import { generateCountry, type Country } from '../../country/country.ts';
import { packCountry } from './pack-country.ts';
import { openCountry, openOutlines } from './page/open-country.ts';
import { OUTLINES_FILE, type CountryFiles } from './page/session.ts';
import { region } from '../../../../tests/support/region.ts';

let country: Country;
let files: CountryFiles & Record<typeof OUTLINES_FILE, ArrayBuffer>;
let opened: Awaited<ReturnType<typeof openCountry>>;

beforeAll(async () => {
	country = generateCountry(region, { services: 300 });
	const packed = Object.entries(packCountry(country));
	// The same names with the bytes of each in a buffer of its own, as a phone has them.
	files = Object.fromEntries(
		packed.map(([name, bytes]) => [name, new Uint8Array(bytes).buffer])
	) as typeof files;
	opened = await openCountry(files);
	// Packing six thousand municipalities takes a while beside other tests.
}, 60_000);

describe('a packed country', () => {
	test('is answered as the region of a release is, in its municipalities and by its services', () => {
		const { meaning, municipality, results } = opened.answer('obědy v poniklé');
		expect(municipality?.id).toBe('ponikla');
		expect(meaning.types.map(({ id }) => id)).toContain('40');
		const meals = country.region.services.filter(({ types }) => types.includes('40'));
		expect(results.offers.length).toBeGreaterThan(0);
		expect(meals.map(({ id }) => id)).toEqual(
			expect.arrayContaining(results.offers.map(({ service }) => service.id))
		);
	});

	test('suggests its services by name', () => {
		const [service] = country.region.services;
		const suggested = opened.suggest(service?.name ?? '');
		expect(suggested.map(({ id }) => id)).toContain(service?.id);
	});

	test('counts in each municipality the services whose territory reaches it', () => {
		const catalogue = JSON.parse(new TextDecoder().decode(files['katalog.json'])) as Catalogue;
		const { countsOf } = findResultsIn(country.region, catalogue)(NO_FILTERS, NOTHING_WANTED);
		const places = country.region.municipalities.map(({ id }) => id);
		const counted = countsOf('places');
		expect(places.map((id) => counted.get(id))).toEqual(places.map(reachedServices));
	});

	test('finds positions in its municipalities', () => {
		const { locate } = openOutlines(files[OUTLINES_FILE]);
		const some = country.region.municipalities.filter((_, i) => i % 100 === 0);
		expect(some.map(({ point }) => locate(point))).toMatchObject(
			some.map(({ id }) => ({ status: 'inside', id }))
		);
	});
});

/** How many services that run say no *no* there, straight from the territories that were drawn. */
function reachedServices(_: Id, place: number): number {
	const { region, territories } = country;
	return region.services.filter(
		({ status }, i) =>
			status.value !== 'ended' &&
			territories[i]?.some(({ from, to }) => from <= place && place < to)
	).length;
}
