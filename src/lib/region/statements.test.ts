import { describe, expect, test } from 'vitest';
import { aSchedule, aStatement } from '../../../tests/fixtures/builders.ts';
import type { Phone } from './region.ts';
import { allCurrent, currentOf, distinctProvenances, isOld, outdatedOf } from './statements.ts';

describe('currentOf', () => {
	test('the newest statement is used', () => {
		const statements = [
			aStatement('pouze v Jilemnici', { date: '2017-05-03' }),
			aStatement('celý obvod', { date: '2023' })
		];
		expect(currentOf(statements)?.value).toBe('celý obvod');
	});

	test('a bare year is as new as its last day, as where it is said how old a fact is', () => {
		const statements = [
			aStatement('v lednu', { date: '2023-01-15' }),
			aStatement('v roce', { date: '2023' }),
			aStatement('v březnu', { date: '2023-03' })
		];
		expect(allCurrent(statements).map(({ value }) => value)).toEqual([
			'v roce',
			'v březnu',
			'v lednu'
		]);
	});

	test('an outdated one is never used, however new', () => {
		const statements = [
			aStatement('štítek', { date: '2026', outdated: true }),
			aStatement('text', { date: null })
		];
		expect(currentOf(statements)?.value).toBe('text');
	});

	test('a dated one is used before an undated one', () => {
		const statements = [
			aStatement('bez data', { date: null }),
			aStatement('2017', { date: '2017' })
		];
		expect(currentOf(statements)?.value).toBe('2017');
	});

	test('nothing stated means null', () => {
		expect(currentOf([])).toBeNull();
	});
});

test('current and outdated statements share the list between them', () => {
	const statements = [aStatement(1), aStatement(2, { outdated: true }), aStatement(3)];
	expect(allCurrent(statements).map(({ value }) => value)).toEqual([1, 3]);
	expect(outdatedOf(statements).map(({ value }) => value)).toEqual([2]);
});

describe('equal statements of two sources are one fact', () => {
	const number = '+420481111222';

	test('dated by the newest, with the others beside it', () => {
		const older = aStatement('denně', { source: 'plan', date: '2023' });
		const newer = aStatement('denně', { source: 'hovor', date: '2026-11-21' });
		expect(allCurrent([older, aStatement('jen ráno', { date: '2024' }), newer])).toEqual([
			{ ...newer, also: [older] },
			aStatement('jen ráno', { date: '2024' })
		]);
	});

	test('also what no longer holds, apart from what does', () => {
		const facts = [aStatement('a', { outdated: true }), aStatement('a', { outdated: true })];
		expect(outdatedOf([...facts, aStatement('a')])).toHaveLength(1);
	});

	test('a phone is one number, whatever each source calls it', () => {
		const [phone, ...more] = allCurrent([
			aStatement<Phone>({ number, label: 'kancelář' }, { date: '2023' }),
			aStatement<Phone>({ number, label: null }, { date: '2026' })
		]);
		expect(more).toEqual([]);
		expect(phone).toMatchObject({ value: { number, label: 'kancelář' }, date: '2026' });
	});

	test('hours in the same words are as exact as the source that says more', () => {
		const exact = aSchedule({ osm: 'Mo 08:00-09:00', week: [[[480, 540]]], holidays: [] });
		const facts = [aStatement(aSchedule(), { date: '2026' }), aStatement(exact, { date: null })];
		expect(allCurrent(facts).map(({ value }) => value)).toEqual([exact]);
	});

	test('no note is lost, and none is said twice', () => {
		const notes = ['Záznamník.', null, 'Jen dopoledne.', 'Záznamník.'];
		const facts = notes.map((note) => aStatement('x', { note }));
		expect(currentOf(facts)?.note).toBe('Záznamník. Jen dopoledne.');
	});

	test('every source is named', () => {
		const facts = allCurrent([aStatement('a', { source: 'b' }), aStatement('a', { source: 'c' })]);
		expect(distinctProvenances(facts).map(({ source }) => source)).toEqual(['b', 'c']);
	});
});

describe('isOld', () => {
	const today = '2026-11-21';
	test.each([
		{ date: null, expected: true },
		{ date: '2017', expected: true },
		{ date: '2022', expected: true },
		{ date: '2023', expected: false },
		{ date: '2023-11', expected: false },
		{ date: '2023-10', expected: true },
		{ date: '2023-11-20', expected: true },
		{ date: '2023-11-21', expected: false }
	])('$date seen on 21 November 2026: $expected', ({ date, expected }) => {
		expect(isOld(date, today)).toBe(expected);
	});
});

test('a fact is old after as many years as asked', () => {
	expect([1, 2].map((years) => isOld('2025', '2027-06-01', years))).toEqual([true, false]);
});

test('a source is named once for each date', () => {
	const facts = [aStatement('a'), aStatement('b'), aStatement('c', { date: '2017' })];
	expect(distinctProvenances(facts).map(({ date }) => date)).toEqual(['2023', '2017']);
});
