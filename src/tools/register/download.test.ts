import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { download } from './download.ts';

const CONTENT = '0123456789';
const MADE = 'Fri, 04 Sep 2026 03:00:00 GMT';

function fileInNewFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'stazeni-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return join(folder, 'rpss.json');
}

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rpss.json`; // A TCP server's.
}

/** Sends a few bytes at a time and then breaks off; what version it has may change meanwhile. */
function breaking(after: number, versions = ['"1"']) {
	const ranges: (string | undefined)[] = [];
	const listener: RequestListener = (request, response) => {
		const { range } = request.headers;
		const etag = versions[Math.min(ranges.length, versions.length - 1)] ?? '';
		ranges.push(range);
		const fits = range && request.headers['if-range'] === etag;
		const from = fits ? Number(/\d+/.exec(range)?.[0]) : 0;
		const rest = CONTENT.slice(from);
		response.writeHead(fits ? 206 : 200, {
			etag,
			'last-modified': MADE,
			'content-length': rest.length
		});
		response.write(rest.slice(0, after));
		if (rest.length <= after) response.end();
		else setTimeout(() => response.destroy(), 200);
	};
	return { listener, ranges };
}

test('a download that broke off goes on where it was, and keeps the day of the file', async () => {
	const { listener, ranges } = breaking(4);
	const file = fileInNewFolder();
	await download(await serve(listener), file);
	expect(readFileSync(file, 'utf8')).toBe(CONTENT);
	expect(ranges).toContain('bytes=4-');
	expect(statSync(file).mtime.toUTCString()).toBe(MADE);
});

test('goes on the next time, too', async () => {
	const { listener, ranges } = breaking(4);
	const [url, file] = [await serve(listener), fileInNewFolder()];
	await expect(download(url, file, { attempts: 1 })).rejects.toThrow(/naváže/);
	await download(url, file);
	expect(readFileSync(file, 'utf8')).toBe(CONTENT);
	expect(ranges).toContain('bytes=4-');
});

test('two versions are never put together', async () => {
	const { listener } = breaking(6, ['"1"', '"2"']);
	const file = fileInNewFolder();
	await download(await serve(listener), file);
	expect(readFileSync(file, 'utf8')).toBe(CONTENT);
});

test('an answer that is no file is said in Czech, and an older file stays', async () => {
	const file = fileInNewFolder();
	await download(await serve(breaking(10).listener), file);
	const url = await serve((_request, response) => response.writeHead(503).end());
	await expect(download(url, file)).rejects.toThrow(/odpověděl chybou 503/);
	expect(readFileSync(file, 'utf8')).toBe(CONTENT);
});
