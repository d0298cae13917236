import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** By this name an answer refers to an element, https://www.w3.org/TR/webdriver2/#elements. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** So long may a page take, in milliseconds: a worker gives up on a server sooner. */
const PAGE_MS = 20_000;

/** One WebKitGTK of its own, with an empty store, driven by WebDriver. */
export class WebDriver {
	#last: Promise<unknown> = Promise.resolve();
	readonly #session: string;
	/** The window it starts with. */
	readonly first: string;
	/** That commands go to now. */
	#window: string;
	readonly close: () => Promise<void>;

	private constructor(session: string, first: string, close: () => Promise<void>) {
		this.#session = session;
		this.first = first;
		this.#window = first;
		this.close = close;
	}

	static async start(): Promise<WebDriver> {
		const port = await freePort();
		const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
		const url = `http://127.0.0.1:${port}/session`;
		const wanted = {
			timeouts: { pageLoad: PAGE_MS },
			'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] }
		};
		const { sessionId } = await listening(() =>
			ask<{ sessionId: string }>('POST', url, { capabilities: { alwaysMatch: wanted } })
		);
		const session = `${url}/${sessionId}`;
		return new WebDriver(session, await ask('GET', `${session}/window`), async () => {
			await ask('DELETE', session);
			driver.kill();
		});
	}

	/** One more, beside the first. */
	async newWindow(): Promise<string> {
		const body = { type: 'tab' };
		return (await this.send<{ handle: string }>(this.first, 'POST', 'window/new', body)).handle;
	}

	/** One after another, as there is one window at a time that commands go to. */
	send<T>(window: string, method: string, path: string, body?: object): Promise<T> {
		const next = this.#last.then(async () => {
			if (window !== this.#window) {
				await ask('POST', `${this.#session}/window`, { handle: window });
				this.#window = window;
			}
			return ask<T>(method, `${this.#session}/${path}`, body);
		});
		this.#last = next.catch(() => undefined);
		return next;
	}
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
	const asked = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
	const answer = await fetch(url, { method, ...asked });
	const { value } = await answer.json();
	if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}

/** A program that has just been started listens after a while. */
async function listening<T>(connect: () => Promise<T>): Promise<T> {
	for (let tries = 0; ; tries++) {
		try {
			return await connect();
		} catch (error) {
			if (tries > 50 || !(error instanceof TypeError)) throw error;
			await wait(100);
		}
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	// A server that listens on a port has an address object, never a pipe's name.
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}
