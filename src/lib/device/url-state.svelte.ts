import type { QueryAddress } from './page-address.svelte.ts';
import type { ViewFormat } from './view-format.ts';

/** How long fingers rest before words count. Safari refuses more than 100 changes of history in 30 s. */
export const TYPING_PAUSE_MS = 150;

/**
 * What a page shows, by its choices. The URL is the only place that keeps them:
 * reading parses it, writing navigates, so links, reload and "back" work.
 */
export class UrlState<T extends object> {
	readonly #address: QueryAddress;
	readonly #format: ViewFormat<T>;

	constructor(address: QueryAddress, format: ViewFormat<T>) {
		this.#address = address;
		this.#format = format;
	}

	/** Whether the query of the address is known: not so on a page as it was prerendered. */
	readonly ready: boolean = $derived.by(() => this.#address.params !== null);

	readonly current: T = $derived.by(() => {
		const { params } = this.#address;
		return params ? this.#format.parse(params) : this.#format.none;
	});

	/** Values of the address that name nothing here. */
	readonly unknown: readonly string[] = $derived.by(() => {
		const { params } = this.#address;
		return params ? this.#format.unknown(params) : [];
	});

	/** With `replace`, "back" skips the change: use it for typing, not for a choice. */
	set(change: Partial<T>, { replace = false } = {}): Promise<void> {
		return this.#address.go(this.#format.format({ ...this.current, ...change }), { replace });
	}
}
