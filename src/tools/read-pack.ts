import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkPack, type CheckedPack } from '../pack/check-pack.ts';
import type { PackFile } from '../pack/encoding.ts';
import { isBesideData } from '../pack/layout.ts';
import { formatProblem } from '../pack/problem.ts';

/** Where the region pack lies, from the root of the project: `REGION=… npm run build` takes another. */
export const PACK_FOLDER = process.env['REGION'] ?? 'data';

/** Pictures of its pages, for the manifest; no record. */
export const PICTURES = 'snimky';

/** What a person can mend; its message is Czech and says how. */
export class PackError extends Error {}

/**
 * Reads all files of a pack but those that lie beside the data; which of the
 * others belong there is not decided here.
 *
 * @throws PackError where there is no such folder
 */
export async function readPackFiles(folder = PACK_FOLDER): Promise<PackFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(cause: unknown) => {
			throw new PackError(`Složka „${folder}“ tu není: napište cestu ke složce s daty.`, { cause });
		}
	);
	const files = entries
		// Folders are walked; one in the place of a file is told.
		.filter((entry) => !entry.isDirectory() || entry.name.endsWith('.yaml'))
		.map((entry) => ({ from: join(entry.parentPath, entry.name), isPlain: entry.isFile() }))
		.filter(({ from }) => !from.startsWith(join(folder, PICTURES, sep)))
		.map((file) => ({ ...file, path: relative(folder, file.from).replaceAll(sep, '/') }))
		// What is just being written may have another name before it is read.
		.filter(({ path }) => !isBesideData(path))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	return Promise.all(
		files.map(async ({ from, path, isPlain }) => ({
			path,
			bytes: isPlain ? await readFile(from) : new Uint8Array(),
			...(isPlain ? {} : { isPlain })
		}))
	);
}

/**
 * The region and its outlines, checked.
 *
 * @throws PackError with all problems, one a line
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
