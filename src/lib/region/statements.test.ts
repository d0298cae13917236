import { describe, expect, test } from 'vitest';
import { aStatement } from '../../../tests/fixtures/builders.ts';
import { allCurrent, currentOf, distinctProvenances, isOld, outdatedOf } from './statements.ts';

describe('currentOf', () => {
	test('the newest statement is used', () => {
		const statements = [
			aStatement('pouze v Jilemnici', { date: '2017-05-03' }),
			aStatement('celý obvod', { date: '2023' })
		];
		expect(currentOf(statements)?.value).toBe('celý obvod');
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

test('a source is named once for each date', () => {
	const facts = [aStatement('a'), aStatement('b'), aStatement('c', { date: '2017' })];
	expect(distinctProvenances(facts).map(({ date }) => date)).toEqual(['2023', '2017']);
});
