import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../tests/fixtures/builders.ts';
import { show } from '../../../tests/support/show.ts';
import { NO_REFERRAL } from '#lib/help/offer/referral-link.ts';
import { sheetOf } from './sheet.ts';
import SheetEntry from './SheetEntry.svelte';

vi.mock('#lib/region/here.ts', async () => {
	const { aRegion } = await import('../../../tests/fixtures/builders.ts');
	return { region: aRegion() };
});

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

test('of what may not run any more, that is said', () => {
	const service = aService({ id: 'centrum', status: aStatus('unverified'), coverage: [] });
	const region = aRegion({ municipalities: [aMunicipality()], services: [service] });
	const referral = { ...NO_REFERRAL, services: ['centrum'], municipality: 'ponikla' };
	const [entry] = sheetOf(region, referral).entries;
	if (!entry) throw new Error('the sheet has no entry');
	const { element } = show(SheetEntry, { entry, municipality: null, onremove: null });
	expect(element.textContent).toContain('Nevíme, zda dnes běží.');
});

test.each([
	['2026-11-28', 'Kdy: denně'],
	['2029-01-02', 'Kdy: denně (raději předem zavolejte)']
])('hours of a referral are as old as the day on which it is handed over: %s', (day, expected) => {
	vi.setSystemTime(`${day}T10:00:00Z`);
	const hours = [aStatement(aSchedule({ words: 'denně' }), { date: '2026' })];
	const service = aService({ id: 'pece', hours, coverage: [aCoverage()] });
	const region = aRegion({ municipalities: [aMunicipality()], services: [service] });
	const referral = { ...NO_REFERRAL, services: ['pece'], municipality: 'ponikla' };
	const [entry] = sheetOf(region, referral).entries;
	if (!entry) throw new Error('the sheet has no entry');
	const { element } = show(SheetEntry, { entry, municipality: null, onremove: null });
	flushSync();
	expect(element.textContent.replace(/\s+/g, ' ')).toContain(`${expected} Telefon`);
});
