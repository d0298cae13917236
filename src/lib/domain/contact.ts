import { canBeDialled, type Offer } from './offers.ts';
import type { Municipality, Region, Service } from './region.ts';

/**
 * The social worker of the right town office: whom to ask when nothing else is
 * sure (plan 2023, measure 012). `null`: the pack has no such record.
 */
export function socialWorkerOf(region: Region, municipality: Municipality): Service | null {
	const office = region.offices.find(({ id }) => id === municipality.office);
	return region.services.find(({ id }) => id === office?.socialWorker) ?? null;
}

/**
 * Whom to call first: the best service that surely comes there and has a
 * number, else the social worker, who knows how to find one.
 *
 * @param offers in the order shown
 */
export function firstContact(
	region: Region,
	municipality: Municipality,
	offers: readonly Offer[]
): Service | null {
	const sure = offers.find(({ answer, service }) => answer === 'yes' && canBeDialled(service));
	return sure?.service ?? socialWorkerOf(region, municipality);
}
