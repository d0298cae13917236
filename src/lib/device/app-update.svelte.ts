import type { Connection } from './connection.svelte.ts';
import type { StoredStage } from './stored-stage.ts';

/** The parts of the browser's service worker API that are used: a test can stand in for them. */
export interface ReleaseWorker extends EventTarget {
	readonly state: ServiceWorkerState;
	postMessage(message: unknown, transfer?: Transferable[]): void;
}
export interface Registration extends EventTarget {
	readonly installing: ReleaseWorker | null;
	readonly waiting: ReleaseWorker | null;
	readonly active: ReleaseWorker | null;
	update(): Promise<unknown>;
}
export interface WorkerContainer extends EventTarget {
	readonly controller: object | null;
	register(script: string): Promise<Registration>;
}

type AppUpdateStatus =
	/** The browser has no service workers, or blocks them: the pages work online only. */
	| 'unsupported'
	/** The first release is on its way to the device. */
	| 'installing'
	/** A release is active: the application works without a connection, if all of it is stored. */
	| 'ready'
	/** A newer release is stored too, and waits for `applyUpdate`. */
	| 'update-available'
	/** Another window has applied a newer release: load the next page anew. */
	| 'replaced'
	/** The first release could not be stored; it is tried again when the connection is back. */
	| 'failed';

interface Options {
	readonly script: string;
	readonly connection: Pick<Connection, 'report'>;
	readonly reload: () => void;
}

/** How far the application is on this device: stored for use offline, or out of date. */
export class AppUpdate {
	#status = $state<AppUpdateStatus>('unsupported');
	#container: WorkerContainer | undefined;
	#registration: Registration | undefined;
	#options: Options;
	#applying = false;
	#stored: StoredStage | undefined = $state();

	/** @param container `navigator.serviceWorker`; insecure pages and some private windows have none */
	constructor(container: WorkerContainer | undefined, options: Options) {
		this.#container = container;
		this.#options = options;
		if (container) this.#status = container.controller ? 'ready' : 'installing';
	}

	get current(): AppUpdateStatus {
		return this.#status;
	}

	/** How much of the active release is stored; `undefined` until it has looked. */
	get stored(): StoredStage | undefined {
		return this.#stored;
	}

	/**
	 * Follows how far the release is. Storing it was begun as soon as the page was
	 * seen (src/app.html); asking for a newer one waits until the page is drawn,
	 * because it competes for a weak signal.
	 */
	async start(): Promise<void> {
		if (!this.#container) return;
		await pageIsDrawn();
		this.#watchController(this.#container);
		window.addEventListener('online', () => void this.check());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.check();
		});
		await this.check();
	}

	/** Looks for a newer release, and tells the connection whether our server could be reached. */
	async check(): Promise<void> {
		if (!this.#container) return;
		try {
			if (!this.#registration?.active)
				this.#watch(await this.#container.register(this.#options.script));
			if (this.#registration?.active) await this.#registration.update();
			this.#options.connection.report(true);
		} catch (error) {
			if (isRefused(error)) return void (this.#status = 'unsupported');
			// No signal, or a captive portal: what is stored goes on working. Where nothing is, as in
			// a window that keeps nothing, nobody knows more than that it could not be stored.
			if (this.#status === 'installing') this.#status = 'failed';
			else if (this.#status !== 'failed') this.#options.connection.report(false);
		}
		this.#look();
	}

	/** Asks the active release how much of it is stored; it fetches what is missing, and says so again. */
	#look(): void {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			this.#stored = data;
			if (data === 'all') keepForGood();
		};
		this.#registration?.active?.postMessage('what-is-stored', [port2]);
	}

	/** Puts the newer release to use: the page is loaded once, anew. */
	applyUpdate(): void {
		this.#applying = true;
		this.#registration?.waiting?.postMessage('apply-update');
	}

	#watchController(container: WorkerContainer): void {
		// The first worker takes over the page that installed it; that replaces nothing.
		let controlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (controlled) this.#changeRelease();
			controlled = true;
		});
	}

	#changeRelease(): void {
		if (this.#applying) this.#options.reload();
		else this.#status = 'replaced';
	}

	#watch(registration: Registration): void {
		if (registration !== this.#registration) {
			registration.addEventListener('updatefound', () => this.#follow(registration));
		}
		this.#registration = registration;
		this.#follow(registration);
	}

	#follow(registration: Registration): void {
		const update = () => {
			if (this.#status !== 'replaced') this.#status = statusOf(registration);
			if (registration.active && this.#stored === undefined) this.#look();
		};
		// In Firefox the first one may wait already when the page comes to look.
		(registration.installing ?? registration.waiting)?.addEventListener('statechange', update);
		update();
	}
}

/** Cookies are blocked, and workers with them: that is no lost connection. */
function isRefused(error: unknown): boolean {
	const names = ['SecurityError', 'NotSupportedError', 'NotAllowedError'];
	return error instanceof DOMException && names.includes(error.name);
}

function statusOf({ installing, waiting, active }: Registration): AppUpdateStatus {
	if (waiting && active) return 'update-available';
	if (active) return 'ready';
	return installing || waiting ? 'installing' : 'failed';
}

/**
 * Asks the system not to take away what is stored. Only of an application that was
 * put on the home screen: there it is of use, and nobody is asked a question.
 */
function keepForGood(): void {
	if (!window.matchMedia('(display-mode: standalone)').matches) return;
	void navigator.storage?.persist?.().catch(() => undefined);
}

function pageIsDrawn(): Promise<void> {
	const loaded = new Promise<void>((done) => {
		if (document.readyState === 'complete') done();
		else window.addEventListener('load', () => done(), { once: true });
	});
	// Safari has no requestIdleCallback.
	const idle = window.requestIdleCallback ?? ((done: () => void) => window.setTimeout(done, 1));
	return loaded.then(() => new Promise((done) => idle(() => done())));
}
