import {
	formatFilters,
	NO_FILTERS,
	parseFilters,
	unknownIn,
	type Filters
} from '#lib/help/criteria/filters.ts';
import type { Region } from '#lib/region/region.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';
import { TYPING_PAUSE_MS } from '#lib/device/typing-pause.ts';

/**
 * The filters of the current page. The URL is the only place that keeps them:
 * reading parses it, writing navigates, so links, reload and "back" work.
 */
export class FilterState {
	readonly #region: Region;
	readonly #address: QueryAddress;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What is being typed and has not reached the URL yet. */
	#draft: string | null = $state(null);
	/** Words that came by typing alone: those in the URL and those on their way there. */
	#typing: readonly string[] = $state.raw([]);

	constructor(region: Region, address: QueryAddress) {
		this.#region = region;
		this.#address = address;
	}

	/** Whether the query of the address is known: not so on a page as it was prerendered. */
	readonly ready: boolean = $derived.by(() => this.#address.params !== null);

	readonly current: Filters = $derived.by(() => {
		const { params } = this.#address;
		return params ? parseFilters(params, this.#region) : NO_FILTERS;
	});

	/** Values of the address that name nothing here. */
	readonly unknown: readonly string[] = $derived.by(() => {
		const { params } = this.#address;
		return params ? unknownIn(params, this.#region) : [];
	});

	/** The words as the field shows them: a moment ahead of the URL while somebody types. */
	get typed(): string {
		return this.#draft ?? this.current.query;
	}

	/** Whether the words in the URL may not be finished: neither submitted nor come from a link. */
	get typing(): boolean {
		return this.#typing.includes(this.current.query);
	}

	/** A choice: "back" returns to how it was before. */
	choose(change: Partial<Filters>): Promise<void> {
		return this.#finish(change, false);
	}

	/** Typing: "back" skips it, and the URL follows when the fingers rest. */
	type(query: string): void {
		clearTimeout(this.#timer);
		this.#draft = query;
		this.#timer = setTimeout(() => void this.#settle(query), TYPING_PAUSE_MS);
	}

	/** Enter: what is typed counts at once. */
	submit(): Promise<void> {
		return this.#finish({}, true);
	}

	/** Call when the page is left. */
	dispose(): void {
		this.#forgetTyping();
	}

	async #finish(change: Partial<Filters>, replace: boolean): Promise<void> {
		const query = this.typed;
		this.#forgetTyping();
		await this.#write({ query, ...change }, replace);
		// Only now, or the words before would be judged for a moment.
		if (this.#draft === null) this.#typing = [];
	}

	async #settle(query: string): Promise<void> {
		this.#typing = this.typing ? [this.current.query, query] : [query];
		await this.#write({ query }, true);
		if (this.#draft === query) this.#draft = null;
	}

	#forgetTyping(): void {
		clearTimeout(this.#timer);
		this.#draft = null;
	}

	#write(change: Partial<Filters>, replace: boolean): Promise<void> {
		return this.#address.go(formatFilters({ ...this.current, ...change }), { replace });
	}
}
