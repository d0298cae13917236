import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** SvelteKit has compressed everything but binary files. */
const BINARY = '.bin';

/** What every phone fetches; not all pages and blocks, which would take three minutes. */
const OF_ALL_PHONES = /^(_app\/immutable\/(?!blocks)|service-worker|shell|podrobnosti\/vse)/;

/** More rounds find a thousandth more. */
const ROUNDS = { numiterations: 5 };

/**
 * Makes the compressed twins of binary files, and the gzip twins of what every
 * phone fetches a twentieth smaller: Zopfli tries what gzip guesses. Any browser
 * reads them; a host that compresses by itself sends its own.
 *
 * @param {string} directory the finished site
 */
export async function compressBetter(directory) {
	// Only now: it would catch every error of the process for itself.
	const { gzipAsync } = await import('@gfx/zopfli');
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => extname(name) === BINARY)) {
		const bytes = readFileSync(join(directory, file));
		writeFileSync(join(directory, `${file}.br`), brotliCompressSync(bytes));
	}
	const twins = files.filter((file) => extname(file) === BINARY || files.includes(`${file}.gz`));
	for (const file of twins.filter((name) => OF_ALL_PHONES.test(name.replaceAll('\\', '/')))) {
		const bytes = readFileSync(join(directory, file));
		writeFileSync(join(directory, `${file}.gz`), await gzipAsync(bytes, ROUNDS));
	}
}
