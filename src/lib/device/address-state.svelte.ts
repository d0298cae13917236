import type { QueryParams } from '#lib/help/criteria/criteria.ts';
import type { QueryAddress } from './page-address.svelte.ts';

/** How a view is read from a query string and written to it. */
export interface AddressFormat<T> {
	/** As shown before the address is known, and where it says nothing. */
	readonly empty: T;
	/** Keys of the query that mean something. */
	readonly keys: readonly string[];
	parse(params: QueryParams): T;
	format(view: T): string;
}

/**
 * What one page shows, by its choices. The URL is the only place that keeps
 * them: reading parses it, writing navigates, so links, reload and "back" work.
 */
export class AddressState<T extends object> {
	readonly #address: QueryAddress;
	readonly #format: AddressFormat<T>;

	constructor(address: QueryAddress, format: AddressFormat<T>) {
		this.#address = address;
		this.#format = format;
	}

	/** Whether the query of the address is known: not so on a page as it was prerendered. */
	readonly ready: boolean = $derived.by(() => this.#address.params !== null);

	readonly current: T = $derived.by(() => {
		const { params } = this.#address;
		return params ? this.#format.parse(params) : this.#format.empty;
	});

	/** Values of the address that name nothing here. */
	readonly unknown: readonly string[] = $derived.by(() => {
		// Written once and read at once: nothing has to follow it.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const understood = new URLSearchParams(this.#format.format(this.current));
		return this.#format.keys.flatMap((key) => {
			const value = this.#address.params?.get(key);
			return value && !understood.has(key) ? [value] : [];
		});
	});

	/** A choice: "back" returns to how it was before. */
	choose(change: Partial<T>): Promise<void> {
		const search = this.#format.format({ ...this.current, ...change });
		return this.#address.go(search, { replace: false });
	}
}
