import type { CompleteRegion, CompleteService, PartialDate } from '#lib/region/region.ts';
import { isOld } from '#lib/region/statements.ts';
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
			const date = oldestDate([service.status, ...factsShown(service)]);
			return { service, date, stale: isOld(date, today, 1) };
		})
		.sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)));
}

function oldestDate(facts: readonly { readonly date: PartialDate | null }[]): PartialDate | null {
	const [oldest = null] = facts
		.map(({ date }) => date)
		.sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
	return oldest;
}

/** A bare year is as new as its last day, and what has no date is the oldest. */
function lastDay(date: PartialDate | null): string {
	return date === null ? '' : date.padEnd('2026-11-28'.length, '~');
}

/** `2026-11-28`, as it is here. */
export function todayHere(now = Date.now()): PartialDate {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(now);
}
