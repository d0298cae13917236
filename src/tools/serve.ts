import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Answers a request itself, or calls `next` to leave it to the server. */
export type Intercept = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => void;

interface ServerOptions {
	readonly directory: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** For tests: stands before the files, as a captive portal or a bad cache does. */
	readonly intercept?: Intercept;
	/** Off to measure what a host gives that compresses with gzip only. */
	readonly brotli?: boolean;
}

export interface RunningServer {
	readonly url: string;
	/** Resolves when the port is free; open connections are cut, as when a server dies. */
	stop(): Promise<void>;
}

/** What concerns pages; on other files it would only cost bytes. */
const PAGE_HEADERS = {
	// The rest of the policy is written into each page; only this one needs a real header.
	'content-security-policy': "frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'permissions-policy': 'geolocation=(self), camera=(), microphone=()'
};

/**
 * Serves the built site as a public host would: files that carry a hash in
 * their name are kept for ever, all others are asked about each time, and an
 * unknown address answers 404 with the page of the application.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const { intercept = (_request, _response, next) => next() } = options;
	const files = fileHandler(options);
	const server = createServer((request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		intercept(request, response, () => files(request, response));
	});
	await listen(server, options.port);
	// A server that listens on a port has an address object, never a pipe's name.
	const { port } = server.address() as AddressInfo;
	return { url: `http://localhost:${port}`, stop: () => stop(server) };
}

function fileHandler({ directory, brotli = true }: ServerOptions) {
	const notFound = readFileSync(join(directory, '404.html'));
	return sirv(directory, {
		etag: true,
		gzip: true,
		brotli,
		setHeaders: (response, path) => {
			response.setHeader('cache-control', cacheControl(path));
			if (isPage(path)) response.setHeaders(new Map(Object.entries(PAGE_HEADERS)));
		},
		onNoMatch: (_request, response) => {
			response.writeHead(404, {
				...PAGE_HEADERS,
				'content-type': 'text/html;charset=utf-8',
				'cache-control': 'no-cache'
			});
			response.end(notFound);
		}
	});
}

function isPage(path: string): boolean {
	return path.endsWith('/') || path.endsWith('.html') || !/\.\w+$/.test(path);
}

function cacheControl(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, 'localhost', done);
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4173' },
			directory: { type: 'string', default: 'build' }
		}
	});
	const { url } = await startServer({
		directory: resolve(values.directory),
		port: Number(values.port)
	});
	console.log(url);
}
