import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SHELL = 'shell.txt';
const WORKER = 'service-worker.js';

/**
 * A copy of the build whose shell differs, with the worker that belongs to it.
 *
 * @param mark an HTML comment in the new shell, to tell the releases apart
 */
export async function nextRelease(mark: string): Promise<string> {
	const directory = await mkdtemp(join(tmpdir(), 'najdi-pomoc-release-'));
	await cp(resolve('build'), directory, { recursive: true });
	const shell = await readFile(join(directory, SHELL), 'utf8');
	const changed = shell.replace('</body>', `<!-- ${mark} --></body>`);
	const worker = await readFile(join(directory, WORKER), 'utf8');
	await replace(directory, SHELL, changed);
	await replace(
		directory,
		WORKER,
		worker
			.replaceAll(digest(shell), digest(changed))
			.replaceAll(digest(shell).slice(0, 12), digest(changed).slice(0, 12))
	);
	return directory;
}

/** Without the compressed twins, which hold the earlier bytes. */
async function replace(directory: string, file: string, text: string): Promise<void> {
	await writeFile(join(directory, file), text);
	await rm(join(directory, `${file}.gz`), { force: true });
	await rm(join(directory, `${file}.br`), { force: true });
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
