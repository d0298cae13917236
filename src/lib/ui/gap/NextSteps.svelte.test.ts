import { describe, expect, test, vi } from 'vitest';
import {
	aMeasure,
	aMunicipality,
	anOffice,
	aPhone,
	aService
} from '../../../../tests/fixtures/builders.ts';
import { show } from '../../../../tests/support/show.ts';
import type { NextStep } from '#lib/help/gap/next-step.ts';
import type { Substitute } from '#lib/help/gap/substitutes.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import { region } from '#lib/region/here.ts';
import NextSteps from './NextSteps.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { aRegion } = await import('../../../../tests/fixtures/builders.ts');
	return { region: aRegion() };
});

const PONIKLA = aMunicipality();
const NUMBER = aPhone('+420481565111');
const JILEMNICE = {
	office: anOffice(),
	worker: undefined,
	phone: NUMBER.value,
	phoneFact: NUMBER
};
const WITHOUT_NUMBER = {
	...JILEMNICE,
	office: anOffice({ id: 'rokytnice', locative: 'v Rokytnici' }),
	phone: null,
	phoneFact: null
};

function steps(change: Partial<NextStep>, asked = false) {
	const step: NextStep = {
		answer: 'ask',
		since: { kind: 'silent', date: '2026-11-21' },
		gaps: [],
		toAsk: [],
		excluded: [],
		substitutes: [],
		advice: { advisers: [JILEMNICE], instead: null, municipalOffice: null },
		measures: [],
		...change
	};
	return show(NextSteps, { municipality: PONIKLA, step, asked });
}

function offer(name: string) {
	const service = aService({ id: name.toLowerCase(), name, phones: [aPhone()] });
	return offerOf(region, service, PONIKLA);
}

function substitute(type: string, answer: Substitute['answer']): Substitute {
	return { type, answer, offers: [offer(type)] };
}

describe('NextSteps', () => {
	test('names no more to ask than one reads before calling', () => {
		const { links } = steps({ toAsk: ['A', 'B', 'C', 'D'].map(offer) });
		const services = [...links.keys()].filter((name) => /^[A-D]$/.test(name));
		expect(services).toEqual(['A', 'B', 'C']);
	});

	test('does not repeat those to ask where the page names them elsewhere', () => {
		expect(steps({ toAsk: [offer('A')] }, true).links.has('A')).toBe(false);
	});

	test('promises other help only where some of it surely comes', () => {
		const sure = steps({ substitutes: [substitute('44', 'yes'), substitute('46', 'ask')] });
		expect(sure.words).toMatch(/Co pomůže v.Poniklé/);
		const unsure = steps({ substitutes: [substitute('46', 'ask')] });
		expect(unsure.words).toMatch(/Co možná pomůže v.Poniklé/);
	});

	test('leads to the rest, where there is more than it names', () => {
		const all = ['40', '44', '46', '54'].map((type) => substitute(type, 'yes'));
		const href = '/hledat/?obec=ponikla&druh=40&druh=44&druh=46&druh=54';
		expect(steps({ substitutes: all }).links.get('Ukázat vše')).toBe(href);
		expect(steps({ substitutes: all.slice(1) }).links.has('Ukázat vše')).toBe(false);
	});

	test('always ends with somebody to call', () => {
		const [[words, href] = []] = steps({}).links;
		expect(words).toMatch(/^Zavolat 481 565 111/);
		expect(href).toBe('tel:+420481565111');
	});

	test('says that the right number is not known, and calls another office instead', () => {
		const { words, links } = steps({
			advice: { advisers: [WITHOUT_NUMBER], instead: JILEMNICE, municipalOffice: null }
		});
		expect(words).toMatch(/Přímé číslo na sociální pracovnici v.Rokytnici zatím nevíme/);
		expect(words).toMatch(/Zavolejte na úřad v.Jilemnici/);
		expect([...links.values()]).toEqual(['tel:+420481565111']);
	});

	test('leads to what the plan says of it', () => {
		const { links } = steps({ measures: [aMeasure()] });
		expect([...links.keys()].at(-1)).toBe('Opatření 004: Odlehčovací služby pro seniory');
	});
});
