import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deskText } from '#lib/text/cs/desk.ts';
import { RegisterError } from '../register/read.ts';
import { page } from './frame.ts';
import { html } from './html.ts';
import { DeskError } from './workshop.ts';

/** A request that passed the guard. */
export interface Asked {
	readonly method: string;
	/** Decoded parts of the path. */
	readonly path: readonly string[];
	readonly query: URLSearchParams;
	readonly fields: URLSearchParams;
}

export interface Answer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
}

interface RunningDesk {
	readonly url: string;
	stop(): Promise<void>;
}

const HEADERS = {
	'content-type': 'text/html;charset=utf-8',
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff'
};

/** The largest form is a record with all its statements. */
const MOST_BYTES = 512 * 1024;

/**
 * Listens on this computer alone. Another web that is open in the same browser
 * must neither read nor write here: not by its own requests (`Origin`), nor by a
 * name of its own that leads here (`Host`).
 *
 * @param port 0 takes any free one
 */
export async function startDesk(
	port: number,
	answer: (asked: Asked) => Promise<Answer>
): Promise<RunningDesk> {
	const server = createServer((request, response) => {
		void respond(request, answer).then(({ status, headers, body }) => {
			response.writeHead(status, { ...HEADERS, ...headers });
			response.end(request.method === 'HEAD' ? undefined : body);
		});
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', done);
	});
	const { port: taken } = server.address() as AddressInfo; // It listens on a port.
	return { url: `http://127.0.0.1:${taken}`, stop: () => stop(server) };
}

async function respond(
	request: IncomingMessage,
	answer: (asked: Asked) => Promise<Answer>
): Promise<Answer> {
	try {
		if (isForeign(request)) return failed(403, deskText.errors.foreign);
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
		const fields = new URLSearchParams(request.method === 'POST' ? await bodyOf(request) : '');
		const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
		return await answer({ method, path, query: url.searchParams, fields });
	} catch (error) {
		if (error instanceof URIError) return failed(404, deskText.errors.notFound);
		// What the clerk can do something about.
		if (error instanceof DeskError || error instanceof RegisterError)
			return failed(409, error.message);
		return failed(500, deskText.errors.broken(String(error)));
	}
}

/** Whatever changes something must come from a page of the desk. */
function isForeign({ headers, method, socket }: IncomingMessage): boolean {
	const { localPort } = socket;
	const here = [`127.0.0.1:${localPort}`, `localhost:${localPort}`];
	if (!here.includes(headers.host ?? '')) return true;
	const { origin } = headers;
	if (origin === undefined) return method !== 'GET' && method !== 'HEAD';
	return origin !== `http://${headers.host}`;
}

function bodyOf(request: IncomingMessage): Promise<string> {
	return new Promise((done, fail) => {
		const parts: Buffer[] = [];
		let length = 0;
		request.on('data', (part: Buffer) => {
			length += part.length;
			if (length > MOST_BYTES) {
				fail(new DeskError(deskText.errors.tooLarge));
				request.pause();
			} else parts.push(part);
		});
		request.on('end', () => done(Buffer.concat(parts).toString()));
		request.on('error', fail);
	});
}

function failed(status: number, words: string): Answer {
	return {
		status,
		body: page(deskText.name, '', { words, wrong: true }, html``).text,
		headers: status === 409 ? {} : { connection: 'close' }
	};
}

function stop(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
