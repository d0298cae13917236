import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../../../tests/fixtures/builders.ts';
import { begunPlace } from './begun-place.ts';

const VITKOVICE = aMunicipality({
	id: 'vitkovice',
	name: 'Vítkovice',
	parts: [{ name: 'Horní Mísečky', cases: [] }]
});

describe('the name of a municipality at the end of what is typed', () => {
	test.each([
		['vit', '', null],
		['Vítkovice', '', null],
		['obědy v vitk', 'obědy', null],
		['obědy ve Vítkovicích', 'obědy', null],
		['taxi z obce vit', 'taxi', null],
		['mise', '', 'Horní Mísečky'],
		['obědy na horních mís', 'obědy', 'Horní Mísečky'],
		['obědy na Horních Mísečkách', 'obědy', 'Horní Mísečky'],
		['horni m', '', 'Horní Mísečky'],
		['obědy vytk', 'obědy', null]
	])('"%s" asks for "%s" there, and of its parts %s is meant', (query, before, part) => {
		expect(begunPlace(query, VITKOVICE)).toEqual({ before, part });
	});

	test.each(['', 'v', 'vitkovice obědy', 'kovice', 'obědy'])('"%s" does not end in it', (query) => {
		expect(begunPlace(query, VITKOVICE)).toBeNull();
	});
});
