import { afterEach, expect, test, vi } from 'vitest';
import { ORIGIN, workerScope } from '../../tests/support/worker-scope.ts';
import { RELEASE_HEADER } from '#lib/region/addresses.ts';

afterEach(() => vi.unstubAllGlobals());

async function detailsFor(release: string | null, answer: () => Promise<Response>) {
	const fetch = vi.fn(answer);
	workerScope({ fetch });
	const { detailsOfOther } = await import('./details.ts');
	const headers = new Headers(release === null ? {} : { [RELEASE_HEADER]: release });
	const asked = new Request(`${ORIGIN}/podrobnosti/rady.json`, { headers });
	const details = await detailsOfOther(asked, 'this');
	return { text: details && (await details.text()), asks: fetch.mock.calls.length };
}

const server = async () => new Response('of the server');

test('a page of another release gets those of the server it came from', async () => {
	expect(await detailsFor('other', server)).toEqual({ text: 'of the server', asks: 1 });
});

test.each(['this', null])(
	'a page of release %s gets what is stored, and no server is asked',
	async (release) => {
		expect(await detailsFor(release, server)).toEqual({ text: null, asks: 0 });
	}
);

test.each([
	['does not answer', async () => Promise.reject(new TypeError('no signal'))],
	['has none', async () => new Response('', { status: 404 })]
])('where the server %s, what is stored is better than nothing', async (_how, answer) => {
	expect(await detailsFor('other', answer)).toMatchObject({ text: null });
});
