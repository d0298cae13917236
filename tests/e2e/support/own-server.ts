import { resolve } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { removeReleases } from './release.ts';
import { WebDriver } from './web-driver.ts';
import { webKitContext, WebKitPage } from './webkit.ts';
import { startServer, type Intercept, type RunningServer } from '../../../src/tools/serve.ts';

const BUILD = resolve('build');

/** A server of one test alone: it can be stopped, replaced, or made to lie. */
export class OwnServer {
	#running: RunningServer | null = null;
	#port = 0;
	#directory = BUILD;
	#intercept: Intercept | undefined;

	get url(): string {
		return `http://localhost:${this.#port}`;
	}

	async start(): Promise<void> {
		this.#running = await startServer({
			directory: this.#directory,
			port: this.#port,
			intercept: (request, response, next) => {
				if (this.#intercept) this.#intercept(request, response, next);
				else next();
			}
		});
		this.#port = Number(new URL(this.#running.url).port);
	}

	/** Nothing answers on the address any more, as in a valley without a signal. */
	async stop(): Promise<void> {
		await this.#running?.stop();
		this.#running = null;
	}

	/** From now on `intercept` stands before the files; null removes it. */
	pretend(intercept: Intercept | null): void {
		this.#intercept = intercept ?? undefined;
	}

	/** Serves another build on the same address, as a host does after a release. */
	async publish(directory: string): Promise<void> {
		await this.stop();
		this.#directory = directory;
		await this.start();
	}
}

interface Fixtures {
	readonly ownServer: OwnServer;
	/** WebKitGTK, where `npm run test:engines` asks for it. */
	readonly driver: WebDriver;
}

/** Playwright's `test` with a server of its own; relative addresses lead to it. */
export const test = base.extend<Fixtures>({
	// Playwright reads the names of fixtures from this pattern: it must be there, even empty.
	// eslint-disable-next-line no-empty-pattern
	ownServer: async ({}, use) => {
		const server = new OwnServer();
		await server.start();
		await use(server);
		await server.stop();
		removeReleases();
	},
	baseURL: async ({ ownServer }, use) => use(ownServer.url),
	// eslint-disable-next-line no-empty-pattern
	driver: async ({}, use) => {
		const driver = await WebDriver.start();
		await use(driver);
		await driver.close();
	},
	...(process.env['ENGINE'] === 'webkitgtk' && {
		// They do all that the tests ask of them.
		page: async ({ driver, ownServer }: Fixtures, use: (page: Page) => Promise<void>) => {
			const page = new WebKitPage(driver, driver.first, () => ownServer.url);
			await use(page as unknown as Page);
		},
		context: async ({ driver, ownServer }: Fixtures, use: (its: BrowserContext) => Promise<void>) =>
			use(webKitContext(driver, () => ownServer.url) as unknown as BrowserContext)
	})
});
