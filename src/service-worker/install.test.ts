import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workerScope } from '../../tests/support/worker-scope.ts';
import { SILENCE_MS } from './download.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const FILES = Object.fromEntries(NAMES.map((name) => [`${name}.json`, name]));
const nameIn = (address: unknown) => /(\w)\.json/.exec(String(address))?.[1] ?? '';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Sends a part of a file each so many milliseconds. */
function slowly(text: string, everyMs: number): Response {
	const letters = [...text].values();
	return new Response(
		new ReadableStream({
			async pull(stream) {
				await new Promise((done) => setTimeout(done, everyMs));
				const { value, done } = letters.next();
				if (done) stream.close();
				else stream.enqueue(new TextEncoder().encode(value));
			}
		})
	);
}

async function missingNow(): Promise<readonly string[]> {
	const { missingFiles } = await import('./store.ts');
	return (await missingFiles()).map(({ url }) => nameIn(url));
}

test.each([
	['the answer', () => new Promise<Response>(() => undefined)],
	['the bytes', async () => new Response(new ReadableStream())]
])('F76: files of which %s never come hold up no other, and no later try', async (_what, hang) => {
	const hanging = new Set(NAMES.slice(0, 6));
	const stopped: string[] = [];
	const fetch = async (address: unknown, { signal }: RequestInit = {}) => {
		signal?.addEventListener('abort', () => stopped.push(nameIn(address)));
		return hanging.has(nameIn(address)) ? hang() : new Response(nameIn(address));
	};
	workerScope({ files: FILES, fetch });
	const { storeMissing } = await import('./install.ts');

	const first = storeMissing('all');
	await vi.advanceTimersByTimeAsync(SILENCE_MS);
	await first;
	expect(await missingNow()).toEqual([...hanging]);
	expect(stopped).toEqual([...hanging]);

	hanging.clear();
	await storeMissing('all');
	expect(await missingNow()).toEqual([]);
});

test('a file that comes slowly is waited for', async () => {
	const fetch = async () => slowly('pomalu', SILENCE_MS / 2);
	workerScope({ files: { 'a.json': 'pomalu' }, fetch });
	const { storeMissing } = await import('./install.ts');
	const stored = storeMissing('all');
	await vi.advanceTimersByTimeAsync(SILENCE_MS * 4);
	await stored;
	expect(await missingNow()).toEqual([]);
});

test('a large file of a first release is asked for before smaller ones behind it', async () => {
	const asked: string[] = [];
	const fetch = async (address: unknown) => {
		asked.push(nameIn(address));
		return new Response(nameIn(address));
	};
	const registration = { active: null, waiting: null };
	workerScope({ files: FILES, blocks: { 'a.json': 'x'.repeat(64) }, fetch, registration });
	const { storeMissing } = await import('./install.ts');
	await storeMissing('all');
	expect(asked).toEqual(NAMES);
});
