import { describe, expect, test } from 'vitest';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import type { Form, Phone, Service, Schedule } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import {
	aCoverage,
	aGroup,
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus,
	anOffice
} from '../../../../tests/fixtures/builders.ts';
import {
	coverageLabel,
	coverageReason,
	datedPhone,
	from,
	groupLabel,
	offerLabel,
	offerReason,
	populationInWords,
	ranWhen,
	together
} from './sentences.ts';
import { sentence } from './words.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

const PONIKLA = aMunicipality();
const REGION = aRegion();

function sentenceFor(change: Partial<Service>, region = REGION): string | null {
	const service = aService(change);
	const coverage = coverageOf(region, service, PONIKLA);
	const label = sentence(coverageLabel(service, PONIKLA, coverage));
	return plain([label, coverageReason(service, PONIKLA, coverage) ?? []].flat().join(' '));
}

const formsOf = (...forms: Form[]) => [aStatement<readonly Form[]>(forms)];
const placeIn = (town: string) => [aStatement({ address: 'Náves 1', town, point: null })];
const YES = [aCoverage()];

describe('when a service ran', () => {
	const today = '2026-11-21';
	const region = aRegion({ offices: [anOffice()] });
	const status = (date: string | null) => ({ ...aStatus('active'), date });

	test.each([
		['2022-11', 'Běžela v listopadu 2022. Ověřte, zda běží dál.'],
		['2024-11-20', 'Běžela 20. 11. 2024. Ověřte, zda běží dál.'],
		['2024-11-21', null],
		[null, 'Kdy běžela, zdroj neříká. Ověřte, zda běží dál.']
	])('the present tense needs a source of the last two years: %s', (date, expected) => {
		expect(plain(ranWhen(aService({ status: status(date) }), region, today))).toBe(expected);
	});

	test('what nobody confirmed is never shown as if it ran', () => {
		expect(plain(ranWhen(aService({ status: aStatus('unverified') }), region, today))).toBe(
			'Nevíme, zda dnes běží. Nejdřív se zeptejte.'
		);
	});

	test('it is not said of what ended and the social worker of an office', () => {
		expect(ranWhen(aService({ status: aStatus('ended') }), region, today)).toBeNull();
		const worker = aService({ id: anOffice().socialWorker, status: status('2017') });
		expect(ranWhen(worker, region, today)).toBeNull();
	});
});

