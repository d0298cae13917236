// JavaScript, because the build reads it before anything could take types out.

/** On average; a block of text of this size is about 1 kB after gzip. */
const BITS_OF_SIZE = 11;
const SMALLEST = 512;
const LARGEST = 6144;

/** How many letters the name of a block has, of its SHA-256 in hex: whether the right ones were put together is seen by the whole. */
export const NAME_LENGTH = 10;

/** How many the hash of a file has, in base64: 96 bits tell what came damaged or is another file. */
export const HASH_LENGTH = 16;

/**
 * Cuts a file where its own bytes say so: a change moves no cut but those beside
 * it, so that two releases of a file have all other blocks in common.
 *
 * A gear hash: what is more than 32 bytes back no longer counts.
 *
 * @param {Uint8Array} file
 * @returns {Uint8Array[]} views of the file
 */
export function cutInBlocks(file) {
	const blocks = [];
	let from = 0;
	let rolling = 0;
	for (let at = 0; at < file.length; at++) {
		// An odd number that spreads the bits of a byte (2^32 divided by the golden ratio).
		rolling = ((rolling << 1) + Math.imul((file[at] ?? 0) + 1, 0x9e3779b1)) | 0;
		const size = at + 1 - from;
		const ends = rolling >>> (32 - BITS_OF_SIZE) === 0 && size >= SMALLEST;
		if (!ends && size < LARGEST && at < file.length - 1) continue;
		blocks.push(file.subarray(from, at + 1));
		from = at + 1;
	}
	return blocks;
}
