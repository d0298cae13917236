import { expect, test } from 'vitest';
import { aGroup, aRegion, aService, aStatement, aType } from '../../../tests/fixtures/builders.ts';
import { packServed, unpackServed } from './served.ts';

test('a type is served for the groups of all who give it, for anybody, or by nobody', () => {
	const region = aRegion({
		types: ['40', '44', '57'].map((id) => aType({ id })),
		groups: ['deti', 'seniori', 'rodiny'].map((id) => aGroup(id)),
		services: [
			aService({ id: 'a', types: ['40'], groups: [aStatement(['seniori'])] }),
			aService({ id: 'b', types: ['40', '44'], groups: [aStatement(['deti', 'seniori'])] }),
			aService({ id: 'c', types: ['44'], groups: [] })
		]
	});
	expect(unpackServed(region, packServed(region))).toEqual({
		'40': ['deti', 'seniori'],
		'44': null
	});
});
