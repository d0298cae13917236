import { getContext, onMount, setContext } from 'svelte';
import { dayHere } from '#lib/region/day.ts';
import {
	addNeed,
	countOfNeed,
	formatNeeds,
	parseNeeds,
	removeNeed,
	type Lack,
	type UnmetNeed
} from '#lib/help/gap/unmet-needs.ts';
import { Stored, type DeviceStorage, type Keeping } from './stored.svelte.ts';

/** What somebody noted as missing, on this device and nowhere else. */
export class UnmetNeeds {
	readonly #needs: Stored<readonly UnmetNeed[]>;
	readonly #month: () => string;

	/**
	 * @param open gets the storage, see `Stored`
	 * @param month of today, as `2026-11`
	 */
	constructor(open: () => DeviceStorage, month: () => string) {
		this.#needs = new Stored(open, 'co-chybi', {
			parse: (written): readonly UnmetNeed[] => parseNeeds(written),
			format: (needs) => (needs.length > 0 ? formatNeeds(needs) : null)
		});
		this.#month = month;
	}

	get keeping(): Keeping {
		return this.#needs.keeping;
	}

	get current(): readonly UnmetNeed[] {
		return this.#needs.current;
	}

	/** How many times a lack was noted this month. */
	count(lack: Lack): number {
		return countOfNeed(this.current, lack, this.#month());
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#needs.read();
	}

	note(lack: Lack): void {
		this.#needs.update((needs) => addNeed(needs, lack, this.#month()));
	}

	/** @param month without it, that of today */
	remove(lack: Lack, month = this.#month()): void {
		this.#needs.update((needs) => removeNeed(needs, lack, month));
	}

	/** @returns what was removed, also what another window noted meanwhile */
	removeAll(): readonly UnmetNeed[] {
		this.#needs.read();
		const all = this.current;
		this.#needs.set([]);
		return all;
	}

	/** Takes back that they were removed; what was noted since stays. */
	restore(removed: readonly UnmetNeed[]): void {
		this.#needs.update((since) =>
			since.reduce((all, need) => addNeed(all, need, need.month, need.count), removed)
		);
	}
}

const CONTEXT = Symbol('unmet needs');
let ofThisDevice: UnmetNeeds | undefined;

/** In place of those of this device. */
export function provideUnmetNeeds(needs: UnmetNeeds): UnmetNeeds {
	return setContext(CONTEXT, needs);
}

/**
 * The same for all components. Not made by the layout, because most pages show
 * none and shall not wait for it. Call while a component is made.
 */
export function useUnmetNeeds(): UnmetNeeds {
	ofThisDevice ??= new UnmetNeeds(
		() => window.localStorage,
		() => dayHere(Date.now()).slice(0, '2026-11'.length)
	);
	const needs = getContext<UnmetNeeds | undefined>(CONTEXT) ?? ofThisDevice;
	onMount(() => needs.read());
	return needs;
}
