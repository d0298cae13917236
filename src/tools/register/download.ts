import { mkdir, open, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ReadableStream } from 'node:stream/web';
import { RegisterError } from './read.ts';

interface Options {
	readonly onProgress?: (share: number) => void;
	/** How often an interrupted download goes on by itself. */
	readonly attempts?: number;
}

/**
 * Downloads a file; what an interruption left is not asked for again (RFC 9110,
 * 14.2). The file gets the day on which the server says it was made.
 *
 * @throws RegisterError when it cannot be had; what there is of it is kept for the next time
 */
export async function download(url: string, file: string, options: Options = {}): Promise<void> {
	const { attempts = 5, onProgress } = options;
	await mkdir(dirname(file), { recursive: true });
	for (let attempt = 1; ; attempt++) {
		try {
			return await goOn(url, file, onProgress);
		} catch (error) {
			if (error instanceof RegisterError) throw error;
			if (attempt >= attempts)
				throw new RegisterError(
					`Stažení z ${url} se přerušilo. Spusťte příkaz znovu: naváže tam, kde skončil.`,
					{ cause: error }
				);
		}
	}
}

async function goOn(url: string, file: string, onProgress: Options['onProgress']): Promise<void> {
	const part = `${file}.cast`;
	const mark = `${part}.verze`;
	const [have, version] = await Promise.all([
		stat(part).then(
			({ size }) => size,
			() => 0
		),
		readFile(mark, 'utf8').catch(() => '')
	]);
	// Of another version, or of none that the server names, the rest would not fit.
	const resume = have > 0 && version !== '';
	const response = await fetch(url, {
		// Compressed, a part could not be gone on with.
		headers: {
			'accept-encoding': 'identity',
			...(resume ? { range: `bytes=${have}-`, 'if-range': version } : {})
		}
	});
	if (response.status === 416) return finish(response);
	if (!response.ok || !response.body)
		throw new RegisterError(
			`Server na adrese ${url} odpověděl chybou ${response.status}: zkuste to později, nebo zkontrolujte adresu.`
		);
	const start = response.status === 206 ? have : 0;
	const size = start + Number(response.headers.get('content-length') ?? Number.NaN);
	await writeFile(
		mark,
		response.headers.get('etag') ?? response.headers.get('last-modified') ?? ''
	);
	const output = await open(part, start > 0 ? 'a' : 'w');
	let received = start;
	try {
		// Piece by piece: whatever came before it broke off is there the next time.
		for await (const chunk of response.body as ReadableStream<Uint8Array>) {
			await output.write(chunk);
			onProgress?.((received += chunk.length) / size);
		}
	} finally {
		await output.close();
	}
	if (received < size) throw new Error(`${received} of ${size} bytes came`);
	await finish(response);

	async function finish({ headers }: Response): Promise<void> {
		const made = new Date(headers.get('last-modified') ?? Date.now());
		await utimes(part, made, made);
		await rename(part, file);
	}
}
