import { beforeAll, describe, expect, test } from 'vitest';
import { ByteReader } from '#lib/domain/bytes/byte-reader.ts';
import type { Catalogue } from '#lib/domain/catalogue/catalogue.ts';
import { NO_FILTERS, type Filters } from '#lib/domain/results/filters.ts';
import { NOTHING_WANTED } from '#lib/domain/results/results.ts';
import { generateCountry, type Country } from '../../country/country.ts';
import { readRegion } from '../../read-pack.ts';
import { packCountry, type PackedCountry } from './pack-country.ts';
import { chooseRows } from './page/choose-rows.ts';
import { openCountry, type CountryFiles, type OpenCountry } from './page/open-country.ts';
import { readCatalogue } from './page/packed-catalogue.ts';

let country: Country;
let files: CountryFiles;
let opened: OpenCountry;
let catalogue: Catalogue;

beforeAll(async () => {
	country = generateCountry((await readRegion()).region, { services: 300 });
	files = buffersOf(packCountry(country));
	opened = await openCountry(files);
	catalogue = readCatalogue(new ByteReader(files['katalog.bin'] ?? new ArrayBuffer()));
});

describe('a packed country', () => {
	test('understands types, municipalities and services as the region it was packed from', () => {
		const [service] = country.region.services;
		expect(opened.understand('obědy v poniklé')).toMatchObject({
			municipality: 'ponikla',
			types: expect.arrayContaining([expect.objectContaining({ id: '40' })])
		});
		expect(opened.understand(service?.name ?? '').services.map(({ id }) => id)).toContain(
			service?.id
		);
	});

	test('keeps all services, and where each of them reaches', () => {
		const { region, territories } = country;
		expect(catalogue.services).toEqual(region.services.map(({ id }) => id));
		const place = territories[0]?.[0]?.from ?? 0;
		const municipality = region.municipalities[place]?.id ?? null;
		expect(rowsFor({ municipality })).toContain(0);
	});
});

describe('chosen rows', () => {
	test('come with a yes before an ask, and what is out of reach last', () => {
		const { services, municipalities } = country.region;
		const place = municipalities.findIndex(({ id }) => id === 'ponikla');
		const answers = rowsFor({ municipality: 'ponikla' }).map((row) => answerAt(row, place));
		const runs = services.filter(({ status }) => status.value !== 'ended').length;
		expect(answers.slice(0, runs)).toEqual(answers.slice(0, runs).toSorted());
		expect(new Set(answers)).toEqual(new Set(['0 yes', '1 ask', '2 no']));
	});

	test('are of the types that were asked for, and no more than are shown', () => {
		const rows = chooseRows(catalogue, { ...NO_FILTERS, types: ['40', '44'] }, NOTHING_WANTED, 20);
		const types = rows.flatMap((row) => country.region.services[row]?.types ?? []);
		expect(rows).toHaveLength(20);
		expect(types).toEqual(types.toSorted());
		expect(new Set(types)).toEqual(new Set(['40']));
	});
});

function rowsFor(change: Partial<Filters>): number[] {
	return chooseRows(catalogue, { ...NO_FILTERS, ...change }, NOTHING_WANTED, 300);
}

function answerAt(row: number, place: number): string {
	const interval = country.territories[row]?.find(({ from, to }) => from <= place && place < to);
	if (country.region.services[row]?.status.value === 'ended' || !interval) return '2 no';
	return interval.answer === 'yes' ? '0 yes' : '1 ask';
}

function buffersOf(packed: PackedCountry): CountryFiles {
	return Object.fromEntries(
		Object.entries(packed).map(([name, bytes]) => [name, new Uint8Array(bytes).buffer])
	);
}
