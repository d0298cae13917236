import { expect, test } from 'vitest';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { NO_FILTERS } from '#lib/help/criteria/filters.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { Statements } from '#lib/region/region.ts';
import { answerQuery } from '#lib/search/answer.ts';
import { contactsOf } from '#lib/search/contact/contact.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** Who holds a number, a mail or an address of ours learns first whose it is, however it is typed. */

const sources = {
	region,
	search,
	findResults: findResultsIn(region, catalogueOf(region)),
	findContact: contactsOf(region)
};
const answer = (query: string) => answerQuery(sources, { ...NO_FILTERS, query }, { typing: false });

const valid = <T>(statements: Statements<T>) =>
	statements.filter(({ outdated }) => !outdated).map(({ value }) => value);

/** Queries by the service they must lead to first. */
const ASKED = region.services.flatMap((service) => {
	const phones = valid(service.phones).flatMap(({ number }) => {
		const spoken = formatPhone(number).replaceAll('\u00a0', ' ');
		return number.length > 9 ? [number, spoken, `tel. ${spoken.replaceAll(' ', '-')}`] : [];
	});
	const texts = [...phones, ...valid(service.emails), ...valid(service.webs)];
	return texts.map((query) => ({ query, id: service.id }));
});

test('each number, mail and web of a service leads to it before all others', () => {
	const wrong = ASKED.filter(({ query, id }) => {
		const { meaning, results } = answer(query);
		return !meaning.understood || !results.named.some(({ service }) => service.id === id);
	});
	expect(wrong).toEqual([]);
});

test('each number of an office leads to its village, or to the services that share it', () => {
	const wrong = region.municipalOffices.flatMap(({ municipality, phones }) =>
		valid(phones)
			.map(({ number }) => answer(number))
			.filter(({ contact }) => !contact?.offices.includes(municipality))
	);
	expect(wrong).toEqual([]);
});

test('each longer number of a line leads to the line', () => {
	const lines = region.crisisLines.filter(({ number }) => number.length > 4);
	const wrong = lines.flatMap(({ id, number, otherNumbers }) =>
		[number, ...otherNumbers, `+420 ${number}`].filter((one) => answer(one).lines[0]?.id !== id)
	);
	expect(wrong).toEqual([]);
});

test('a postcode of one village is that village; of several, they are offered', () => {
	expect(answer('obědy 512 37').municipality?.id).toBe('benecko');
	const shared = answer('obědy 51401');
	expect(shared.municipality).toBeNull();
	expect(shared.meaning.choices.map(({ id }) => id)).toContain('kruh');
	expect(shared.meaning.types[0]?.id).toBe('40');
});

test.each(['babička 82 let obědy', 'oběd za 155', 'obědy do 500 Kč', 'pečovatelka od 8 do 16'])(
	'"%s" is answered as without what looks like a number of somebody',
	(query) => {
		expect(answer(query).contact).toBeNull();
	}
);

test('a postcode beside a village of it means that one, and one of a town elsewhere says so', () => {
	const inKruh = answer('Kruh 514 01');
	expect(inKruh.municipality?.id).toBe('kruh');
	expect(inKruh.contact?.municipalities).toEqual(['kruh']);
	const { meaning, municipality, contact } = answer('obědy 543 01');
	expect([meaning.elsewhere, municipality, contact?.towns]).toEqual(['543 01', null, ['vrchlabi']]);
	expect(meaning.types[0]?.id).toBe('40');
});
