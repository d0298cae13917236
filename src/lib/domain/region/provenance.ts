import { adviceFor } from '../contact/advice.ts';
import type { CompleteService, Id, Provenance, Region } from './region.ts';
import { currentOf } from './statements.ts';

/** One of each source and date, in the order first met. */
export function distinctProvenances(facts: readonly Provenance[]): Provenance[] {
	const first = new Map<string, Provenance>();
	for (const fact of facts) {
		const key = `${fact.source} ${fact.date ?? ''}`;
		if (!first.has(key)) first.set(key, fact);
	}
	return [...first.values()];
}

/** Everything the record of a service was put together from, each source once. */
export function sourceIdsOf(service: CompleteService): Id[] {
	return [...new Set(factsOf(service).map(({ source }) => source))];
}

/** All facts of a record, whatever they say. */
function factsOf(service: CompleteService): Provenance[] {
	return [
		service.status,
		...service.about,
		...service.forms,
		...service.groups,
		...service.ages,
		...service.conditions,
		...service.phones,
		...service.emails,
		...service.webs,
		...service.places,
		...service.hours,
		...service.capacity,
		...service.price,
		...service.register,
		...service.coverage
	];
}

/** Who takes reports of errors: the address of the region, else of one of its social workers. */
export function reportRecipient(region: Region): string | null {
	if (region.reportEmail) return region.reportEmail.value;
	const emails = adviceFor(region, null).advisers.flatMap(({ worker }) =>
		worker ? (currentOf(worker.emails)?.value ?? []) : []
	);
	return emails[0] ?? null;
}
