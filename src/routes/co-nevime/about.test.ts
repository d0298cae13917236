import { expect, test } from 'vitest';
import { aGap, aMeasure, aRegion, aService } from '../../../tests/fixtures/builders.ts';
import { aboutLink } from './about.ts';

const REGION = aRegion({ services: [aService()], gaps: [aGap()], measures: [aMeasure()] });

test.each([
	['sluzba', '/sluzba/sluzba/'],
	['40', '/druh/40/'],
	['mezera', '/druh/44/'],
	['004', '/plan/#opatreni-004'],
	['ponikla', '/obec/ponikla/'],
	['nic', undefined]
])('what a contradiction is about is found by its id: %s', (id, href) => {
	expect(aboutLink(REGION, id)?.href).toBe(href);
});
