import { allById } from '#lib/region/find.ts';
import { isAdviser } from './advice.ts';
import type { AdviceTopic, Id, Region, Service } from '#lib/region/region.ts';

/** As many as fit one printed page and as a person can call. */
export const MAX_SERVICES = 5;
export const MAX_TOPICS = 2;

/** Longer queries are no links of ours. */
export const MAX_LENGTH = 1000;

/** Whether a service may be put on a list: it runs, and is not a social worker, who is named first anyway. */
export function canBeReferred(region: Pick<Region, 'offices'>, service: Service): boolean {
	return service.status.value !== 'ended' && !isAdviser(region, service);
}

/** What becomes of a list of ids. */
interface Picked<T> {
	readonly kept: readonly T[];
	/** Ids that no record has, or has any more. */
	readonly unknown: readonly Id[];
	/** Those over the most that fit. */
	readonly tooMany: readonly T[];
}

/** Finds the services of a list: each once, in its order. */
export function pickServices({ services }: Region, ids: readonly Id[]): Picked<Service> {
	return pick(services, ids, MAX_SERVICES);
}

/** The same for advice that needs no provider. */
export function pickTopics({ topics }: Region, ids: readonly Id[]): Picked<AdviceTopic> {
	return pick(topics, ids, MAX_TOPICS);
}

function pick<T extends { readonly id: Id }>(
	items: readonly T[],
	ids: readonly Id[],
	most: number
): Picked<T> {
	const distinct = [...new Set(ids)];
	const found = allById(items, distinct);
	const unknown = distinct.filter((id) => !found.some((item) => item.id === id));
	return { kept: found.slice(0, most), unknown, tooMany: found.slice(most) };
}

/** Ids in a text, each once, whatever separates them: a messenger may add a space or a full stop. */
export function parseIds(written: string): Id[] {
	return [
		...new Set(
			written
				.slice(0, MAX_LENGTH)
				.toLowerCase()
				.match(/[a-z0-9-]+/g) ?? []
		)
	];
}

/** The other way round; commas need no encoding. */
export function formatIds(ids: readonly Id[]): string {
	return ids.map(encodeURIComponent).join(',');
}
