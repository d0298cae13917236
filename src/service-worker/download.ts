import { inTime } from '#lib/device/in-time.ts';

/** Of a server that sends nothing for so long, nobody expects more; a slow one goes on sending. */
export const SILENCE_MS = 20_000;

/**
 * All bytes at an address.
 *
 * @throws where they do not come; a signal that hangs is given up, so that it holds up no other
 */
export async function download(
	address: URL,
	cache: RequestCache = 'default'
): Promise<ArrayBuffer> {
	const stop = new AbortController();
	const answer = await unlessSilent(fetch(address, { cache, signal: stop.signal }), stop);
	const reader = answer.body?.getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	while (reader) {
		const { value, done } = await unlessSilent(reader.read(), stop);
		if (done) break;
		parts.push(value);
	}
	return new Blob(parts).arrayBuffer();
}

/** Not by `AbortSignal.timeout`, which Safari before 16 lacks, and which a slow file would not survive. */
async function unlessSilent<T>(work: Promise<T>, stop: AbortController): Promise<T> {
	try {
		return await inTime(work, SILENCE_MS);
	} catch (error) {
		stop.abort();
		throw error;
	}
}
