import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Where a file is written before it takes its name. Who reads data, or sends
 * them, passes over names that begin with a dot: what an interruption leaves
 * there is no data.
 */
export function besidePath(path: string, ending: 'nove' | 'puvodni'): string {
	const name = basename(path);
	return join(dirname(path), `${name.startsWith('.') ? '' : '.'}${name}.${ending}`);
}

/** Writes a file so that whoever reads it meanwhile, or after a power cut, has the old or the new one whole. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
	const beside = besidePath(path, 'nove');
	try {
		await writeFile(beside, data, { flush: true });
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
