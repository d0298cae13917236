import { describe, expect, test } from 'vitest';
import { aMunicipality, aRegion, aService, aType } from '../../../tests/fixtures/builders.ts';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { Names, writeNames } from '#lib/search/names/names.ts';
import { NameCompletion } from './name-completion.ts';
import { readWords } from '#lib/search/words/word-table.ts';

const region = aRegion({
	municipalities: [
		aMunicipality({ id: 'ponikla', name: 'Poniklá', parts: [{ name: 'Přívlaka', cases: [] }] }),
		aMunicipality({ id: 'horni-branna', name: 'Horní Branná' })
	],
	types: [aType({ id: '49', plain: 'Domov důchodců', name: 'domovy pro seniory' })],
	situations: [],
	providers: [{ id: 'fokus', name: 'Fokus Turnov, z. s.', ico: [], webs: [] }],
	services: [
		aService({ id: 'a', name: 'Podpora doma', provider: 'fokus' }),
		aService({ id: 'b', name: 'Dílna', provider: 'fokus' })
	]
});
const writer = new ByteWriter();
writeNames(writer, region, () => false);
const reader = new ByteReader(writer.finish().buffer);
const completion = new NameCompletion(new Names(readWords(reader), reader));

const inShort = (found: ReturnType<typeof completion.byPrefix>) =>
	found.map(({ kind, number }) => `${kind} ${number}`);

describe('names that begin as was typed', () => {
	test.each([
		['po', ['municipality 0', 'service 0']],
		['horni br', ['municipality 1']],
		['privl', ['municipality 0']],
		['domov', ['type 0', 'type 0']],
		['Domov pro', []],
		['domovy pro', ['type 0']],
		['fokus', ['service 0', 'service 1']],
		['branna', []],
		['pryvl', ['municipality 0']],
		['ponykla', ['municipality 0']],
		['horny br', ['municipality 1']],
		['dylna', ['service 1']],
		['diln', ['service 1']],
		['p', []],
		['', []]
	])('"%s"', (typed, expected) => {
		expect(inShort(completion.byPrefix(typed, 8))).toEqual(expected);
	});

	test('no more than are asked for', () => {
		expect(inShort(completion.byPrefix('fokus', 1))).toEqual(['service 0']);
	});
});

describe('names that look like what was typed', () => {
	test.each([
		['branna', 'municipality 1'],
		['duchodcu', 'type 0'],
		['turnov', 'service 1'],
		['poniklla', 'municipality 0']
	])('"%s"', (typed, expected) => {
		expect(inShort(completion.fuzzy(typed, 8))).toContain(expected);
	});

	test.each(['', 'pizza', 'na'])('"%s" is like none', (typed) => {
		expect(completion.fuzzy(typed, 8)).toEqual([]);
	});
});
