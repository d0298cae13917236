import type { Municipality, Region, Service } from '#lib/region/region.ts';
import type { Suggestion } from './suggestion.ts';

/** Records known by their place in a list; an array is one. */
interface Numbered<T> {
	at(number: number): T | undefined;
}

/** What the search must know of a region besides its index. */
export interface SearchedRegion extends Pick<
	Region,
	'types' | 'situations' | 'groups' | 'topics' | 'gaps'
> {
	readonly municipalities: Numbered<Pick<Municipality, 'id' | 'name'>>;
	readonly services: Numbered<Pick<Service, 'id' | 'name' | 'types' | 'status'>>;
}

/** A record by its kind and its place in the list of them. */
export interface RecordRef {
	readonly kind: Suggestion['kind'];
	readonly number: number;
}

/** A record as it is suggested: a list, empty where there is no such record. */
export function suggestionOf(
	{ types, situations, municipalities, services }: SearchedRegion,
	{ kind, number }: RecordRef
): Suggestion[] {
	const lists = {
		type: types,
		situation: situations,
		municipality: municipalities,
		service: services
	};
	const record = lists[kind].at(number);
	if (!record) return [];
	const plain = kind === 'type' && types.at(number)?.plain;
	return [{ kind, id: record.id, text: plain || record.name }];
}
