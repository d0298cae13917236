import { expect, test } from 'vitest';
import { aPhone, aRegion, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { oldFacts } from './facts.ts';

test('what no longer holds is kept in words, and what holds is not repeated', () => {
	const service = aService({
		about: [aStatement('Jen v Jilemnici.', { outdated: true, date: '2017' }), aStatement('Všude.')],
		ages: [aStatement({ from: 0, to: 18 }, { outdated: true })],
		phones: [{ ...aPhone(), outdated: true }]
	});
	const facts = oldFacts(aRegion(), service);
	expect(facts.map(({ words }) => words.replaceAll('\u00a0', ' '))).toEqual([
		'Jen v Jilemnici.',
		'Věk: do 18 let',
		'Telefon: 739 861 544'
	]);
	expect(facts[0]?.fact.date).toBe('2017');
});
