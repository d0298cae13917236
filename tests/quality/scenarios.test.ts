import { describe, expect, test } from 'vitest';
import { adviceFor } from '#lib/help/offer/advice.ts';
import { NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type { Answer, Gap, Id, Municipality } from '#lib/region/region.ts';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { interpret } from '#lib/search/interpret.ts';
import { offerReason } from '#lib/text/cs/sentences.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/**
 * Ten tasks of the people this is for, on the real data: what they type, and
 * what must come of it. A query is typed as on a phone, without diacritics.
 */

const findResults = findResultsIn(region, catalogueOf(region));

interface Found {
	readonly types: readonly Id[];
	readonly offers: readonly Offer[];
	readonly gaps: readonly Gap[];
	readonly contact: Id | undefined;
}

/** Does what the results page does with a query and the village the reader chose. */
function ask(query: string, municipality: Id, filters: Partial<Filters> = {}): Found {
	const asked = { ...NO_FILTERS, query, municipality, ...filters };
	const { wanted, filters: joined } = interpret(asked, search.understand(query));
	const { offers, gaps } = findResults(joined, wanted);
	const place = region.municipalities.find(({ id }) => id === municipality);
	const contact = place && calledFirst(place, offers);
	return { types: wanted.types, offers, gaps, contact };
}

/**
 * Whose number the page of results shows first: of the first card that is sure
 * and has one, else of the advice under the list.
 */
function calledFirst(place: Municipality, offers: readonly Offer[]): Id | undefined {
	const sure = offers.find(({ answer, dialled }) => answer === 'yes' && dialled);
	return (sure?.service ?? adviceFor(region, place).advisers[0]?.worker)?.id;
}

function answerOf({ offers }: Found, service: Id): Answer | 'not offered' {
	return offers.find((offer) => offer.service.id === service)?.answer ?? 'not offered';
}

function answersOf({ offers }: Found, type: Id): Set<Answer | null> {
	return new Set(
		offers.filter(({ service }) => service.types.includes(type)).map(({ answer }) => answer)
	);
}

const JILEMNICE_WORKER = 'mu-jilemnice-socialni-pracovnik';
const ROKYTNICE_WORKER = 'mu-rokytnice-socialni-pracovnik';

describe('S01: a daughter in Prague, mother of 81 in Paseky nad Jizerou', () => {
	const found = ask('pomoc s nakupem a hygienou pro maminku 81 let', 'paseky-nad-jizerou');

	test('care service and personal assistance are meant', () => {
		expect(found.types).toEqual(expect.arrayContaining(['40', '39']));
	});

	test('nothing is promised and nothing hidden: all of it is ask', () => {
		expect(answersOf(found, '40')).toContain('ask');
		expect(answersOf(found, '40')).not.toContain('yes');
		expect(answersOf(found, '39')).not.toContain('yes');
	});

	test('the ended assistance of Diakonie is not available', () => {
		expect(answerOf(found, 'diakonie-vrchlabi-osobni-asistence')).toBe('no');
	});

	test('charity taxi is not available either', () => {
		expect(answerOf(ask('charitni taxi', 'paseky-nad-jizerou'), 'ochj-charitni-taxi')).toBe('no');
	});

	test('the social worker of Rokytnice is called first', () => {
		expect(found.contact).toBe(ROKYTNICE_WORKER);
	});
});

describe('S02: a lady of 82 in Jilemnice wants warm lunches at weekends', () => {
	const found = ask('teply obed domu o vikendu', 'jilemnice');

	test('the care service brings them, and is called first', () => {
		expect(found.types[0]).toBe('40');
		expect(answerOf(found, 'ps-jilemnice')).toBe('yes');
		expect(found.contact).toBe('ps-jilemnice');
	});

	test('who may or may not come at weekends is never a yes', () => {
		const sure = found.offers.filter(({ answer }) => answer === 'yes');
		expect(sure.map(({ service }) => service.id)).toEqual(['ps-jilemnice']);
	});

	test('if nobody is sure, the social worker of Jilemnice is next', () => {
		const place = region.municipalities.find(({ id }) => id === 'jilemnice');
		expect(place && calledFirst(place, [])).toBe(JILEMNICE_WORKER);
	});
});

describe('S04: a lady of 79 in Rokytnice wants the charity taxi', () => {
	const found = ask('chci objednat charitni taxi', 'rokytnice-nad-jizerou');

	test('it is not there, and that is an answer: a gap with what helps instead', () => {
		expect(answerOf(found, 'ochj-charitni-taxi')).toBe('no');
		const gap = found.gaps.find(({ type }) => type === 'charitni-taxi');
		// Who goes with one, not who cares at home: a carer has no car.
		expect(gap?.instead).toEqual(expect.arrayContaining(['39', '42']));
		expect(gap?.tip).toMatch(/obecním úřadě/);
		expect(gap?.reasons.length).toBeGreaterThan(0);
	});

	test('the social worker of Rokytnice is called first', () => {
		expect(found.contact).toBe(ROKYTNICE_WORKER);
	});
});

describe('S05: a son in Poniklá cares for his father of 84 with dementia and must leave for 14 days', () => {
	const found = ask('odlehcovaci pobyt pro otce s demenci 84 let', 'ponikla', {
		types: ['44'],
		form: 'pobytova'
	});

	test('respite is meant', () => {
		expect(ask('odlehcovaci pobyt pro otce s demenci', 'ponikla').types[0]).toBe('44');
	});

	test('Dětské centrum does not fit, and it says why: only up to 30 years', () => {
		const offer = found.offers.find(({ service }) => service.id === 'dc-jilemnice-odlehcovaci');
		expect(offer?.answer).toBe('no');
		expect(offer && offerReason(region, offer, null)).toContain('do 30');
		expect(offer?.misfits).toContain('age');
	});

	test('no residential respite is offered; the gap leads to help at home', () => {
		expect(found.offers.map(({ answer }) => answer)).not.toContain('yes');
		const gap = found.gaps.find(({ form }) => form === 'pobytova');
		expect(gap?.measures).toContain('004');
		// A permanent home is no substitute for a fortnight.
		expect(gap?.instead).toEqual(['39', '40', 'socialni-pracovnik']);
	});

	test('what stands in for it does reach Poniklá', () => {
		expect(answerOf(ask('pecovatelka', 'ponikla'), 'ps-ponikla')).toBe('yes');
	});

	test('the social worker of Jilemnice is called first', () => {
		expect(found.contact).toBe(JILEMNICE_WORKER);
	});
});

describe('S06: a mother in Jilemnice must hand over the care for her disabled son of 22 for a week', () => {
	test('Dětské centrum has a yes and is called first', () => {
		const found = ask('odlehcovaci sluzba pro syna s tezkym postizenim 22 let', 'jilemnice');
		expect(found.types[0]).toBe('44');
		expect(answerOf(found, 'dc-jilemnice-odlehcovaci')).toBe('yes');
		expect(found.contact).toBe('dc-jilemnice-odlehcovaci');
	});
});

describe('S09: a man of 38 in Jilemnice wants back to work after an injury', () => {
	const found = ask('po urazu chci zpatky do prace', 'jilemnice');

	test('social rehabilitation is meant and Rytmus, last heard of in 2019, is to be asked', () => {
		expect(found.types.slice(0, 3)).toContain('70');
		expect(answerOf(found, 'rytmus-liberec-sr')).toBe('ask');
	});
});

describe('S12: a man without money, food and warm clothes stands before the mayor of Mříčná', () => {
	const found = ask('nema penize, jidlo ani teple obleceni', 'mricna');

	test('food and clothes are meant, and both are shown', () => {
		expect(found.types).toEqual(expect.arrayContaining(['potravinova-pomoc', 'charitni-satnik']));
		for (const id of ['ochj-potravinova-pomoc', 'ochj-satnik']) {
			expect(['yes', 'ask']).toContain(answerOf(found, id));
		}
	});

	test('the social worker of Jilemnice is called first', () => {
		expect(found.contact).toBe(JILEMNICE_WORKER);
	});
});

describe('S13: a lonely man of 83 in Jablonec nad Jizerou does not know what he wants', () => {
	const found = ask('socialni pracovnik', 'jablonec-nad-jizerou');

	test('the social worker of Rokytnice advises, and the one of Jilemnice helps there too', () => {
		expect(found.types[0]).toBe('socialni-pracovnik');
		for (const id of [ROKYTNICE_WORKER, JILEMNICE_WORKER]) expect(answerOf(found, id)).toBe('yes');
		const jablonec = region.municipalities.find(({ id }) => id === 'jablonec-nad-jizerou');
		const { advisers } = adviceFor(region, jablonec ?? null);
		expect(advisers.map(({ worker }) => worker?.id)).toEqual([ROKYTNICE_WORKER]);
	});
});

describe('S18: the husband of a lady in Levínská Olešnice wants to die at home', () => {
	const found = ask('manzel chce zemrit doma', 'levinska-olesnice');

	test('palliative and hospice care are found, across the border of the county too', () => {
		expect(found.types[0]).toBe('paliativni-pece');
		for (const id of ['mmn-paliativni', 'hospic-duha']) {
			expect(['yes', 'ask']).toContain(answerOf(found, id));
		}
	});
});

describe('S20: the mayor of Vítkovice, out of signal', () => {
	test('social worker of Jilemnice, care service yes, charity taxi ask', () => {
		expect(ask('socialka', 'vitkovice').offers[0]?.service.id).toBe(JILEMNICE_WORKER);
		expect(answerOf(ask('pecovatelka', 'vitkovice'), 'ps-jilemnice')).toBe('yes');
		expect(answerOf(ask('charitni taxi', 'vitkovice'), 'ochj-charitni-taxi')).toBe('ask');
	});
});

test('who has a baby and says no age is not told that early care is not for them', () => {
	for (const query of ['ranná péče pro miminko', 'poradna pro rané dítě']) {
		const offer = ask(query, 'ponikla').offers.find(
			({ service }) => service.id === 'lira-rana-pece'
		);
		expect([offer?.misfits, offer?.limit?.ages?.to]).toEqual([[], 7]);
	}
});
