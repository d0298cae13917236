import type { Adviser } from '#lib/help/offer/advice.ts';
import type { Phone } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { datedPhone } from '#lib/text/cs/sentences.ts';

/** With its year: what is printed or shown elsewhere must not make an old number look new. */
export function adviserPhone({ worker, phone }: Adviser): Phone | null {
	const stated = worker && currentOf(worker.phones);
	return stated && stated.value === phone ? datedPhone(stated) : phone;
}
