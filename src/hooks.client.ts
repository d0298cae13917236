import { isSpoilt } from '#lib/device/spoilt-address.ts';

/** Runs before the router reads the address. */
export async function init(): Promise<void> {
	window.addEventListener('vite:preloadError', (event) => {
		// A page without one of its looks is better than none.
		if (event.payload.message.includes('CSS')) event.preventDefault();
	});
	if (!isSpoilt(location)) return;
	// On one that does not decode, such as `/%`, the router throws.
	const mending = await import('#lib/device/mended-address.ts').catch(() => null);
	if (mending) history.replaceState(null, '', mending.mendedAddress(location));
}
