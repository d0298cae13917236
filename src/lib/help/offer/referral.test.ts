import { describe, expect, test } from 'vitest';
import { aRegion, aService } from '../../../../tests/fixtures/builders.ts';
import { pickServices } from './referral.ts';

const ids = ['taxi', 'obedy', 'hospic', 'poradna', 'sestra', 'asistence', 'klub'];
const region = aRegion({ services: ids.map((id) => aService({ id })) });

describe('pickServices', () => {
	test('says which services no longer exist', () => {
		expect(pickServices(region, ['zmizela', 'taxi', 'zmizela'])).toMatchObject({
			kept: [{ id: 'taxi' }],
			unknown: ['zmizela']
		});
	});

	test('says which services did not fit; unknown ones take no room', () => {
		expect(pickServices(region, ['zmizela', ...ids])).toMatchObject({
			tooMany: [{ id: 'asistence' }, { id: 'klub' }],
			unknown: ['zmizela']
		});
	});
});
