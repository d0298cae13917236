import { truncateSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HASHED_HEADERS, PAGE_HEADERS } from './hosting/headers.js';
import { startServer, type RunningServer } from './serve.ts';

let directory: string;
let server: RunningServer;

const NOT_FOUND = 'Tuto stránku tu nemáme';

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'serve-'));
	await mkdir(join(directory, '_app/immutable'), { recursive: true });
	await mkdir(join(directory, 'tisen'));
	await writeFile(join(directory, '404.html'), NOT_FOUND);
	await writeFile(join(directory, '.htaccess'), 'tajné');
	await writeFile(join(directory, 'tisen/index.html'), 'Tísňové linky');
	await writeFile(join(directory, 'service-worker.js'), '');
	await writeFile(join(directory, '_app/immutable/start.js'), '');
	server = await startServer({ directory, port: 0, patience: 100 });
});
afterAll(async () => {
	await server.stop();
	await rm(directory, { recursive: true });
});

describe('the server', () => {
	test('answers an unknown address with 404 and the page of the application', async () => {
		const response = await fetch(`${server.url}/takova-stranka-neni/`);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toBe(NOT_FOUND);
	});

	test.each([
		{ path: '/tisen/', headers: PAGE_HEADERS },
		{ path: '/tisen', headers: PAGE_HEADERS },
		{ path: '/takova-stranka-neni/', headers: PAGE_HEADERS },
		{ path: '/service-worker.js', headers: PAGE_HEADERS },
		{ path: '/_app/immutable/start.js', headers: HASHED_HEADERS }
	])('sends with $path the headers that hosts shall send', async ({ path, headers }) => {
		const sent = Object.fromEntries((await fetch(server.url + path)).headers);
		const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
		expect(sent).toMatchObject(Object.fromEntries(lower));
	});

	test('gives what a later build has put in the place of the earlier one', async () => {
		const page = join(directory, 'tisen/index.html');
		await ask('/tisen/');
		await writeFile(page, 'Tísňové linky, nově i horská služba');
		await writeFile(join(directory, 'nova.txt'), 'nové');
		await writeFile(join(directory, '404.html'), `${NOT_FOUND}, ani nově`);
		expect((await ask('/tisen/')).body).toBe('Tísňové linky, nově i horská služba');
		expect(await ask('/nova.txt')).toEqual({ status: 200, body: 'nové' });
		expect((await ask('/neni/')).body).toBe(`${NOT_FOUND}, ani nově`);
		await writeFile(page, 'Tísňové linky');
		await writeFile(join(directory, '404.html'), NOT_FOUND);
		await rm(join(directory, 'nova.txt'));
		expect((await ask('/nova.txt')).status).toBe(404);
	});

	test('refuses a port that is taken, in a way that another can be tried', async () => {
		const port = Number(new URL(server.url).port);
		await expect(startServer({ directory, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});

describe('the server survives', () => {
	test.each(['bytes=5-2', 'bytes=-5', 'bytes=0-1,3-4', 'bytes=99999-', 'lines=1-2', 'bytes=a-b'])(
		'the range %s, and answers with the whole',
		async (range) => {
			expect(await ask('/tisen/', { headers: { range } })).toEqual({
				status: 200,
				body: 'Tísňové linky'
			});
		}
	);

	test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND'])(
		'the method %s, and refuses it',
		async (method) => {
			expect((await ask('/tisen/', { method })).status).toBe(405);
		}
	);

	test.each([
		'/%',
		'/%E0%A4%A',
		'/sluzba/%ff/',
		'/%00',
		'/../package.json',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%2f..%2fetc/passwd',
		'/tisen/..%5c..%5cpackage.json',
		'//etc/passwd',
		'/.htaccess',
		'/__proto__'
	])('the address %s, which leads out of nothing', async (path) => {
		expect(await ask(path)).toEqual({ status: 404, body: NOT_FOUND });
	});

	test('a name of another host, which it never repeats', async () => {
		const answer = await ask('/tisen', { headers: { host: 'zly.example' } });
		expect(answer).toEqual({ status: 200, body: 'Tísňové linky' });
	});

	test('an address and headers that are too long', async () => {
		const long = 'a'.repeat(60_000);
		const requests = [() => ask(`/${long}`), () => ask('/tisen/', { headers: { cookie: long } })];
		for (const request of requests) {
			const end: unknown = await request().then(
				({ status }) => status,
				(error: NodeJS.ErrnoException) => error.code
			);
			// It hangs up while the rest is on its way, so that its answer may be lost.
			expect([431, 'ECONNRESET', 'EPIPE']).toContain(end);
		}
	});

	test('a request that never ends: it hangs up', async () => {
		const socket = connect(Number(new URL(server.url).port), 'localhost');
		socket.on('error', () => undefined);
		socket.write('GET /tisen/ HTTP/1.1\r\nHost: localhost\r\nX-Half:');
		const answer: string = await new Promise((done) => {
			let text = '';
			socket.on('data', (chunk) => (text += String(chunk)));
			socket.on('close', () => done(text));
		});
		expect(answer).toContain('408');
	});

	test('a file that is cut while it is sent: it hangs up', async () => {
		const file = join(directory, 'velky.txt');
		await writeFile(file, 'a'.repeat(20_000_000));
		const end = await new Promise((done, fail) => {
			const { port } = new URL(server.url);
			const sent = request({ host: 'localhost', port, path: '/velky.txt' }, (response) => {
				response.once('readable', () => {
					truncateSync(file, 1);
					response.resume();
				});
				response.on('error', ({ message }) => done(message));
				response.on('end', () => done('whole'));
			});
			sent.on('error', fail);
			sent.end();
		});
		expect(end).toBe('aborted');
	});

	test('a build that takes its own files away', async () => {
		await rename(join(directory, '404.html'), join(directory, 'jinde.html'));
		expect((await ask('/neni/')).status).toBe(503);
		await rename(join(directory, 'jinde.html'), join(directory, '404.html'));
	});

	test('and goes on serving after all of that', async () => {
		expect((await ask('/tisen/')).body).toBe('Tísňové linky');
	});
});

/** Sends the address as it is: `fetch` would mend it first. */
function ask(
	path: string,
	options: { method?: string; headers?: Record<string, string> } = {}
): Promise<{ status: number | undefined; body: string }> {
	const { port } = new URL(server.url);
	return new Promise((done, fail) => {
		const sent = request({ host: 'localhost', port, path, ...options }, (response) => {
			let body = '';
			response.on('data', (chunk) => (body += String(chunk)));
			response.on('end', () => done({ status: response.statusCode, body }));
		});
		sent.on('error', fail);
		sent.end();
	});
}
