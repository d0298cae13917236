import type { Builder } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { codeName, releaseAdapter } from './release-adapter.js';

const adapter = releaseAdapter({
	directory: '/dev/null/build',
	fallback: '404.html',
	also: [],
	online: '',
	pages: [],
	early: /x/
});
/** A build that SvelteKit began when the source had this name. */
const begunAs = (name: string) =>
	({ config: { kit: { version: { name }, paths: { base: '' } } } }) as unknown as Builder;

test('source that changed while it was being built gives no release', async () => {
	await expect(adapter.adapt(begunAs('another'))).rejects.toThrow('Build it again');
	await expect(adapter.adapt(begunAs(codeName()))).rejects.not.toThrow('Build it again');
});
