import { expect, test } from 'vitest';
import { aService, aStatement, GROUPS } from '../../../../tests/fixtures/builders.ts';
import { lookUpServices } from './services.ts';

const forSeniors = aService({ id: 'a', types: ['40'], groups: [aStatement(['seniori'])] });
const forAnybody = aService({ id: 'b', types: ['37'] });
const { mayServe, byId } = lookUpServices({ services: [forSeniors, forAnybody], groups: GROUPS });

test.each([
	['40', 'seniori', true],
	['40', 'demence', true],
	['40', 'rodiny', false],
	['37', 'rodiny', true],
	['99', 'rodiny', true],
	[undefined, 'rodiny', true]
])('type %s for group %s: %s', (type, group, expected) => {
	expect(mayServe(type, group)).toBe(expected);
});

test('services are found by id', () => {
	expect(byId.get('b')).toBe(forAnybody);
});
