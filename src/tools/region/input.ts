import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackFile } from '../../pack/encoding.ts';
import { PackError } from '../read-pack.ts';
import { RegisterError } from '../register/read.ts';

/** Runs a command; what a person can mend is said in one sentence, without a trace of code. */
export async function orSayWhy(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

/**
 * A file that somebody has downloaded.
 *
 * @throws RegisterError when it was not given, or is not there
 */
export async function readInput(option: string, path: string | undefined): Promise<Uint8Array> {
	if (!path) throw new RegisterError(`Chybí přepínač ${option} s cestou k souboru.`);
	return readFile(path).catch(() => {
		throw new RegisterError(`Soubor „${path}“ tu není: zkontrolujte cestu.`);
	});
}

export async function readInputs(paths: readonly string[]): Promise<PackFile[]> {
	if (paths.length === 0) throw new RegisterError('Napište cestu k jednomu nebo více souborům.');
	return Promise.all(
		paths.map(async (path) => ({ path: basename(path), bytes: await readInput('', path) }))
	);
}
