import { describe, expect, test } from 'vitest';
import { aMunicipality, aRegion, aService } from '../../../../tests/fixtures/builders.ts';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { NamedServices } from './named-services.ts';
import { Names, writeNames } from './names.ts';
import { tokenize } from '../words/tokens.ts';
import { readWords } from '../words/word-table.ts';

const ORDINARY = new Set(['pecovatelska', 'domov', 'duchodcu', 'most', 'podpora']);
const region = aRegion({
	municipalities: [aMunicipality()],
	providers: [
		{ id: 'fokus', name: 'Fokus Turnov, z. s.', ico: [], webs: [] },
		{ id: 'most', name: 'Most k naději, z. s.', ico: [], webs: [] }
	],
	services: [
		aService({ id: 'fokus', name: 'Podpora', provider: 'fokus' }),
		aService({ id: 'most', name: 'Terén', provider: 'most' }),
		aService({ id: 'ps', name: 'Pečovatelská služba v Poniklé' }),
		aService({ id: 'domov', name: 'Domov důchodců Rokytnice' }),
		aService({ id: 'andel', name: 'Tísňová péče – Anděl' }),
		aService({ id: 'paka', name: 'Tísňová péče v Pace' })
	]
});
const writer = new ByteWriter();
writeNames(writer, region, ({ folded }) => ORDINARY.has(folded));
const reader = new ByteReader(writer.finish().buffer);
const named = new NamedServices(new Names(readWords(reader), reader));

function find(text: string): string[] {
	return named.find(tokenize(text)).map(({ service }) => region.services[service]?.id ?? '');
}

describe('services by name', () => {
	test.each([
		['fokus', ['fokus']],
		['Fokusu', ['fokus']],
		['naděje', ['most']],
		['most k naději', ['most']],
		['pečovatelská služba Poniklá', ['ps']],
		['domov důchodců rokytnice', ['domov']],
		['tísňová péče anděl', ['andel', 'paka']],
		['tísňová péče v Pace', ['paka', 'andel']],
		['tísňová péče Paka', ['paka', 'andel']]
	])('"%s" names %s', (text, services) => {
		expect(find(text)).toEqual(services);
	});

	test.each(['most', 'pečovatelská', 'domov důchodců', 'poniklá', ''])(
		'"%s" names none',
		(text) => {
			expect(find(text)).toEqual([]);
		}
	);
});
