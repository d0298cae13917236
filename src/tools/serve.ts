import { readFileSync, type ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { headersOf, PAGE_HEADERS } from './hosting/headers.js';
import { readOptions } from './options.ts';

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
	/** In milliseconds, see `PATIENCE_MS`. */
	readonly patience?: number;
}

export interface RunningServer {
	readonly url: string;
	/** Resolves when the port is free; open connections are cut, as when a server dies. */
	stop(): Promise<void>;
}

/** So long may a request take to arrive: whoever sends half of one must not hold the server. */
const PATIENCE_MS = 10_000;

/**
 * Serves the built site as a public host would, with the headers that the
 * shipped settings of hosts have. An unknown address answers 404 with the page
 * of the application. Parts of files are not served: who asks for one gets the
 * whole, which is allowed, and no range can be an odd one.
 *
 * Files are looked up at each request: a build may take their place meanwhile.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const { intercept = (_request, _response, next) => next(), patience = PATIENCE_MS } = options;
	const files = fileHandler(options);
	const limits = {
		headersTimeout: patience,
		requestTimeout: patience,
		connectionsCheckingInterval: patience / 2
	};
	const server = createServer(limits, (request, response) => {
		intercept(request, response, () => {
			if (READS.has(request.method ?? '')) files(request, response);
			else refuse(response);
		});
	});
	await listen(server, options.port);
	// A server that listens on a port has an address object, never a pipe's name.
	const { port } = server.address() as AddressInfo;
	return { url: `http://localhost:${port}`, stop: () => stop(server) };
}

const READS = new Set(['GET', 'HEAD']);

function refuse(response: ServerResponse): void {
	response.writeHead(405, { ...PAGE_HEADERS, allow: [...READS].join(', '), connection: 'close' });
	response.end();
}

function fileHandler({ directory, brotli = true }: ServerOptions) {
	const page = join(directory, '404.html');
	// A folder without it is no site: better told now than at the first wrong address.
	readFileSync(page);
	const answerNotFound = ({ headers }: IncomingMessage, response: ServerResponse): void => {
		const gzip = /\bgzip\b/.test(String(headers['accept-encoding']));
		const body = readFileSync(page);
		response.writeHead(404, {
			...PAGE_HEADERS,
			'content-type': 'text/html;charset=utf-8',
			vary: 'Accept-Encoding',
			...(gzip && { 'content-encoding': 'gzip' })
		});
		response.end(gzip ? gzipSync(body) : body);
	};
	const send = sirv(directory, {
		dev: true,
		etag: true,
		gzip: true,
		brotli,
		setHeaders: (response, path) => {
			response.setHeaders(new Map(Object.entries(headersOf(path))));
		},
		onNoMatch: answerNotFound
	});
	return (request: IncomingMessage, response: ServerResponse) => {
		delete request.headers.range;
		response.once('pipe', (file: ReadStream) => hangUpUnlessWhole(file, response));
		try {
			if (HIDDEN.test(decoded(request.url ?? ''))) answerNotFound(request, response);
			else send(request, response);
		} catch {
			// Of a build that is just being written, a file may go between two looks at it.
			response.writeHead(503, { ...PAGE_HEADERS, 'retry-after': '1' });
			response.end();
		}
	};
}

/** Settings of hosts begin with a dot, and so does what leads out of the folder. */
const HIDDEN = /[\\/]\./;

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address; // Then no file has that name either.
	}
}

/** A file that changes or goes while it is sent: whoever asked must see that it is not whole. */
function hangUpUnlessWhole(file: ReadStream, response: ServerResponse): void {
	const promised = Number(response.getHeader('content-length'));
	file.once('error', () => response.destroy());
	file.once('end', () => {
		if (file.bytesRead !== promised) response.destroy();
	});
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
	const { values } = readOptions({
		language: 'en',
		usage: 'serve',
		options: {
			port: { type: 'string', default: '4173', value: '<number>', about: '4173 unless told' },
			directory: { type: 'string', default: 'build', value: '<folder>', about: 'the built site' }
		}
	});
	const { url } = await startServer({
		directory: resolve(values.directory),
		port: Number(values.port)
	});
	console.log(url);
}
