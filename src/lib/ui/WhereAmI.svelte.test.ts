import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import WhereAmI from './WhereAmI.svelte';

vi.mock('virtual:outlines', () => ({ default: {} }));
vi.mock('#lib/map/geometry/locator.ts', () => ({
	createLocator: () => ({
		locate: () => ({ status: 'inside', id: 'ponikla', border: null })
	})
}));
vi.mock('#lib/region/here.ts', async () => {
	const { aRegion } = await import('../../../tests/fixtures/builders.ts');
	return { region: aRegion() };
});

afterEach(() => vi.unstubAllGlobals());

/** Asks where the device is; `answer` lets it find out. */
function ask() {
	let answer = (_position: unknown): void => undefined;
	const getCurrentPosition = (found: typeof answer) => void (answer = found);
	vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
	const heard = { onfound: vi.fn(), onposition: vi.fn() };
	const shown = mount(WhereAmI, { target: document.body, props: heard });
	flushSync();
	document.querySelector('button')?.click();
	const known = { coords: { longitude: 15.4, latitude: 50.6, accuracy: 10 } };
	return { ...heard, shown, answer: () => answer(known) };
}

test('a position that is found is told', async () => {
	const { shown, answer, onfound, onposition } = ask();
	answer();
	await vi.waitFor(() => expect(onfound).toHaveBeenCalledWith('ponikla'));
	expect(onposition).toHaveBeenCalledOnce();
	await unmount(shown);
});

test('a position that comes once the reader has left is told to nobody', async () => {
	const { shown, answer, onfound, onposition } = ask();
	await unmount(shown);
	answer();
	await new Promise((done) => setTimeout(done, 100));
	expect(onfound).not.toHaveBeenCalled();
	expect(onposition).not.toHaveBeenCalled();
});
