import type { Offer } from './offers.ts';
import type { Provenance } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';

/** Where the answer of an offer was read; `null`: no source speaks of it, which is the answer. */
export function evidenceOf({ service, coverage, misfits, days }: Offer): Provenance | null {
	switch (misfits[0]?.kind) {
		case 'ended':
			return service.status;
		case 'age':
			return currentOf(service.ages);
		case 'group':
			return currentOf(service.groups);
		case 'form':
			return currentOf(service.forms);
		case 'day':
			return currentOf(service.hours);
		case undefined:
			if (coverage) return 'statement' in coverage ? coverage.statement : null;
			return days.some(({ hours }) => hours !== null) ? currentOf(service.hours) : null;
	}
}
