import { describe, expect, test } from 'vitest';
import { VILLAGELESS } from '../../src/tools/quality/sets.ts';
import { typedNames, typedParts, unrecognised } from '../../src/tools/quality/villages.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

describe('villages of the region', () => {
	test('all 21 in seven cases, with and without diacritics and the second part', () => {
		const names = typedNames(region);
		expect(names).toHaveLength(21 * 7 * 4);
		expect(unrecognised(region, names)).toEqual([]);
	});

	test('all parts lead to their municipality', () => {
		expect(unrecognised(region, typedParts(region))).toEqual([]);
	});

	test.each(VILLAGELESS)('"%s" names none', (query) => {
		expect(search.understand(query).municipality).toBeNull();
	});

	test.each(region.municipalities)(
		'$name is found where it is said, and cut out',
		({ id, where, whereTo }) => {
			for (const place of [where, whereTo]) {
				const meaning = search.understand(`obědy ${place}`);
				expect(meaning).toMatchObject({ municipality: id, municipalityWords: place });
				expect(meaning.types[0]?.id).toBe('40');
			}
		}
	);

	test.each(region.municipalities.filter(({ id }) => id !== 'jilemnice'))(
		'$name is meant where it is said to be near Jilemnice',
		({ id, name }) => {
			expect(search.understand(`obědy ${name} u Jilemnice`).municipality).toBe(id);
		}
	);

	test.each(region.lexicon.elsewhere)('$name is outside', ({ name }) => {
		const query = `obědy ${name}`;
		expect(search.understand(query)).toMatchObject({ municipality: null, elsewhere: name });
	});

	test.each(['Roztoky u Prahy', 'Studenec u Třebíče', 'Čistá u Rakovníka'])(
		'%s is no village of ours',
		(namesake) => {
			expect(search.understand(`obědy ${namesake}`).municipality).toBeNull();
		}
	);

	test.each([
		['máma bydlí v Poniklé', 'ponikla'],
		['babička bydlí sama v Kruhu', 'kruh'],
		['bydlím v Praze a máma žije v Poniklé', 'ponikla'],
		['mám mámu v Roprachticích a bydlím v Brně', null]
	])('%s: where somebody lives is no need of a flat', (query, municipality) => {
		const meaning = search.understand(query);
		expect(meaning.municipality).toBe(municipality);
		const housing = ['51', '57', 'kontaktni-misto-bydleni', 'socialni-bydleni'];
		expect(meaning.types.filter(({ id }) => housing.includes(id))).toEqual([]);
	});

	test.each(['bydlím v nájmu a nemám na něj', 'bydlím na ubytovně', 'v Poniklé nemám kde bydlet'])(
		'%s: there a flat is what is missing',
		(query) => {
			const [first] = search.understand(query).types;
			expect(['57', 'kontaktni-misto-bydleni', 'socialni-bydleni']).toContain(first?.id);
		}
	);

	test('of two places that are named neither says what is wanted', () => {
		const { municipality, types } = search.understand('jsem z Prahy, v Poniklé potřebuju oběd');
		expect(municipality).toBe('ponikla');
		expect(types.map(({ id }) => id)).toEqual(['40']);
	});
});