describe('coverage in a sentence', () => {
	test('who comes to people drives there', () => {
		expect(sentenceFor({ forms: formsOf('terenni'), coverage: YES })).toBe('Jezdí do Poniklé.');
	});

	test('who sits in the village is there', () => {
		const change = { forms: formsOf('ambulantni'), places: placeIn('ponikla'), coverage: YES };
		expect(sentenceFor(change)).toBe('Je v Poniklé.');
	});

	test('who sits in the village and drives does both', () => {
		const change = { forms: formsOf('terenni'), places: placeIn('ponikla'), coverage: YES };
		expect(sentenceFor(change)).toBe('Je v Poniklé a přijede i domů.');
	});

	test('who sits elsewhere never sounds as if it drove', () => {
		const change = { forms: formsOf('ambulantni'), places: placeIn('jilemnice'), coverage: YES };
		expect(sentenceFor(change)).toBe('Slouží lidem z Poniklé.');
		expect(sentenceFor({ coverage: YES })).toBe('Slouží lidem z Poniklé.');
	});

	test('the note of the statement says why', () => {
		const coverage = [aCoverage({ answer: 'ask', note: 'Jen obce s dohodou.' })];
		expect(sentenceFor({ coverage })).toBe('Zeptejte se. Jen obce s dohodou.');
	});

	test('a stated ask or no without a note still has its reason', () => {
		expect(sentenceFor({ coverage: [aCoverage({ answer: 'ask' })] })).toBe(
			'Zeptejte se. Zdroj to neříká jistě.'
		);
		const no = { forms: formsOf('terenni'), coverage: [aCoverage({ answer: 'no' })] };
		expect(sentenceFor(no)).toBe('Není tu. Podle zdroje sem nejezdí.');
	});

	test('the exception gives its own reason', () => {
		const region = aRegion({
			exceptions: [
				{
					municipality: 'ponikla',
					limits: ['region'],
					types: [],
					reason: aStatement('Stojí mimo společné financování.')
				}
			]
		});
		expect(sentenceFor({ coverage: YES }, region)).toBe(
			'Zeptejte se. Stojí mimo společné financování.'
		);
	});

	test('a service nobody confirmed is never a yes', () => {
		expect(sentenceFor({ status: aStatus('unverified'), coverage: YES })).toBe(
			'Zeptejte se. Zdroj ji uvádí, ale nevíme, zda dnes běží.'
		);
	});

	test('an ended service says since when', () => {
		expect(sentenceFor({ status: aStatus('ended', '2019'), coverage: YES })).toBe(
			'Už neběží. Skončila v roce 2019.'
		);
		expect(sentenceFor({ status: aStatus('ended') })).toBe('Už neběží. Tato služba už neběží.');
	});

	test('silence of the sources is said as silence', () => {
		expect(sentenceFor({ forms: formsOf('terenni') })).toBe(
			'Zeptejte se. V podkladech jsme nenašli, zda sem jezdí.'
		);
		expect(sentenceFor({})).toBe(
			'Zeptejte se. V podkladech jsme nenašli, zda slouží lidem z Poniklé.'
		);
	});

	test('of several villages at once, whom alone it takes is said before all else', () => {
		const service = aService({ coverage: YES });
		const limit = { ages: { from: null, to: 30 }, disabled: false, stated: null };
		expect(plain(groupLabel(service, coverageOf(REGION, service, PONIKLA), limit))).toBe(
			'Jen do 30 let'
		);
	});

	test('of several villages at once it names none', () => {
		const service = aService({ forms: formsOf('terenni'), coverage: YES });
		expect(groupLabel(service, coverageOf(REGION, service, PONIKLA), null)).toBe('Jezdí sem');
		const sitting = aService({ coverage: YES });
		expect(groupLabel(sitting, coverageOf(REGION, sitting, PONIKLA), null)).toBe(
			'Slouží lidem odsud'
		);
		const silent = aService();
		const coverage = coverageOf(REGION, silent, PONIKLA);
		expect(groupLabel(silent, coverage, null)).toBe('Zeptejte se');
		expect(plain(coverageReason(silent, null, coverage))).toBe(
			'V podkladech jsme nenašli, zda slouží lidem odsud.'
		);
	});

	test('a village one goes up to keeps its preposition', () => {
		const benecko = aMunicipality({ whereTo: 'na Benecko' });
		const service = aService({ forms: formsOf('terenni'), coverage: YES });
		expect(coverageLabel(service, benecko, coverageOf(REGION, service, benecko))).toBe(
			'Jezdí na Benecko'
		);
	});
});

