import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './serve.ts';

let directory: string;
let server: RunningServer;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'serve-'));
	await mkdir(join(directory, '_app/immutable'), { recursive: true });
	await mkdir(join(directory, 'tisen'));
	await writeFile(join(directory, '404.html'), 'Tuto stránku tu nemáme');
	await writeFile(join(directory, 'tisen/index.html'), 'Tísňové linky');
	await writeFile(join(directory, 'service-worker.js'), '');
	await writeFile(join(directory, '_app/immutable/start.js'), '');
	server = await startServer({ directory, port: 0 });
});
afterAll(async () => {
	await server.stop();
	await rm(directory, { recursive: true });
});

describe('the server', () => {
	test('answers an unknown address with 404 and the page of the application', async () => {
		const response = await fetch(`${server.url}/takova-stranka-neni/`);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('Tuto stránku tu nemáme');
	});

	test.each([
		{ path: '/_app/immutable/start.js', kept: 'public,max-age=31536000,immutable' },
		{ path: '/service-worker.js', kept: 'no-cache' },
		{ path: '/tisen/', kept: 'no-cache' },
		{ path: '/takova-stranka-neni/', kept: 'no-cache' }
	])('says of $path how long it may be kept', async ({ path, kept }) => {
		const { headers } = await fetch(server.url + path);
		expect(headers.get('cache-control')).toBe(kept);
	});

	test.each(['/tisen/', '/tisen', '/takova-stranka-neni/'])('guards the page %s', async (path) => {
		const { headers } = await fetch(server.url + path);
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
	});

	test('refuses a port that is taken, in a way that another can be tried', async () => {
		const port = Number(new URL(server.url).port);
		await expect(startServer({ directory, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
