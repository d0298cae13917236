import type { Id, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import type { Offer } from './offers.ts';

/**
 * Of offers in the order of a page those that an earlier one shares provider and
 * first number with, and which: one call asks about both. The switchboard of a
 * town hall answers for several providers, and there each is asked for by name.
 *
 * @param above services whose numbers stand above all offers, as of the social worker
 */
export function sharedCalls(
	offers: readonly Pick<Offer, 'service' | 'answer'>[],
	above: readonly Service[] = []
): ReadonlyMap<Id, Service> {
	const first = new Map<string, Service>();
	const shared = new Map<Id, Service>();
	const called = offers.filter(({ answer }) => answer !== 'no').map(({ service }) => service);
	for (const service of [...above, ...called]) {
		const call = callOf(service);
		const earlier = call === null ? undefined : first.get(call);
		if (earlier && earlier !== service) shared.set(service.id, earlier);
		else if (call !== null) first.set(call, service);
	}
	return shared;
}

/** Provider and first number; `null`: one of them is not known. */
function callOf({ provider, phones }: Service): string | null {
	const number = allCurrent(phones)[0]?.value.number;
	return number && provider !== null ? `${provider} ${number}` : null;
}
