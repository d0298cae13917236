import { afterEach, describe, expect, test, vi } from 'vitest';
import { ORIGIN, RESCUE, workerScope } from '../../tests/support/worker-scope.ts';

const SHELL = '<script src="/_app/immutable/entry/start.js">';
const PARCEL = JSON.stringify([{ url: 'a.js', type: 'text/javascript', text: 'packed' }]);
const FILES = { 'shell.txt': SHELL, 'parcel.x.json': PARCEL };

const answering = (text: string) => async () => new Response(text);
const broken = async () => Promise.reject(new DOMException('Internal error.', 'UnknownError'));

afterEach(() => vi.unstubAllGlobals());

describe.each([
	['does not open', broken],
	['opens and cannot be read', async () => ({ keys: broken, match: broken, put: broken })]
])('F74: a store that %s', (_how, openStore) => {
	test('leaves the page of the server', async () => {
		workerScope({ files: FILES, openStore, fetch: answering(`${SHELL} of the server`) });
		const { openPage } = await import('./pages.ts');
		const page = await openPage({ request: new Request(`${ORIGIN}/hledat/`) } as FetchEvent);
		expect(await page.text()).toContain('of the server');
	});

	test('leaves whom to call where no server answers', async () => {
		workerScope({ files: FILES, openStore });
		const { openPage } = await import('./pages.ts');
		const page = await openPage({ request: new Request(`${ORIGIN}/hledat/`) } as FetchEvent);
		expect(await page.text()).toBe(RESCUE);
	});

	test('leaves the files of the server, if they are those of the release', async () => {
		workerScope({ files: FILES, openStore, fetch: answering(SHELL) });
		const { readFile } = await import('./store.ts');
		expect(await (await readFile(new URL('/shell.txt', ORIGIN))).text()).toBe(SHELL);
		await expect(readFile(new URL('/parcel.x.json', ORIGIN))).rejects.toThrow('as it was built');
	});

	test('leaves small files of the server: in their parcel, or by themselves', async () => {
		workerScope({ files: FILES, parcels: ['parcel.x.json'], openStore, fetch: answering(PARCEL) });
		const { readPacked } = await import('./parcel.ts');
		const read = async (name: string) =>
			(await readPacked(new Request(`${ORIGIN}/${name}`))).text();
		expect(await read('a.js')).toBe('packed');
		expect(await read('of-another-release.js')).toBe(PARCEL);
	});

	test('keeps nothing, which is said, and nothing is fetched for it', async () => {
		const fetch = vi.fn(answering(SHELL));
		workerScope({ files: FILES, openStore, fetch });
		const { stageOf, storeMissing } = await import('./install.ts');
		await storeMissing('all');
		expect(await stageOf()).toBe('part');
		expect(fetch).not.toHaveBeenCalled();
	});
});

test('where a parcel does not come right, its files are asked for by themselves', async () => {
	const fetch = async (asked: unknown) =>
		new Response(String(asked instanceof Request ? asked.url : asked));
	workerScope({ files: FILES, parcels: ['parcel.x.json'], fetch });
	const { readPacked } = await import('./parcel.ts');
	const answer = await readPacked(new Request(`${ORIGIN}/a.js`));
	expect(await answer.text()).toBe(`${ORIGIN}/a.js`);
});
