import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { NO_FILTERS, NOTHING_WANTED } from '#lib/help/criteria/filters.ts';
import { gapsFor } from '#lib/help/gap/gaps.ts';
import { answersOf, coverageGroups } from '#lib/help/gap/reach.ts';
import { situationAnswer } from '#lib/help/gap/situations.ts';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { answerForAll, offerOf } from '#lib/help/offer/offers.ts';
import { NO_REFERRAL } from '#lib/help/offer/referral-link.ts';
import type { CompleteService, CoverageStatement } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { nameWithLimits } from '#lib/text/cs/next-step.ts';
import { coverageReason, groupLabel, offerLabel, offerReason } from '#lib/text/cs/sentences.ts';
import { shareText } from '../../src/routes/doporuceni/message.ts';
import { sheetOf } from '../../src/routes/doporuceni/sheet.ts';
import { coverageRow } from '../../src/routes/pokryti/coverage-table.ts';
import { createAnswerer } from '../../src/tools/ask/answer.ts';
import { openDataFiles } from '../../src/tools/open-data/files.ts';
import {
	aCoverage,
	aGap,
	aMunicipality,
	anOffice,
	aPhone,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aType,
	inMunicipality
} from '../fixtures/builders.ts';

const PONIKLA = aMunicipality();
const SITUATION = aSituation({ id: 'doma' });
const YOUNG = { from: null, to: 30 };

/** A region of one service, which is stated to come as these say. */
function regionOf(statements: Partial<CoverageStatement>[], change: Partial<CompleteService> = {}) {
	const service = aService({
		phones: [aPhone()],
		coverage: statements.map(aCoverage),
		...change
	});
	const types = [aType({ words: ['pečovatelka'] })];
	const offices = [anOffice()];
	return {
		service,
		region: aRegion({ types, offices, services: [service], situations: [SITUATION] })
	};
}

/** What each place that asks for coverage says to whoever asks. */
function told(statements: Partial<CoverageStatement>[], change: Partial<CompleteService> = {}) {
	const { region, service } = regionOf(statements, change);
	const [offer] = findResultsIn(region, catalogueOf(region))(
		{ ...NO_FILTERS, municipality: 'ponikla' },
		{ ...NOTHING_WANTED, types: ['40'] }
	).offers;
	if (!offer) throw new Error('The service is not among the results.');
	const [group] = coverageGroups(region, service);
	if (!group) throw new Error('The service reaches no group of municipalities.');
	const files = openDataFiles(region, {});
	const [, line = ''] = (files['pokryti.csv'] ?? '').split('\r\n');
	const map = JSON.parse(files['pokryti.geojson'] ?? '') as {
		features: { properties: Record<string, string[]> }[];
	};
	const sheet = sheetOf(region, { ...NO_REFERRAL, municipality: 'ponikla', services: ['sluzba'] });
	const view = { type: null, municipality: null, group: null, form: null, office: null };
	return {
		results: answerForAll(offer),
		badge: plain(offerLabel(offer, PONIKLA) ?? ''),
		reason: plain(offerReason(region, offer, PONIKLA) ?? ''),
		paper: plain(nameWithLimits(region, offer)),
		page: plain(
			`${groupLabel(service, group.coverage, group.limit)}. ${coverageReason(service, null, group.coverage) ?? ''}`
		).trim(),
		map: answersOf(region, service).get('ponikla'),
		matrix: coverageRow(region, aType(), view).cells.map(({ answer, partly }) =>
			partly ? `${answer}*` : answer
		)[0],
		situation: situationAnswer(region, SITUATION, PONIKLA).answer,
		message: plain(shareText(sheet, '2026-11-28')),
		ask: createAnswerer(region)({ query: 'pečovatelka', municipality: 'ponikla' }).services[0],
		csv: line,
		geojson: map.features[0]?.properties
	};
}

const FOR_SENIORS = { group: 'seniori' };

