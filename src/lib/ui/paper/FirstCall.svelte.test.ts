import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import {
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	anOffice
} from '../../../../tests/fixtures/builders.ts';
import { show } from '../../../../tests/support/show.ts';
import { adviceFor } from '#lib/help/offer/advice.ts';
import FirstCall from './FirstCall.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { aRegion } = await import('../../../../tests/fixtures/builders.ts');
	return { region: aRegion() };
});

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

test.each([
	['2026-11-28', 'Kdy: denně'],
	['2029-01-02', 'Kdy: denně (raději předem zavolejte)']
])('hours are as old as the day on which they are handed over: %s', (day, expected) => {
	vi.setSystemTime(`${day}T10:00:00Z`);
	const hours = [aStatement(aSchedule({ words: 'denně' }), { date: '2026' })];
	const region = aRegion({
		offices: [anOffice({ socialWorker: 'pracovnice' })],
		services: [aService({ id: 'pracovnice', phones: [aPhone()], hours })]
	});
	const { element } = show(FirstCall, { advice: adviceFor(region, aMunicipality()) });
	flushSync();
	expect(element.textContent.replace(/\s+/g, ' ')).toContain(`${expected} Zavolat`);
});

test('a number that works comes before one that nobody knows', () => {
	const region = aRegion({
		extendedOffice: 'jilemnice',
		offices: [
			anOffice({ socialWorker: 'pracovnice' }),
			anOffice({ id: 'rokytnice', locative: 'v Rokytnici', socialWorker: 'bez-cisla' })
		],
		services: [aService({ id: 'pracovnice', phones: [aPhone()] }), aService({ id: 'bez-cisla' })]
	});
	const there = aMunicipality({ office: 'rokytnice' });
	const { words } = show(FirstCall, { advice: adviceFor(region, there) });
	expect(words).toMatch(
		/Úřad v.Jilemnici.*Zavolat 739 861 544.*pracovnice v.Rokytnici Přímé číslo zatím nevíme\./
	);
});
