import { expect, test } from 'vitest';
import { aPhone, aService, aStatement } from '../../../tests/fixtures/builders.ts';
import { distinctProvenances, sourceIdsOf } from './provenance.ts';

test('a source is named once for each date', () => {
	const facts = [aStatement('a'), aStatement('b'), aStatement('c', { date: '2017' })];
	expect(distinctProvenances(facts).map(({ date }) => date)).toEqual(['2023', '2017']);
});

test('the sources of a record are all it was put together from, and no others', () => {
	const service = aService({ phones: [{ ...aPhone(), source: 'web' }] });
	expect(sourceIdsOf(service)).toEqual(['plan', 'web']);
});
