import { expect, test } from 'vitest';
import {
	aGroup,
	aRegion,
	aService,
	aStatement,
	aStatus,
	aType
} from '../../../tests/fixtures/builders.ts';
import { packServed, servedUpTo, unpackServed } from './served.ts';

test('a type is given to the groups of each service, to anybody, or by nobody who still runs', () => {
	const region = aRegion({
		types: ['40', '44', '57'].map((id) => aType({ id })),
		groups: ['deti', 'seniori', 'rodiny'].map((id) => aGroup(id)),
		services: [
			aService({ id: 'a', types: ['40'], groups: [aStatement(['seniori'])] }),
			aService({ id: 'b', types: ['40', '44'], groups: [aStatement(['deti', 'seniori'])] }),
			aService({ id: 'c', types: ['44'], groups: [] }),
			aService({ id: 'd', types: ['40'], groups: [aStatement(['seniori'])] }),
			aService({ id: 'e', types: ['57'], status: aStatus('ended') })
		]
	});
	expect(unpackServed(region, packServed(region))).toEqual({
		'40': [['seniori'], ['deti', 'seniori']],
		'44': [['deti', 'seniori'], []]
	});
});

test('a type is served up to the highest age, if all who give it have one', () => {
	const upTo = (to: number | null) => [aStatement({ from: null, to })];
	const region = aRegion({
		types: ['40', '54', '57'].map((id) => aType({ id })),
		services: [
			aService({ id: 'a', types: ['54'], ages: upTo(7) }),
			aService({ id: 'b', types: ['54', '57'], ages: upTo(10) }),
			aService({ id: 'c', types: ['57'], ages: [] })
		]
	});
	expect(servedUpTo(region)).toEqual({ '54': 10 });
});
