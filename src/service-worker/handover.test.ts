import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ORIGIN, RESCUE, workerScope } from '../../tests/support/worker-scope.ts';
import { Handover } from './handover.ts';

let windows: readonly string[] = [];
let said: unknown[] = [];
let handover: Handover;
let waiting: object | null = { postMessage: (message: unknown) => said.push(message) };

beforeEach(() => {
	windows = [];
	said = [];
	waiting = { postMessage: (message: unknown) => said.push(message) };
	handover = new Handover();
	workerScope({
		files: { 'shell.txt': 'shell' },
		registration: {
			get waiting() {
				return waiting;
			}
		},
		clients: { matchAll: async () => windows.map((id) => ({ id })) }
	});
});
afterEach(() => vi.unstubAllGlobals());

/** A window asks for a page; the one before, if any, stands until the answer comes. */
async function open(client: string | undefined, address: string): Promise<boolean> {
	const request = new Request(ORIGIN + address);
	return handover.isDue({ request, resultingClientId: client } as FetchEvent);
}

describe('a release gives way to the one that waits', () => {
	test('where the page that broke is asked for again', async () => {
		windows = ['other'];
		expect(await open('a', '/tisen/')).toBe(false);
		windows = ['other', 'a'];
		expect(await open('b', '/tisen/')).toBe(true);
	});

	test('where another page is asked for, and no window is alive', async () => {
		await open('a', '/tisen/');
		windows = ['a'];
		expect(await open('b', '/hledat/')).toBe(true);
	});

	test('where the browser does not say which client a page will be', async () => {
		await open(undefined, '/tisen/');
		windows = ['a'];
		expect(await open(undefined, '/tisen/')).toBe(true);
	});
});

describe('a release that works does not give way', () => {
	test('where two links are opened at once beside a window that is alive', async () => {
		await open('a', '/');
		handover.noteAlive('a');
		windows = ['a'];
		expect(await open('b', '/sluzba/b/')).toBe(false);
		windows = ['a', 'b'];
		expect(await open('c', '/sluzba/c/')).toBe(false);
	});

	test('where a link is tapped twice, so that the first page never stood', async () => {
		windows = ['alive'];
		await open('a', '/tisen/');
		expect(await open('b', '/tisen/')).toBe(false);
	});

	test('where a window was alive before the worker was stopped and started again', async () => {
		windows = ['of-before'];
		expect(await open('a', '/sluzba/a/')).toBe(false);
		expect(await open('b', '/sluzba/b/')).toBe(false);
	});

	test('where the page came alive, even if the browser does not say which client it is', async () => {
		await open(undefined, '/tisen/');
		handover.noteAlive('a');
		windows = ['a'];
		expect(await open(undefined, '/tisen/')).toBe(false);
	});

	test('where none waits', async () => {
		waiting = null;
		await open('a', '/tisen/');
		windows = ['a'];
		expect(await open('b', '/tisen/')).toBe(false);
	});
});

test('on giving way there is whom to call, and the page is loaded by the release that waits', async () => {
	const { openPage } = await import('./pages.ts');
	const asked = (resultingClientId: string) =>
		openPage({ request: new Request(`${ORIGIN}/tisen/`), resultingClientId } as FetchEvent);
	await asked('a');
	windows = ['a'];
	const page = await asked('b');
	expect(await page.text()).toBe(RESCUE);
	expect(page.headers.get('refresh')).toBe('5');
	expect(said).toEqual([{ loadAgain: 'b' }, 'apply-update']);
});
