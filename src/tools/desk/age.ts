import type { CompleteRegion, CompleteService, PartialDate } from '#lib/region/region.ts';
import { isOld, newestFirst } from '#lib/region/statements.ts';
import { factsShown } from '../../routes/sluzba/[id]/notes.ts';

/** How long ago somebody could last say that all of a record is true. */
export interface RecordAge {
	readonly service: CompleteService;
	/** Of its oldest fact in use, which a confirmation makes younger; `null`: one has no date. */
	readonly date: PartialDate | null;
	/** Nobody confirmed it for a year. */
	readonly stale: boolean;
}

/** By age, the oldest first; services that ended have nobody to confirm them. */
export function recordsByAge(
	{ services }: Pick<CompleteRegion, 'services'>,
	today: PartialDate
): RecordAge[] {
	return services
		.filter(({ status }) => status.value !== 'ended')
		.map((service) => {
			const [oldest = service.status] = [service.status, ...factsShown(service)].sort(oldestFirst);
			return { service, date: oldest.date, stale: isOld(oldest.date, today, 1) };
		})
		.sort(oldestFirst);
}

function oldestFirst(a: Dated, b: Dated): number {
	return newestFirst(b, a);
}

interface Dated {
	readonly date: PartialDate | null;
}