describe('a yes for some people only', () => {
	const all = told([FOR_SENIORS]);

	test('is a plain yes nowhere', () => {
		expect([all.results, all.map, all.matrix, all.situation]).toEqual([
			'ask',
			'partly',
			'yes*',
			'ask'
		]);
		expect(all.geojson).toMatchObject({ ano: [], ano_s_podminkou: ['sluzba'] });
	});

	test('says for whom it is', () => {
		expect(all.badge).toBe('Jen pro seniori');
		expect(all.reason).toBe('Slouží lidem z Poniklé.');
		expect(all.page).toBe('Jen pro seniori. Slouží lidem odsud.');
		expect(all.paper).toBe('Služba (jen pro seniori)');
		expect(all.csv).toContain(';seniori;');
		expect(all.ask?.reason).toContain('Jen pro seniori.');
		expect(all.message).toContain('(zeptejte se)');
	});

	test('is plain to those people, and none to others', () => {
		const { region, service } = regionOf([FOR_SENIORS]);
		const offerTo = (change: Partial<Need>) => {
			const { answer, limit } = offerOf(region, service, PONIKLA, { ...ANYBODY, ...change });
			return limit ? `${answer}*` : answer;
		};
		expect(offerTo({ group: 'seniori' })).toBe('yes');
		expect(offerTo({ group: 'demence' })).toBe('yes');
		expect(offerTo({ group: 'rodiny' })).toBe('ask');
	});

	test('of a part of those who ask is none for all of them', () => {
		const { region, service } = regionOf([{ group: 'demence' }]);
		const seniors = offerOf(region, service, PONIKLA, { ...ANYBODY, group: 'seniori' });
		expect(plain(offerLabel(seniors, PONIKLA) ?? '')).toBe('Jen pro demence');
	});

	test('closes no gap of all people', () => {
		const { region } = regionOf([FOR_SENIORS]);
		const gap = aGap({ type: '40' });
		const gapsAt = (group: string | null) =>
			gapsFor({ ...region, gaps: [gap] }, '40', PONIKLA, { ...ANYBODY, group });
		expect(gapsAt(null)).toEqual([gap]);
		const plainly = { ...regionOf([{}]).region, gaps: [gap] };
		expect(gapsFor(plainly, '40', PONIKLA)).toEqual([]);
	});

	test('by age says the age, unless the record or who asks says it', () => {
		expect(told([{ ages: YOUNG }]).badge).toBe('Jen pro lidi do 30 let');
		const ages = [aStatement(YOUNG)];
		expect(told([{ ages: YOUNG }], { ages }).badge).toBe('Jen do 30 let');
		const { region, service } = regionOf([{ ages: YOUNG }]);
		const at = (age: number) => offerOf(region, service, PONIKLA, { ...ANYBODY, age });
		expect(at(20)).toMatchObject({ answer: 'yes', limit: null });
		expect(at(40)).toMatchObject({ answer: 'ask', limit: null });
	});

	test('beside a no to all others is still theirs alone', () => {
		const some = told([{ answer: 'no' }, FOR_SENIORS]);
		expect([some.results, some.badge]).toEqual(['ask', 'Jen pro seniori']);
	});
});

describe('a no to some people only', () => {
	test('shuts out none of the others, of whom no source speaks', () => {
		const all = told([{ ...FOR_SENIORS, answer: 'no' }]);
		expect([all.results, all.map, all.matrix, all.situation]).toEqual(['ask', 'ask', 'ask', 'ask']);
		expect(all.reason).toBe('Podle zdroje tu není: pro seniori. O ostatním zdroj nemluví.');
		expect(all.geojson).toMatchObject({ ne: [], zeptejte_se: ['sluzba'] });
	});

	test('beside a yes for all says whom it leaves out', () => {
		const all = told([{}, { ...FOR_SENIORS, answer: 'no' }]);
		expect([all.results, all.badge, all.map]).toEqual(['ask', 'Ne pro seniori', 'partly']);
		expect(all.csv).toContain(';ne pro seniori;');
	});

	test('is a no to just them', () => {
		const { region, service } = regionOf([{}, { ...FOR_SENIORS, answer: 'no' }]);
		const answerTo = (group: string) =>
			coverageOf(region, service, PONIKLA, { ...ANYBODY, group }).answer;
		expect(['seniori', 'demence', 'rodiny'].map(answerTo)).toEqual(['no', 'no', 'yes']);
	});

	test('to a part of those who ask leaves the rest of them a yes', () => {
		const { region, service } = regionOf([{}, { group: 'demence', answer: 'no' }]);
		const seniors = { ...ANYBODY, group: 'seniori' };
		expect(coverageOf(region, service, PONIKLA, seniors).answer).toBe('yes');
	});

	test('of people whom the record does not take at all is not told', () => {
		const old = [aStatement({ from: 65, to: null })];
		const some = told([{}, { ages: YOUNG, answer: 'no' }], { ages: old });
		expect(some.badge).toBe('Jen od 65 let');
	});
});

describe('an answer in one form only', () => {
	test('a narrower no in one form leaves the others to the wider yes', () => {
		const stay = { area: inMunicipality('ponikla'), form: 'pobytova', answer: 'no' } as const;
		const all = told([{}, stay]);
		expect(all.results).toBe('yes');
		expect(all.reason).toBe('Takto tu nepomáhají: bydlí se tam.');
		expect(plain(all.csv)).toContain(';takto nepomáhají: bydlí se tam;');
	});

	test('a yes in one form says which, unless the service has no other', () => {
		const home = { form: 'terenni' } as const;
		expect(told([home]).reason).toBe('Pomáhají tu jen takto: přijedou domů.');
		const forms = [aStatement(['terenni' as const])];
		expect(told([home], { forms })).toMatchObject({ results: 'yes', reason: '' });
	});

	test('of a form that is not sure one is told to ask, in Czech, in the open data, too', () => {
		const unsure = { area: inMunicipality('ponikla'), form: 'terenni', answer: 'ask' } as const;
		expect(plain(told([{}, unsure]).csv)).toContain(';zeptejte se, jestli přijedou domů;');
		expect(plain(told([{ form: 'ambulantni' }, unsure]).reason)).toBe(
			'Pomáhají tu takto: dojdete k nim. Zeptejte se, jestli přijedou domů.'
		);
	});

	test('a no in each form the service has is a no', () => {
		const forms = [aStatement(['terenni', 'pobytova'] as const)];
		const both = [
			{ form: 'terenni', answer: 'no' },
			{ form: 'pobytova', answer: 'no' }
		] as const;
		const { region, service } = regionOf([...both], { forms });
		expect(coverageOf(region, service, PONIKLA).answer).toBe('no');
		const one = regionOf([both[0]], { forms });
		expect(coverageOf(one.region, one.service, PONIKLA)).toMatchObject({
			answer: 'ask',
			because: 'others'
		});
	});
});
