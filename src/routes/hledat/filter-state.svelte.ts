import {
	formatFilters,
	namesMunicipality,
	NO_FILTERS,
	parseFilters,
	unknownIn,
	type Filters
} from '#lib/help/criteria/filters.ts';
import type { Region } from '#lib/region/region.ts';
import type { QueryAddress } from '#lib/device/page-address.svelte.ts';
import { TYPING_PAUSE_MS, UrlState } from '#lib/device/url-state.svelte.ts';

/** The filters of the current page; words reach the URL only when the fingers rest. */
export class FilterState extends UrlState<Filters> {
	readonly #query: QueryAddress;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What is being typed and has not reached the URL yet. */
	#draft: string | null = $state(null);
	/** Words that came by typing alone: those in the URL and those on their way there. */
	#typing: readonly string[] = $state.raw([]);

	constructor(region: Region, address: QueryAddress) {
		super(address, {
			none: NO_FILTERS,
			parse: (params) => parseFilters(params, region),
			format: formatFilters,
			unknown: (params) => unknownIn(params, region)
		});
		this.#query = address;
	}

	/** Whether the address says where, known here or not. */
	get namesMunicipality(): boolean {
		const { params } = this.#query;
		return params !== null && namesMunicipality(params);
	}

	/** The words as the field shows them: a moment ahead of the URL while somebody types. */
	get typed(): string {
		return this.#draft ?? this.current.query;
	}

	/** Whether the words in the URL may not be finished: neither submitted nor come from a link. */
	get typing(): boolean {
		return this.#typing.includes(this.current.query);
	}

	/** A choice: "back" returns to how it was before, unless it holds for all pages (`replace`). */
	choose(change: Partial<Filters>, { replace = false } = {}): Promise<void> {
		return this.#finish(change, { replace });
	}

	/** Typing: "back" skips it, and the URL follows when the fingers rest. */
	type(query: string): void {
		clearTimeout(this.#timer);
		this.#draft = query;
		this.#timer = setTimeout(() => void this.#settle(query), TYPING_PAUSE_MS);
	}

	/** Enter: what is typed counts at once. */
	submit(): Promise<void> {
		return this.#finish({}, { replace: true });
	}

	/** Call when the page is left. */
	dispose(): void {
		this.#forgetTyping();
	}

	async #finish(change: Partial<Filters>, options: { readonly replace: boolean }): Promise<void> {
		const query = this.typed;
		this.#forgetTyping();
		await this.set({ query, ...change }, options);
		// Only now, or the words before would be judged for a moment.
		if (this.#draft === null) this.#typing = [];
	}

	async #settle(query: string): Promise<void> {
		this.#typing = this.typing ? [this.current.query, query] : [query];
		await this.set({ query }, { replace: true });
		if (this.#draft === query) this.#draft = null;
	}

	#forgetTyping(): void {
		clearTimeout(this.#timer);
		this.#draft = null;
	}
}
