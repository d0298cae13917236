import { adviceFor } from './advice.ts';
import { canBeDialled, type Offer } from '../coverage/offers.ts';
import type { Municipality, Region, Service } from '../region/region.ts';

/**
 * Whom to call first: the best service that surely comes there and has a
 * number, else the social worker of the right office, who knows how to find
 * one (plan 2023, measure 012).
 *
 * @param offers in the order shown
 */
export function firstContact(
	region: Region,
	municipality: Municipality,
	offers: readonly Offer[]
): Service | null {
	const sure = offers.find(({ answer, service }) => answer === 'yes' && canBeDialled(service));
	return sure?.service ?? adviceFor(region, municipality).advisers[0]?.worker ?? null;
}
