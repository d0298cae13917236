import type { Adviser } from '#lib/help/offer/advice.ts';
import type { Phone } from '#lib/region/region.ts';
import { datedPhone } from '#lib/text/cs/sentences.ts';

/** With its year: what is printed or shown elsewhere must not make an old number look new. */
export function adviserPhone({ phoneFact }: Adviser): Phone | null {
	return phoneFact && datedPhone(phoneFact);
}
