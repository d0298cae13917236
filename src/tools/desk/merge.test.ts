import { expect, test } from 'vitest';
import { merged } from './merge.ts';

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

test('nobody guesses where a fact was taken out', () => {
	expect(merged(BASE, BASE, form({ nazev: 'A' }))).toBeNull();
});
