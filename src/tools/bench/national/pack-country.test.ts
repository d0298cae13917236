import { beforeAll, describe, expect, test } from 'vitest';
import { optionsOf, rowsOf, type Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { choose } from '#lib/help/catalogue/choose.ts';
import { ANSWERS, answerIn } from '#lib/help/catalogue/column.ts';
import { judge } from '#lib/help/catalogue/judge.ts';
import type { Answer, Id } from '#lib/region/region.ts';
import { NO_FILTERS } from '#lib/help/criteria/filters.ts';
import { NOTHING_WANTED } from '#lib/help/catalogue/wanted.ts';
import { generateCountry, type Country } from '../../country/country.ts';
import { readRegion } from '../../read-pack.ts';
import { packCountry, type PackedCountry } from './pack-country.ts';
import {
	openCountry,
	type CountryFiles,
	type OpenCountry,
	type SmallLists
} from './page/open-country.ts';

let country: Country;
let files: CountryFiles;
let opened: OpenCountry;
let catalogue: Catalogue;
let small: SmallLists;

beforeAll(async () => {
	country = generateCountry((await readRegion()).region, { services: 300 });
	files = buffersOf(packCountry(country));
	opened = await openCountry(files);
	catalogue = JSON.parse(new TextDecoder().decode(files['katalog.json'])) as Catalogue;
	small = JSON.parse(new TextDecoder().decode(files['seznamy.json'])) as SmallLists;
	// Packing six thousand municipalities takes a while beside other tests.
}, 60_000);

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

	test('keeps all services, by name', () => {
		const { compare } = new Intl.Collator('cs');
		const byName = country.region.services.toSorted((a, b) => compare(a.name, b.name));
		expect(small.services).toEqual(byName.map(({ id }) => id));
		expect(rowsOf(catalogue)).toEqual([...byName.keys()]);
	});

	test('answers for each service what its territory says, the best first', () => {
		const options = optionsOf(
			country.region,
			country.region.municipalities.map(({ id }) => id)
		);
		const place = options.places.indexOf('ponikla');
		const rows = choose(
			judge({
				catalogue,
				options,
				services: small.services,
				filters: { ...NO_FILTERS, municipality: 'ponikla' },
				wanted: NOTHING_WANTED,
				reach: () => expect.fail('no places depend on who asks')
			})
		);
		const { of, lists } = catalogue.columns.places;
		const answers = rows.map((row) => ANSWERS[answerIn(lists[of[row] ?? 0] ?? [], place)]);
		expect(new Map(rows.map((row, i) => [small.services[row], answers[i]]))).toEqual(
			answersIn('ponikla')
		);
		const order = ['yes', 'ask', 'no'];
		const ranks = answers.map((answer) => order.indexOf(answer ?? ''));
		expect(ranks).toEqual(ranks.toSorted());
		expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
	});
});

/** Of all services that run, straight from the territories that were drawn. */
function answersIn(municipality: Id): Map<Id, Answer> {
	const { region, territories } = country;
	const place = region.municipalities.findIndex(({ id }) => id === municipality);
	return new Map(
		region.services.flatMap(({ id, status }, row) => {
			const here = territories[row]?.find(({ from, to }) => from <= place && place < to);
			return status.value === 'ended' ? [] : [[id, here?.answer ?? 'no']];
		})
	);
}

function buffersOf(packed: PackedCountry): CountryFiles {
	return Object.fromEntries(
		Object.entries(packed).map(([name, bytes]) => [name, new Uint8Array(bytes).buffer])
	);
}
