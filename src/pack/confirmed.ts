import type { CompleteService, Provenance } from '#lib/region/region.ts';
import { confirmedDate, newestFirst } from '#lib/region/statements.ts';

/**
 * A record with its facts as old as its newest confirmation makes them. So their
 * dates say it, and whoever asks how old a fact is need not know of confirmations.
 *
 * Facts stay in the order of their own dates: a newer one is still the one in use.
 */
export function asConfirmed(service: CompleteService): CompleteService {
	const [confirmation] = service.confirmed;
	if (!confirmation) return service;
	const { date: day } = confirmation;
	const dated = <F extends Provenance>(fact: F): F =>
		'outdated' in fact && fact.outdated ? fact : { ...fact, date: confirmedDate(fact.date, day) };
	const fields = Object.entries(service).map(([name, value]: [string, unknown]) => {
		if (isFact(value)) return [name, dated(value)];
		if (!Array.isArray(value) || !value.every(isFact)) return [name, value];
		return [name, [...value].sort(newestFirst).map(dated)];
	});
	return Object.fromEntries(fields) as CompleteService; // The same fields.
}

/** What has a source is a fact, whatever it says. */
export function isFact(value: unknown): value is Provenance {
	return typeof value === 'object' && value !== null && 'source' in value;
}
