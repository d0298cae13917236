import { describe, expect, test } from 'vitest';
import type { Answer, Id, Municipality } from '#lib/region/region.ts';
import { NO_FILTERS } from '#lib/help/criteria/filters.ts';
import { namedBelowFirst } from '../../src/routes/hledat/by-answer.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn, type Results } from '#lib/help/catalogue/results.ts';
import { answerQuery } from '#lib/search/answer.ts';
import { contactsOf } from '#lib/search/contact/contact.ts';
import { interpret } from '#lib/search/interpret.ts';
import { offerLabel, offerReason } from '#lib/text/cs/sentences.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** Who types the name of a service or of its provider looks for that one, wherever he lives. */

const findResults = findResultsIn(region, catalogueOf(region));

const NAMED: readonly (readonly [query: string, services: readonly Id[]])[] = [
	['fokus semily', ['fokus-semily-std', 'fokus-turnov-psb']],
	['fokus turnov', ['fokus-turnov-psb']],
	['promedicus', ['ps-rokytnice']],
	['hospic duha', ['hospic-duha']],
	['slunce vsem', ['slunce-vsem-odlehcovaci']],
	['terapie hrou', ['ochj-terapie-hrou']],
	['diakonie vrchlabi', ['diakonie-vrchlabi-sas']],
	['asistence diakonie', ['diakonie-vrchlabi-osobni-asistence']],
	['rytmus', ['rytmus-liberec-sr', 'rytmus-tym-ozp']],
	['tyflocentrum liberec', ['tyflocentrum-liberec-pruvodce', 'tyflocentrum-liberec-sr']],
	['pecovatelska sluzba ponikla', ['ps-ponikla']],
	['rodinka', ['ochj-rodinka']],
	['most k nadeji', ['most-k-nadeji-tp']],
	['detske centrum jilemnice', ['dc-jilemnice-odlehcovaci']],
	['pujcovna pomucek hospic duha', ['hospic-duha-poradna']],
	['obcanska poradna jilemnice', ['obcanska-poradna-liberec']]
];

function find(query: string, municipality: Id | null): Results {
	const asked = { ...NO_FILTERS, query, municipality };
	const { filters, wanted } = interpret(asked, search.understand(query));
	return findResults(filters, wanted);
}

/** Ids of the offers with an answer, in the order of the page. */
function answering({ offers }: Results, answer: Answer | null): Id[] {
	return offers.filter((offer) => offer.answer === answer).map(({ service }) => service.id);
}

describe.each(NAMED)('"%s"', (query, services) => {
	test('names what it should', () => {
		const named = find(query, null).named.map(({ service }) => service.id);
		expect([...named].sort()).toEqual([...services].sort());
	});

	test.each(region.municipalities)('comes first in $name, or the page tells of it', (place) => {
		const results = find(query, place.id);
		for (const answer of ['yes', 'ask', 'no'] as const) {
			const listed = answering(results, answer);
			const named = listed.filter((id) => services.includes(id));
			expect(listed.slice(0, named.length)).toEqual(named);
		}
		const [first] = results.offers;
		const isFirst = first !== undefined && services.includes(first.service.id);
		expect(isFirst || tellsWhy(results, place)).toBe(true);
	});
});

function tellsWhy(results: Results, place: Municipality): boolean {
	const told = namedBelowFirst(results);
	return (
		told.length > 0 && told.every((offer) => offerLabel(offer, place) && isReasoned(offer, place))
	);
}

function isReasoned(offer: Results['offers'][number], place: Municipality): boolean {
	return offerReason(region, offer, place) !== null;
}

test('"domácí hospic duha", a name and a kind of help at once, tells of the one called so', () => {
	const results = find('domaci hospic duha', 'ponikla');
	expect(namedBelowFirst(results).map(({ service }) => service.id)).toEqual(['hospic-duha']);
});

test('another provider of the very help that was asked for comes before a name beside it', () => {
	expect(find('charita pecovatelka', 'ponikla').offers[0]?.service.types).toContain('40');
});

test.each(region.crisisLines)('$number beside a cry for help is one line, not two', (line) => {
	const sources = { region, findResults, search, findContact: contactsOf(region) };
	for (const cry of ['manžel mě bije', 'syn se chce zabít', 'máma nedýchá']) {
		const asked = { ...NO_FILTERS, query: `${line.number} ${cry}` };
		const ids = answerQuery(sources, asked, { typing: false }).lines.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	}
});
