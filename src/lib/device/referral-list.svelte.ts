import { createContext } from 'svelte';
import {
	canBeReferred,
	formatIds,
	MAX_SERVICES,
	parseIds,
	pickServices
} from '#lib/help/offer/referral.ts';
import type { Id, Region, Service } from '#lib/region/region.ts';
import type { Keeping, PreferenceStorage } from './preferences.svelte.ts';

const KEY = 'doporuceni';

/**
 * The short list a helper puts together on this device. There is no account
 * and no server: it leaves the device only as a link, a message or a paper.
 * Storage may be missing, full or forbidden; then the list holds until the
 * page is closed, and `keeping` says so.
 */
export class ReferralList {
	keeping: Keeping = $state('not-read');
	#ids: readonly Id[] = $state.raw([]);
	readonly #picked = $derived.by(() => pickServices(this.#region, this.#ids));
	readonly #region: Region;
	readonly #open: () => PreferenceStorage;

	/** @param open gets the storage; a function, because in private windows the very look at it throws */
	constructor(region: Region, open: () => PreferenceStorage) {
		this.#region = region;
		this.#open = open;
	}

	/** Ids of services that the data still have, in the order they were put there. */
	readonly services: readonly Id[] = $derived.by(() => this.#picked.services.map(({ id }) => id));

	/** Ids that were put there once and are gone from the data; forgotten with the next change. */
	get unknown(): readonly Id[] {
		return this.#picked.unknown;
	}

	get full(): boolean {
		return this.services.length >= MAX_SERVICES;
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#use((storage) => {
			this.#ids = parseIds(storage.getItem(KEY) ?? '');
		});
	}

	has({ id }: Service): boolean {
		return this.services.includes(id);
	}

	/** Whether a service belongs on such a list: not one that ended or is named first anyway. */
	accepts(service: Service): boolean {
		return canBeReferred(this.#region, service);
	}

	/** Puts a service at the end. A full list stays as it is: ask `full` first. */
	add({ id }: Service): void {
		this.#change((ids) => (ids.includes(id) || ids.length >= MAX_SERVICES ? ids : [...ids, id]));
	}

	remove(id: Id): void {
		this.#change((ids) => ids.filter((other) => other !== id));
	}

	replace(ids: readonly Id[]): void {
		this.#change(() => ids);
	}

	/** Reads before it writes: another window may have put something there meanwhile. */
	#change(update: (ids: readonly Id[]) => readonly Id[]): void {
		if (this.keeping === 'kept') this.read();
		this.#ids = update(this.services);
		this.#use((storage) => {
			if (this.#ids.length > 0) storage.setItem(KEY, formatIds(this.#ids));
			else storage.removeItem(KEY);
		});
	}

	/** The one place that touches the device; a refusal is a state, not an error. */
	#use(action: (storage: PreferenceStorage) => void): void {
		try {
			action(this.#open());
			this.keeping = 'kept';
		} catch {
			this.keeping = 'refused';
		}
	}
}

export const [useReferralList, provideReferralList] = createContext<ReferralList>();
