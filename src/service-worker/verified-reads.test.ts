import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifiedReads } from './verified-reads.ts';

const KEY = 'https://pomoc.example/404.html';

describe('reading a stored file', () => {
	test('a whole file is used as it is', async () => {
		expect(await read('Kde jezdí obědy', 'Kde jezdí obědy')).toBe('Kde jezdí obědy');
	});

	test.each([
		{ name: 'a truncated file', stored: 'Kde jezdí' },
		{ name: 'the page of a captive portal', stored: '<h1>Přihlaste se k Wi-Fi</h1>' },
		{ name: 'an empty file', stored: '' }
	])('$name counts as absent', async ({ stored }) => {
		expect(await read(stored, 'Kde jezdí obědy')).toBeUndefined();
	});
});

/** What the plugin lets through of `stored` when the release has `released`, with its hash as subresource integrity writes it. */
async function read(stored: string, released: string): Promise<string | undefined> {
	const integrity = `sha256-${createHash('sha256').update(released).digest('base64')}`;
	const plugin = verifiedReads(() => integrity);
	const response = await plugin.cachedResponseWillBeUsed?.({
		cacheName: 'test',
		request: new Request(KEY),
		cachedResponse: new Response(stored),
		// The plugin does not look at the event, and Node has none of this kind.
		event: new Event('fetch') as ExtendableEvent
	});
	return response?.text();
}
