import { createContext } from 'svelte';
import {
	canBeReferred,
	formatIds,
	MAX_SERVICES,
	parseIds,
	pickServices
} from '#lib/help/offer/referral.ts';
import type { Id, Region, Service } from '#lib/region/region.ts';
import { Stored, type DeviceStorage, type Keeping } from './stored.svelte.ts';

/**
 * The short list a helper puts together on this device. There is no account
 * and no server: it leaves the device only as a link, a message or a paper.
 */
export class ReferralList {
	readonly #region: Region;
	readonly #ids: Stored<readonly Id[]>;
	readonly #picked = $derived.by(() => pickServices(this.#region, this.#ids.current));

	/** @param open gets the storage, see `Stored` */
	constructor(region: Region, open: () => DeviceStorage) {
		this.#region = region;
		this.#ids = new Stored(open, 'doporuceni', {
			parse: (written): readonly Id[] => parseIds(written ?? ''),
			format: (ids) => (ids.length > 0 ? formatIds(ids) : null)
		});
	}

	get keeping(): Keeping {
		return this.#ids.keeping;
	}

	/** Ids of services that the data still have, in the order they were put there. */
	readonly services: readonly Id[] = $derived.by(() => this.#picked.kept.map(({ id }) => id));

	/** Ids that were put there once and are gone from the data; forgotten with the next change. */
	get unknown(): readonly Id[] {
		return this.#picked.unknown;
	}

	get full(): boolean {
		return this.services.length >= MAX_SERVICES;
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#ids.read();
	}

	has({ id }: Pick<Service, 'id'>): boolean {
		return this.services.includes(id);
	}

	/** Whether a service belongs on such a list: not one that ended or is named first anyway. */
	accepts(service: Service): boolean {
		return canBeReferred(this.#region, service);
	}

	/** Puts a service at the end, and says whether it is there now: a full list stays as it is. */
	add({ id }: Service): boolean {
		this.#ids.update(() =>
			this.has({ id }) || this.full ? this.services : [...this.services, id]
		);
		return this.has({ id });
	}

	remove(id: Id): void {
		this.#ids.update(() => this.services.filter((other) => other !== id));
	}

	replace(ids: readonly Id[]): void {
		this.#ids.set(ids);
	}
}

export const [useReferralList, provideReferralList] = createContext<ReferralList>();
