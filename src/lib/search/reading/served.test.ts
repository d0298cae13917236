import { expect, test } from 'vitest';
import { aService, aStatement, GROUPS } from '../../../../tests/fixtures/builders.ts';
import { mayServe, servedGroups } from './served.ts';

const served = servedGroups({
	services: [
		aService({ id: 'a', types: ['40'], groups: [aStatement(['seniori'])] }),
		aService({ id: 'b', types: ['37'] }),
		aService({ id: 'c', types: ['37'], groups: [aStatement(['seniori'])] })
	]
});

test.each([
	['40', 'seniori', true],
	['40', 'demence', true],
	['40', 'rodiny', false],
	['37', 'rodiny', true],
	['99', 'rodiny', true],
	[undefined, 'rodiny', true]
])('type %s for group %s: %s', (type, group, expected) => {
	expect(mayServe({ groups: GROUPS }, served, type, group)).toBe(expected);
});
