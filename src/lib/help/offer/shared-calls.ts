import type { Id, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import type { Offer } from './offers.ts';

/**
 * Of offers in the order of a page those that an earlier one shares provider and
 * first number with, and which: one call asks about both. The switchboard of a
 * town hall answers for several providers, and there each is asked for by name.
 */
export function sharedCalls(offers: readonly Offer[]): ReadonlyMap<Id, Service> {
	const first = new Map<string, Service>();
	const shared = new Map<Id, Service>();
	for (const { service, answer } of offers) {
		const number = allCurrent(service.phones)[0]?.value.number;
		if (!number || service.provider === null || answer === 'no') continue;
		const call = `${service.provider} ${number}`;
		const earlier = first.get(call);
		if (earlier) shared.set(service.id, earlier);
		else first.set(call, service);
	}
	return shared;
}
