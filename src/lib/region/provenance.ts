import type { CompleteService, Id, Provenance } from './region.ts';

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
