import { goto } from '$app/navigation';
import { page } from '$app/state';
import { createContext } from 'svelte';
import type { QueryParams } from '#lib/help/criteria/criteria.ts';

/** Where filters are read and written: the address bar, or a fake in a test. */
export interface QueryAddress {
	/** `null` while the page stands as it was prerendered, when nobody knows the query. */
	readonly params: QueryParams | null;
	/** @param search query string without `?`; empty for none */
	go(search: string, options: { readonly replace: boolean }): Promise<void>;
}

/**
 * The query of the current page. Pages are prerendered without one, so the
 * first draw in the browser must not know it either: call `arrive` once the
 * layout is mounted. Pages opened later know it from their first draw, which
 * lets "back" restore the scroll.
 */
export class PageAddress implements QueryAddress {
	#ready = $state(false);

	get ready(): boolean {
		return this.#ready;
	}

	get params(): QueryParams | null {
		return this.#ready ? page.url.searchParams : null;
	}

	/** Where the site is served, `https://host`; not known either while the page stands as prerendered. */
	get origin(): string | null {
		return this.#ready ? page.url.origin : null;
	}

	arrive(): void {
		this.#ready = true;
	}

	go(search: string, { replace }: { replace: boolean }): Promise<void> {
		return goto(search ? `?${search}` : page.url.pathname, {
			replaceState: replace,
			keepFocus: true,
			noScroll: true
		});
	}
}

export const [usePageAddress, providePageAddress] = createContext<PageAddress>();
