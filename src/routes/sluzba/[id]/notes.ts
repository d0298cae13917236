import { createContext } from 'svelte';
import type {
	CompleteService,
	CompleteSource,
	PartialDate,
	Provenance
} from '#lib/region/region.ts';
import { allCurrent, type Fact } from '#lib/region/statements.ts';

/** The sources of the page, as numbered there, and when the whole record was confirmed. */
export const [useSources, provideSources] = createContext<() => readonly CompleteSource[]>();
export const [useConfirmed, provideConfirmed] = createContext<() => PartialDate | undefined>();

/** What the page tells of a service that a reader may act upon, in the order of the page. */
export function factsShown(service: CompleteService): readonly (Fact<unknown> | Provenance)[] {
	const { phones, emails, webs, hours, about, groups, ages, forms, conditions } = service;
	const { capacity, price, places } = service;
	const [contacts, whom] = [
		[phones, emails, webs],
		[groups, ages, forms, conditions, capacity]
	];
	return [
		...[...contacts, hours, about, ...whom].flatMap((field) => allCurrent<unknown>(field)),
		...service.coverage,
		...[price, places].flatMap((field) => allCurrent<unknown>(field))
	];
}

/** Sources as they are met in those facts, then the others. */
export function inOrderOf(
	facts: readonly (Fact<unknown> | Provenance)[],
	sources: readonly CompleteSource[]
): readonly CompleteSource[] {
	const met = facts.flatMap((fact) => [fact, ...('also' in fact ? (fact.also ?? []) : [])]);
	const place = ({ id }: CompleteSource) => {
		const at = met.findIndex(({ source }) => source === id);
		return at < 0 ? met.length : at;
	};
	return [...sources].sort((a, b) => place(a) - place(b));
}
