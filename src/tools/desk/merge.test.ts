import { describe, expect, test } from 'vitest';
import { areAlike, merged } from './merge.ts';

const form = (fields: Readonly<Record<string, string>>) =>
	new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));

const BASE = form({ nazev: 'A', shrnuti: 'B', 'telefony[0].cislo': '1' });

test('what only one of the two changed is as they say, and new facts are all kept', () => {
	const typed = form({
		nazev: 'A',
		shrnuti: 'B2',
		'telefony[0].cislo': '1',
		'telefony[1].cislo': '2'
	});
	const now = form({
		nazev: 'A2',
		shrnuti: 'B',
		'telefony[0].cislo': '1',
		'telefony[1].cislo': '3'
	});
	expect(merged(BASE, typed, now)).toEqual(
		form({
			nazev: 'A2',
			shrnuti: 'B2',
			'telefony[0].cislo': '1',
			'telefony[1].cislo': '3',
			'telefony[2].cislo': '2'
		})
	);
});

test('what was left empty takes nothing of theirs away, and what was emptied is empty', () => {
	const typed = form({ nazev: 'A', 'telefony[0].cislo': '1', 'telefony[0].popisek': '' });
	const now = form({
		nazev: 'A',
		shrnuti: 'B',
		'telefony[0].cislo': '1',
		'telefony[0].popisek': 'x'
	});
	expect(merged(BASE, typed, now)).toEqual(
		form({ nazev: 'A', 'telefony[0].cislo': '1', 'telefony[0].popisek': 'x' })
	);
});

describe('of a list', () => {
	const numbers = (...all: readonly string[]) =>
		form(Object.fromEntries(all.map((number, at) => [`telefony[${at}].cislo`, number])));

	test.each<[string, typed: string[], now: string[], expected: string[] | null]>([
		['one that they put first moves the others', ['1', '9'], ['0', '1', '2'], ['0', '1', '9']],
		['one that they took out moves the others', ['1', '9'], ['2'], ['9']],
		['their order stays', ['1', '9'], ['2', '1'], ['9', '1']],
		['one that they changed beside it stays', ['1', '9'], ['3', '2'], ['3', '9']],
		['what the clerk left alone is as they say', ['1', '2', '5'], ['3'], ['3', '5']],
		["a fact that both changed is nobody's guess", ['1', '9'], ['1', '3'], null],
		['nor one that was taken out', ['9', '2'], ['2'], null],
		['nor one that moved, and stands there twice', ['9', '2'], ['0', '1', '1'], null]
	])('%s', (_name, typed, now, expected) => {
		const found = merged(numbers('1', '2'), numbers(...typed), numbers(...now));
		expect(found).toEqual(expected && numbers(...expected));
	});

	test('a fact is known by all it says', () => {
		const base = form({ 'telefony[0].cislo': '1', 'telefony[0].popisek': 'a' });
		const typed = form({ 'telefony[0].cislo': '9', 'telefony[0].popisek': 'a' });
		const now = form({ 'telefony[0].cislo': '1', 'telefony[0].popisek': 'b' });
		expect(merged(base, typed, now)).toBeNull();
	});
});

test('a confirmation is in no form, so it is neither changed nor in the way', () => {
	const now = form({
		nazev: 'A',
		shrnuti: 'B',
		'telefony[0].cislo': '1',
		'overeno[0].datum': '2026'
	});
	const before = new Map([...now, ['overeno[0].datum', ['2025']]]);
	const typed = form({ nazev: 'A', shrnuti: 'B2', 'telefony[0].cislo': '1' });
	expect(merged(before, typed, now)).toEqual(new Map([...now, ['shrnuti', ['B2']]]));
	expect([areAlike(before, now), areAlike(typed, now)]).toEqual([true, false]);
});
