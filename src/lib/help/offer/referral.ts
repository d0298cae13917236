import { allById } from '#lib/region/find.ts';
import { isAdviser } from './advice.ts';
import type { Id, Region, Service } from '#lib/region/region.ts';

/** As many as fit one printed page and as a person can call. */
export const MAX_SERVICES = 5;

/** Longer queries are no links of ours. */
export const MAX_LENGTH = 1000;

/** Whether a service may be put on a list: it runs, and is not a social worker, who is named first anyway. */
export function canBeReferred(region: Pick<Region, 'offices'>, service: Service): boolean {
	return service.status.value !== 'ended' && !isAdviser(region, service);
}

/** What becomes of a list of ids. */
interface PickedServices {
	readonly services: readonly Service[];
	/** Ids that no record has, or has any more. */
	readonly unknown: readonly Id[];
	/** Services over the most that fit. */
	readonly tooMany: readonly Service[];
}

/** Finds the services of a list: each once, in its order. */
export function pickServices({ services }: Region, ids: readonly Id[]): PickedServices {
	const distinct = [...new Set(ids)];
	const found = allById(services, distinct);
	const unknown = distinct.filter((id) => !found.some((service) => service.id === id));
	return {
		services: found.slice(0, MAX_SERVICES),
		unknown,
		tooMany: found.slice(MAX_SERVICES)
	};
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
