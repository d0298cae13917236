import { createHash } from 'node:crypto';
import type { PackFile } from '../../pack/encoding.ts';

/** Of all data, in the order of the paths, as they are read. */
export function printOfData(files: readonly PackFile[]): string {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	return hashOf(...sorted.flatMap(({ path, bytes }) => [path, bytes]));
}

export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex').slice(0, 20);
}
