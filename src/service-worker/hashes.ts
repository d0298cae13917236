import { HASH_LENGTH, NAME_LENGTH } from '#lib/bytes/blocks.js';

/** The hash of a file, as the build writes it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
	return btoa(String.fromCharCode(...(await sha256(bytes)))).slice(0, HASH_LENGTH);
}

/** The name of a block, as the build writes it. */
export async function nameOfBlock(block: Uint8Array): Promise<string> {
	// A view of its own: the hash is of all bytes of a buffer.
	const hash = await sha256(block.slice().buffer);
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, NAME_LENGTH);
}

/** The names of a file's blocks, of a list where they stand one after another. */
export function blocksOf(list: string): readonly string[] {
	return list.match(new RegExp(`.{${NAME_LENGTH}}`, 'g')) ?? [];
}

async function sha256(bytes: ArrayBuffer): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
