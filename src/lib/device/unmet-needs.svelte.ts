import { createContext } from 'svelte';
import {
	addNeed,
	countOfNeed,
	formatNeeds,
	parseNeeds,
	removeNeed,
	type Lack,
	type UnmetNeed
} from '#lib/help/gap/unmet-needs.ts';
import type { Keeping, PreferenceStorage } from './preferences.svelte.ts';

const KEY = 'co-chybi';

/**
 * What somebody noted as missing, on this device and nowhere else. Storage may
 * be missing, full or forbidden; then the notes hold until the page is closed,
 * and `keeping` says so.
 */
export class UnmetNeeds {
	keeping: Keeping = $state('not-read');
	#current: readonly UnmetNeed[] = $state.raw([]);
	readonly #open: () => PreferenceStorage;
	readonly #month: () => string;

	/**
	 * @param open gets the storage; a function, because in private windows the very look at it throws
	 * @param month of today, as `2026-11`
	 */
	constructor(open: () => PreferenceStorage, month: () => string) {
		this.#open = open;
		this.#month = month;
	}

	get current(): readonly UnmetNeed[] {
		return this.#current;
	}

	/** How many times a lack was noted this month. */
	count(lack: Lack): number {
		return countOfNeed(this.#current, lack, this.#month());
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#use((storage) => {
			this.#current = parseNeeds(storage.getItem(KEY));
		});
	}

	note(lack: Lack): void {
		this.#change((needs) => addNeed(needs, lack, this.#month()));
	}

	/** @param month without it, that of today */
	remove(lack: Lack, month = this.#month()): void {
		this.#change((needs) => removeNeed(needs, lack, month));
	}

	removeAll(): void {
		this.#change(() => []);
	}

	#change(change: (needs: readonly UnmetNeed[]) => readonly UnmetNeed[]): void {
		// Another window may have written since; where nothing is kept, ours is all there is.
		if (this.keeping === 'kept') this.read();
		this.#current = change(this.#current);
		this.#use((storage) => {
			if (this.#current.length === 0) storage.removeItem(KEY);
			else storage.setItem(KEY, formatNeeds(this.#current));
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

export const [useUnmetNeeds, provideUnmetNeeds] = createContext<UnmetNeeds>();
