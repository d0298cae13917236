import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Takes a stored file for absent when its bytes are not those of the release:
 * a full disk or a crash can leave half a file behind, and nobody could mend it
 * on a phone but by deleting the application. Workbox then fetches it anew.
 */
export function verifiedReads(integrityOf: (key: string) => string | undefined): WorkboxPlugin {
	return {
		async cachedResponseWillBeUsed({ cachedResponse, request }) {
			const integrity = integrityOf(request.url);
			if (!cachedResponse || !integrity) return cachedResponse;
			const bytes = await cachedResponse.clone().arrayBuffer();
			return (await sha256Integrity(bytes)) === integrity ? cachedResponse : undefined;
		}
	};
}

/** The hash of the bytes as subresource integrity writes it. */
async function sha256Integrity(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
