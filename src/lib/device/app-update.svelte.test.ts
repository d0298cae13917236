import { describe, expect, test } from 'vitest';
import {
	AppUpdate,
	type Registration,
	type ReleaseWorker,
	type WorkerContainer
} from './app-update.svelte.ts';
import { Connection } from './connection.svelte.ts';

describe('the first visit', () => {
	test('a browser without service workers is told apart, and nothing is tried', async () => {
		const { update } = anApp({ container: undefined });
		await update.start();
		expect(update.current).toBe('unsupported');
	});

	test('a worker that is refused is none, and no lost connection', async () => {
		const { update, container, connection } = anApp();
		if (container) container.refusal = new DOMException('denied', 'NotSupportedError');
		await update.start();
		expect([update.current, connection.current]).toEqual(['unsupported', 'fine']);
	});

	test('storing goes on until the worker is active', async () => {
		const { update, registration } = anApp();
		await update.start();
		const worker = registration.install();
		expect(update.current).toBe('installing');
		registration.activate(worker);
		expect(update.current).toBe('ready');
	});

	test('F72: a worker that waits already when the page comes to look is followed', async () => {
		const { update, registration } = anApp();
		const worker = registration.install();
		registration.wait(worker);
		await update.start();
		expect(update.current).toBe('installing');
		registration.activate(worker);
		expect(update.current).toBe('ready');
	});

	test('a release that could not be stored as a whole is a failure, and is tried again', async () => {
		const { update, registration, container } = anApp();
		await update.start();
		registration.discard(registration.install());
		expect(update.current).toBe('failed');

		await update.check();
		registration.activate(registration.install());
		expect(update.current).toBe('ready');
		expect(container?.registered).toBe(2);
	});

	test('the worker takes over the open page without a reload', async () => {
		const { update, registration, container, reloads } = anApp();
		await update.start();
		registration.activate(registration.install());
		container?.takeOver();
		expect(reloads()).toBe(0);
		expect(update.current).toBe('ready');
	});
});

describe('a newer release', () => {
	test('is offered, and nothing happens by itself', async () => {
		const { update, registration, reloads } = anInstalledApp();
		await update.start();
		registration.wait(registration.install());
		expect(update.current).toBe('update-available');
		expect(reloads()).toBe(0);
	});

	test('that was stored during an earlier visit is offered at once', async () => {
		const { update, registration } = anInstalledApp();
		registration.wait(registration.install());
		await update.start();
		expect(update.current).toBe('update-available');
	});

	test('is put to use on request, and the page reloads once', async () => {
		const { update, registration, container, reloads } = anInstalledApp();
		await update.start();
		const worker = registration.install();
		registration.wait(worker);
		update.applyUpdate();
		expect(worker.messages).toEqual(['apply-update']);

		registration.activate(worker);
		container?.takeOver();
		expect(reloads()).toBe(1);
	});

	test('applied in another window never reloads this one', async () => {
		const { update, registration, container, reloads } = anInstalledApp();
		await update.start();
		const worker = registration.install();
		registration.wait(worker);
		container?.takeOver();
		registration.activate(worker);
		expect(update.current).toBe('replaced');
		expect(reloads()).toBe(0);
	});

	test('that could not be stored leaves the present one ready', async () => {
		const { update, registration } = anInstalledApp();
		await update.start();
		registration.discard(registration.install());
		expect(update.current).toBe('ready');
	});
});

describe('what is stored', () => {
	test('is not known until the release has looked', () => {
		expect(anInstalledApp().update.stored).toBeUndefined();
	});

	test.each(['part', 'search', 'all'])('is said as the release found it: %s', async (stored) => {
		const { update, registration } = anInstalledApp();
		if (registration.active) registration.active.stored = stored;
		await update.start();
		await expect.poll(() => update.stored).toBe(stored);
	});

	test('is looked at again on the next signal', async () => {
		const { update, registration } = anInstalledApp();
		if (registration.active) registration.active.stored = 'part';
		await update.start();
		await expect.poll(() => update.stored).toBe('part');
		if (registration.active) registration.active.stored = 'all';
		window.dispatchEvent(new Event('online'));
		await expect.poll(() => update.stored).toBe('all');
	});
});

describe('the connection', () => {
	test('has failed when our server could not be asked; what is stored stays ready', async () => {
		const { update, registration, connection } = anInstalledApp();
		registration.reachable = false;
		await update.start();
		expect(connection.current).toBe('failed');
		expect(update.current).toBe('ready');
	});

	test('is fine again after the server was reached', async () => {
		const { update, registration, connection } = anInstalledApp();
		registration.reachable = false;
		await update.start();
		registration.reachable = true;
		window.dispatchEvent(new Event('online'));
		await expect.poll(() => connection.current).toBe('fine');
	});

	test('that breaks before anything is stored is a failure to store, and no more is said', async () => {
		const { update, container, connection } = anApp();
		if (container) container.reachable = false;
		await update.start();
		await update.check();
		expect(update.current).toBe('failed');
		expect(connection.current).toBe('fine');
	});
});

class FakeWorker extends EventTarget implements ReleaseWorker {
	state: ServiceWorkerState = 'installing';
	readonly messages: unknown[] = [];
	stored = 'all';

	postMessage(message: unknown, [port]: Transferable[] = []): void {
		if (port) (port as MessagePort).postMessage(this.stored);
		else this.messages.push(message);
	}

	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget implements Registration {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	reachable = true;

	async update(): Promise<void> {
		if (!this.reachable) throw new TypeError('Failed to update a ServiceWorker');
	}

	install(): FakeWorker {
		this.installing = new FakeWorker();
		this.dispatchEvent(new Event('updatefound'));
		return this.installing;
	}

	wait(worker: FakeWorker): void {
		this.installing = null;
		this.waiting = worker;
		worker.become('installed');
	}

	activate(worker: FakeWorker): void {
		this.installing = null;
		this.waiting = null;
		this.active = worker;
		worker.become('activated');
	}

	discard(worker: FakeWorker): void {
		this.installing = null;
		worker.become('redundant');
	}
}

class FakeContainer extends EventTarget implements WorkerContainer {
	controller: object | null = null;
	reachable = true;
	refusal: DOMException | null = null;
	registered = 0;
	#registration: FakeRegistration;

	constructor(registration: FakeRegistration) {
		super();
		this.#registration = registration;
		this.controller = registration.active;
	}

	async register(): Promise<FakeRegistration> {
		if (this.refusal) throw this.refusal;
		if (!this.reachable) throw new TypeError('Failed to register a ServiceWorker');
		this.registered += 1;
		return this.#registration;
	}

	takeOver(): void {
		this.controller = {};
		this.dispatchEvent(new Event('controllerchange'));
	}
}

function anApp(change: { registration?: FakeRegistration; container?: undefined } = {}) {
	const registration = change.registration ?? new FakeRegistration();
	const container = 'container' in change ? undefined : new FakeContainer(registration);
	const connection = new Connection();
	let reloads = 0;
	const update = new AppUpdate(container, {
		script: '/service-worker.js',
		connection,
		reload: () => (reloads += 1)
	});
	return { update, registration, container, connection, reloads: () => reloads };
}

function anInstalledApp() {
	const registration = new FakeRegistration();
	registration.active = new FakeWorker();
	return anApp({ registration });
}
