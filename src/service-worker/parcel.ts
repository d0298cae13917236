import { precache, release } from './release.ts';

interface Packed {
	readonly url: string;
	readonly type: string;
	readonly text: string;
}

/**
 * Stores the small files of the release from one parcel, if some are missing.
 * Never fails: the install checks each of them by its own hash and fetches what
 * is not there, so without a parcel it only takes longer.
 */
export async function unpackParcel(): Promise<void> {
	const { parcel, small } = release;
	const cache = await caches.open(precache.strategy.cacheName);
	const kept = await Promise.all(small.map(({ url }) => cache.match(keyOf(url))));
	if (!parcel || kept.every(Boolean)) return;
	try {
		const response = await fetch(new URL(parcel.url, location.href), {
			integrity: parcel.integrity
		});
		// The hash has just shown that these are the files of this release.
		const files = (await response.json()) as readonly Packed[];
		await Promise.all(files.map((file) => cache.put(keyOf(file.url), responseOf(file))));
	} catch {
		// No signal, or not our parcel: each file is fetched on its own.
	}
}

function keyOf(url: string): string {
	return precache.getCacheKeyForURL(url) ?? url;
}

function responseOf({ text, type }: Packed): Response {
	return new Response(text, { headers: { 'content-type': type } });
}
