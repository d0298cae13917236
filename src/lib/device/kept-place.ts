import { afterNavigate } from '$app/navigation';
import { tick } from 'svelte';
import type { Snapshot } from '@sveltejs/kit';

/**
 * Keeps the place in a page that is drawn only in the browser: loaded anew, after
 * a phone dropped it during a call or on the way back from another site, it is
 * still short when Kit scrolls. Export it as `snapshot` of the page. Within the
 * application Kit and the way back do the same.
 */
export function keptPlace(): Snapshot<number> {
	let isEntered = false;
	afterNavigate(({ type }) => (isEntered = type === 'enter'));
	return {
		capture: () => scrollY,
		restore: (top) => {
			if (isEntered) void tick().then(() => scrollTo(0, top));
		}
	};
}
