import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { checkPack, type CheckedPack } from '../pack/check-pack.ts';
import type { PackFile } from '../pack/encoding.ts';
import { formatProblem } from '../pack/problem.ts';

/** Where the region pack lies, from the root of the project: `REGION=… npm run build` takes another. */
export const PACK_FOLDER = process.env['REGION'] ?? 'data';

/** Pictures of its pages, for the manifest; no record. */
export const PICTURES = 'snimky';

/** Reads all files of a pack; which of them belong there is not decided here. */
export async function readPackFiles(folder = PACK_FOLDER): Promise<PackFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		// Folders are walked; one in the place of a file is told.
		.filter((entry) => !entry.isDirectory() || entry.name.endsWith('.yaml'))
		.map((entry) => ({ path: join(entry.parentPath, entry.name), isPlain: entry.isFile() }))
		.filter(({ path }) => !path.startsWith(join(folder, PICTURES, sep)))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return Promise.all(
		paths.map(async ({ path, isPlain }) => ({
			path: path.slice(join(folder, sep).length).replaceAll(sep, '/'),
			bytes: isPlain ? await readFile(path) : new Uint8Array(),
			...(isPlain ? {} : { isPlain })
		}))
	);
}

/**
 * The region and its outlines, checked.
 *
 * @throws Error with all problems, one a line
 */
export async function readRegion(
	folder = PACK_FOLDER
): Promise<Extract<CheckedPack, { status: 'valid' }>> {
	const checked = checkPack(await readPackFiles(folder));
	if (checked.status === 'valid') return checked;
	const wrong = checked.problems.filter(({ isWarning }) => !isWarning);
	const lines = wrong.map((problem) => formatProblem(problem, folder));
	throw new PackError(`Data mají chyby (${lines.length}):\n${lines.join('\n')}`);
}

class PackError extends Error {}

/** The same for a command: what is wrong is said once, in Czech alone, and ends it. */
export async function readRegionOrEnd(
	folder = PACK_FOLDER
): Promise<Awaited<ReturnType<typeof readRegion>>> {
	try {
		return await readRegion(folder);
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
