import { describe, expect, test } from 'vitest';
import { createAnswerer } from './answer.ts';
import { describe as inWords } from './describe.ts';
import { region } from '../../../tests/support/region.ts';

const answer = createAnswerer(region);

function ask(query: string, municipality: string | null = null) {
	return answer({ query, municipality });
}

describe('an answer at the command line', () => {
	test('says where the municipality comes from', () => {
		expect(ask('obedy').municipality).toBeNull();
		expect(ask('obedy v ponikle').municipality).toEqual({ slug: 'ponikla', from: 'query' });
		expect(ask('obedy', 'ponikla').municipality).toEqual({ slug: 'ponikla', from: 'option' });
	});

	test('the municipality of the option wins over the one of the query', () => {
		expect(ask('obedy v ponikle', 'kruh').municipality).toEqual({ slug: 'kruh', from: 'option' });
	});

	test('is said with ordinary spaces', () => {
		const answers = ['plenky', 'horka u stare paky', 'taxi'].map((query) => ask(query, 'ponikla'));
		const words = answers.flatMap((one) => [JSON.stringify(one), inWords(region, one)]);
		expect(words.join()).not.toContain('\u00a0');
	});

	test('services come with coverage, and with a reason if they do not fit', () => {
		const { services } = ask('odlehcovaci sluzba 84 let', 'ponikla');
		expect(services).toContainEqual(
			expect.objectContaining({ id: 'dc-jilemnice-odlehcovaci', type: '44', fits: false })
		);
		expect(services.every(({ fits, reason }) => fits || reason)).toBe(true);
	});

	test('at an unknown time a sure coverage is no yes; at a known one the reason tells it', () => {
		const { services } = ask('pecovatelka o vikendu', 'ponikla');
		expect(services).toContainEqual(
			expect.objectContaining({ id: 'ps-jilemnice', coverage: 'yes', fits: true })
		);
		expect(services).toContainEqual(
			expect.objectContaining({
				id: 'ps-ponikla',
				coverage: 'ask',
				fits: true,
				reason: expect.stringContaining('Zatím nevíme, jestli pomáhá i o víkendu.') as string
			})
		);
		expect(ask('taxi v sobotu', 'jilemnice').services).toContainEqual(
			expect.objectContaining({
				id: 'ochj-charitni-taxi',
				fits: false,
				reason: 'O víkendu nepomáhá (pracovní dny 7:00–14:00).'
			})
		);
	});

	test('gaps of the meant types are told', () => {
		expect(ask('charitni taxi', 'rokytnice-nad-jizerou').gaps).toContainEqual(
			expect.objectContaining({ type: 'charitni-taxi' })
		);
	});

	test('first comes who helps there, else the social worker, with a number', () => {
		expect(ask('obedy', 'kruh').first?.id).toBe('ps-jilemnice');
		expect(ask('obedy', 'kruh').first?.phone).toMatch(/^\+420\d{9}$/);
		const office = { id: 'mu-jilemnice-socialni-pracovnik', phone: '+420481565111' };
		expect(ask('charitni taxi', 'rokytnice-nad-jizerou').first).toEqual(office);
		expect(ask('pizza', 'kruh').first).toEqual(office);
	});

	test('in danger no service is first: lines are', () => {
		expect(ask('manzel me bije', 'kruh').first).toBeNull();
		const hungry = ask('nemám co jíst', 'kruh');
		expect(hungry.lines).not.toEqual([]);
		expect(hungry.first?.id).toBe('mu-jilemnice-socialni-pracovnik');
	});

	test('who goes elsewhere, and what only helps beside, is not first', () => {
		const lunch = ask('oběd domů', 'paseky-nad-jizerou');
		expect(lunch.services.map(({ id }) => id)).toContain('ps-jilemnice');
		expect(lunch.first?.id).toBe('ps-rokytnice');
		const forgets = ask('maminka zapomíná', 'jablonec-nad-jizerou');
		expect(forgets.types.map(({ id }) => id)).toContain('50');
		expect(forgets.first?.id).toBe('mu-jilemnice-socialni-pracovnik');
	});

	test('a dying senior is not turned away from a hospice', () => {
		const { services } = ask('tchán chce umřít doma', 'kruh');
		expect(services).toContainEqual(expect.objectContaining({ id: 'hospic-duha', fits: true }));
	});

	test('who cares for a mother is not sent to respite for the young', () => {
		const { first } = ask('potřebuji týden volna, pečuji o maminku', 'ponikla');
		expect(first?.id).toBe('dd-rokytnice-odlehcovaci');
	});

	test('the contact is the social worker of the right office', () => {
		expect(ask('obedy', 'ponikla').contact).toBe('mu-jilemnice-socialni-pracovnik');
		expect(ask('obedy', 'paseky-nad-jizerou').contact).toBe('mu-rokytnice-socialni-pracovnik');
	});

	test.each(['pizza', 'pizza jilemnice', 'autoservis'])(
		'%s is answered by no service, but by a contact and suggestions',
		(query) => {
			const answered = ask(query);
			expect(answered).toMatchObject({ types: [], services: [], gaps: [] });
			expect(answered.contact).not.toBe('');
			expect(answered.suggestions).not.toEqual([]);
		}
	);

	test('a village alone lists what is there', () => {
		expect(ask('kruh')).toMatchObject({ municipality: { slug: 'kruh' }, types: [] });
		expect(ask('kruh').services.length).toBeGreaterThan(0);
	});

	test('in words it names what was understood', () => {
		expect(inWords(region, ask('taxik', 'ponikla'))).toMatch(/Obec: Poniklá\nHledáme:\n {2}Taxi/);
	});
});