describe('an offer in words', () => {
	const young = aService({
		ages: [aStatement({ from: null, to: 30 })],
		groups: [aStatement(['zdravotni-postizeni'])],
		coverage: YES
	});
	const senior: Need = { ...ANYBODY, group: 'seniori', age: 80 };

	test('what does not fit the person says so, with every reason', () => {
		const offer = offerOf(REGION, young, PONIKLA, senior);
		expect(offerLabel(offer, PONIKLA)).toBe('Nehodí se');
		expect(plain(offerReason(REGION, offer, PONIKLA))).toBe(
			'Jen do 30 let. Je pro zdravotni-postizeni (do 30 let).'
		);
	});

	test('whom age and group shut out alike is told once', () => {
		const [old, ...others] = REGION.groups;
		const seniors = { ...(old ?? aGroup('seniori')), ages: { from: 67, to: null } };
		const child = { ...aGroup('deti'), ages: { from: null, to: 17 } };
		const region = { ...REGION, groups: [seniors, ...others, child] };
		const home = aService({ groups: [aStatement(['seniori'])], coverage: YES });
		const offer = offerOf(region, home, PONIKLA, { ...ANYBODY, group: 'deti', age: 8 });
		expect(plain(offerReason(region, offer, PONIKLA))).toBe('Je pro seniori.');
	});

	test('without a village there is no answer to show', () => {
		const offer = offerOf(REGION, aService(), null);
		expect(offerLabel(offer, null)).toBeNull();
		expect(offerReason(REGION, offer, null)).toBeNull();
	});

	test('whom only it takes is its answer, and that it comes is the reason', () => {
		const limit = 'Jen do 30 let s postižením';
		const here = offerOf(REGION, young, PONIKLA);
		expect(plain(offerLabel(here, PONIKLA) ?? '')).toBe(limit);
		expect(plain(offerReason(REGION, here, PONIKLA))).toBe('Slouží lidem z Poniklé.');
		expect(plain(offerLabel(offerOf(REGION, young, null), null) ?? '')).toBe(limit);
		const disabled = aService({ groups: young.groups, coverage: YES });
		expect(offerLabel(offerOf(REGION, disabled, PONIKLA), PONIKLA)).toBe(
			'Jen pro lidi s\u00a0postižením'
		);
	});

	test('an ended service is ended even where no village is chosen', () => {
		const offer = offerOf(REGION, aService({ status: aStatus('ended', '2019') }), null);
		expect(offerLabel(offer, null)).toBe('Už neběží');
		expect(plain(offerReason(REGION, offer, null))).toBe('Skončila v roce 2019.');
	});

	describe('at a wanted time', () => {
		const holiday: Need = { ...ANYBODY, days: ['holiday'] };
		const working = (holidays: Schedule['holidays'], coverage = YES) =>
			aService({
				forms: formsOf('terenni'),
				hours: [aStatement(aSchedule({ words: 'denně', holidays }))],
				coverage
			});
		const said = (service: Service, place: typeof PONIKLA | null = PONIKLA) => {
			const offer = offerOf(REGION, service, place, holiday);
			return [offerLabel(offer, place), plain(offerReason(REGION, offer, place))];
		};

		test.each([
			['open', [[0, 1440]], ['Jezdí do Poniklé', 'Pomáhá i ve svátek (denně).']],
			['closed', [], ['Ve svátek ne', 'Ve svátek nepomáhá (denně).']],
			[
				'unknown',
				null,
				['Zeptejte se', 'Jezdí do Poniklé. Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.']
			]
		] as const)('%s', (_name, holidays, expected) => {
			expect(said(working(holidays))).toEqual(expected);
		});

		test('without a village it is told, too', () => {
			expect(said(working([[0, 1440]]), null)).toEqual([null, 'Pomáhá i ve svátek (denně).']);
			expect(said(working(null), null)).toEqual([
				'Zeptejte se',
				'Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.'
			]);
		});

		test('who does not come at all is not asked when', () => {
			expect(said(working(null, [aCoverage({ answer: 'no' })]))).toEqual([
				'Není tu',
				'Podle zdroje sem nejezdí.'
			]);
		});

		test('who is for others is so on any day', () => {
			const offer = offerOf(REGION, young, PONIKLA, { ...senior, ...holiday, group: 'seniori' });
			expect(offerLabel(offer, PONIKLA)).toBe('Nehodí se');
		});
	});

	test('another form is said in plain words', () => {
		const service = aService({ forms: formsOf('terenni', 'pobytova') });
		const offer = offerOf(REGION, service, null, { ...ANYBODY, form: 'ambulantni' });
		expect(plain(offerReason(REGION, offer, null))).toBe(
			'Pomáhá jinak: přijedou domů nebo se tam dá bydlet.'
		);
	});
});

describe('people in words', () => {
	test('how many live there', () => {
		expect(plain(populationInWords(PONIKLA))).toBe('1 101 obyvatel, z toho 267 nad 65 let');
	});

	test.each([
		['Poniklé', 'z Poniklé'],
		['Studence', 'ze Studence'],
		['Svojku', 'ze Svojku'],
		['Rokytnice nad Jizerou', 'z Rokytnice nad Jizerou']
	])('from %s', (genitive, expected) => {
		const cases = { ...PONIKLA.cases, genitive };
		expect(plain(from(aMunicipality({ cases })))).toBe(expected);
	});

	test.each([
		['Poniklou', 's Poniklou'],
		['Studencem', 'se Studencem'],
		['Svojkem', 'se Svojkem'],
		['Rokytnicí nad Jizerou', 's Rokytnicí nad Jizerou']
	])('together with %s', (instrumental, expected) => {
		const cases = { ...PONIKLA.cases, instrumental };
		expect(plain(together(aMunicipality({ cases })))).toBe(expected);
	});
});

const OLDER = { ...aPhone(), value: { number: '+420739861544', label: 'mobil' }, date: '2019' };
test.each([
	['one source', [aPhone()], 'údaj z\u00a0roku\u00a02023'],
	['two sources that agree', [OLDER, aPhone()], 'mobil, údaj z\u00a0roku\u00a02023'],
	['an undated source', [{ ...aPhone(), date: null }], 'stáří údaje neznáme']
])('a number that is handed over has its year: %s', (_name, phones, label) => {
	const [fact] = allCurrent<Phone>(phones);
	expect(fact && datedPhone(fact)).toEqual({ number: '+420739861544', label });
});
