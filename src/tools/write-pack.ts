import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile } from '../pack/encoding.ts';
import { LAYOUT } from '../pack/layout.ts';
import { RegisterError } from './register/read.ts';
import { besidePath } from './write-whole.ts';

/** No fact may be newer than the release, nor name a source that is not there yet. */
const FIRST: readonly string[] = [LAYOUT.region.path, LAYOUT.sources.path];

/** A file with what it held and will hold; `null`: it is not there. */
interface Step {
	readonly target: string;
	readonly path: string;
	readonly before: Uint8Array | null;
	readonly after: Uint8Array | null;
}

/** What is asked of the disk. */
interface Disk {
	writeFile(path: string, bytes: Uint8Array, options: { readonly flush: true }): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	rm(path: string): Promise<void>;
}

/**
 * Writes the files that changed, all or none, and removes those that are gone.
 *
 * All that needs room on the disk is done beside the files first; then they
 * only change their names, in an order in which the data are right after each.
 *
 * @returns paths of the written files
 * @throws RegisterError when one of them is not any more what was read, or cannot be written
 */
export async function writePackFiles(
	folder: string,
	before: readonly PackFile[],
	after: readonly PackFile[],
	disk: Disk = { writeFile, rename, rm }
): Promise<string[]> {
	const steps = stepsOf(folder, before, after);
	for (const { path, target, before } of steps) {
		const now = await readFile(target).catch(() => null);
		if (now === null ? before : !before || !now.equals(before))
			throw new RegisterError(
				`Soubor „${path}“ mezitím někdo změnil, nic se nezapsalo: zkuste to znovu.`
			);
	}
	const done: Step[] = [];
	try {
		for (const { target, before, after } of steps) {
			if (before) await disk.writeFile(besidePath(target, 'puvodni'), before, { flush: true });
			if (after) await disk.writeFile(besidePath(target, 'nove'), after, { flush: true });
		}
		for (const step of steps) {
			const { target, after } = step;
			await (after ? disk.rename(besidePath(target, 'nove'), target) : disk.rm(target));
			done.push(step);
		}
	} catch (error) {
		const stuck = await putBack(done, disk);
		await clean(steps.filter((step) => !stuck.includes(step)));
		throw new RegisterError(failure(error, stuck), { cause: error });
	}
	await clean(steps);
	return steps.flatMap(({ path, after }) => (after ? [path] : []));
}

function stepsOf(
	folder: string,
	before: readonly PackFile[],
	after: readonly PackFile[]
): readonly Step[] {
	const bytesIn = (files: readonly PackFile[], path: string) =>
		files.find((file) => file.path === path)?.bytes ?? null;
	const paths = new Set([
		...FIRST,
		...after.map(({ path }) => path),
		...before.map(({ path }) => path)
	]);
	return [...paths]
		.map((path) => ({
			path,
			target: join(folder, path),
			before: bytesIn(before, path),
			after: bytesIn(after, path)
		}))
		.filter((step) => step.before !== step.after);
}

/** @returns the steps that could not be taken back */
async function putBack(done: readonly Step[], disk: Disk): Promise<Step[]> {
	const stuck: Step[] = [];
	for (const step of done.toReversed()) {
		const { target, before } = step;
		try {
			await (before ? disk.rename(besidePath(target, 'puvodni'), target) : disk.rm(target));
		} catch {
			stuck.push(step); // It is said, with the file that holds what was there.
		}
	}
	return stuck;
}

/** What cannot be removed is no data and does no harm. */
async function clean(steps: readonly Step[]): Promise<void> {
	await Promise.allSettled(
		steps.flatMap(({ target }) =>
			(['nove', 'puvodni'] as const).map((ending) =>
				rm(besidePath(target, ending), { force: true })
			)
		)
	);
}

function failure(error: unknown, stuck: readonly Step[]): string {
	const why = error instanceof Error ? error.message : String(error);
	if (stuck.length === 0)
		return `Zápis se nepovedl a data zůstala, jak byla. Je na disku místo a smí se do složky zapisovat? (${why})`;
	const files = stuck.map(({ path, before }) =>
		before
			? `„${path}“ (původní obsah je v „${besidePath(path, 'puvodni')}“)`
			: `„${path}“ (smažte ho)`
	);
	return `Zápis se nepovedl a zapsala se jen část. Vraťte tyto soubory: ${files.join(', ')}. (${why})`;
}
