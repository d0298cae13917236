declare const self: ServiceWorkerGlobalScope;

/** Safari before 16 does not say which client a page will be. */
const UNSAID = '';

/** What the worker before says of the page that it gave way on. */
interface LoadAgain {
	readonly loadAgain: string;
}

/**
 * When this release gives way to one that waits, though nobody accepted it: on a
 * page that breaks nobody can, and the one that waits may be the repaired one.
 */
export class Handover {
	/** Addresses of pages that were given and have not come alive yet, by the client of each. */
	readonly #silent = new Map<string, string>();
	#toLoadAgain: string | undefined;

	/**
	 * Whether a page that is asked for is to come from the release that waits: where one
	 * stands there that did not come alive, and is asked for again, or where no window is
	 * alive. Two links that are opened at once are no sign that anything is broken.
	 */
	async isDue({ request, resultingClientId }: FetchEvent): Promise<boolean> {
		const silent = new Map(this.#silent);
		this.#silent.set(resultingClientId || UNSAID, request.url);
		if (!self.registration.waiting || silent.size === 0) return false;
		const windows = (await self.clients.matchAll({ type: 'window' })).map(({ id }) => id);
		const again = [...windows, UNSAID].some((id) => silent.get(id) === request.url);
		return again || windows.every((id) => silent.has(id));
	}

	/** A page has come alive, so whatever stands at its address does not break at its start. */
	noteAlive(client: string): void {
		const address = this.#silent.get(client);
		this.#silent.delete(UNSAID);
		for (const [id, other] of this.#silent) if (other === address) this.#silent.delete(id);
	}

	/** @param page the client that is to be loaded again by the release that waits */
	giveWay(page: string): void {
		const { waiting } = self.registration;
		waiting?.postMessage({ loadAgain: page } satisfies LoadAgain);
		waiting?.postMessage('apply-update');
	}

	noteWhatToLoadAgain({ loadAgain }: LoadAgain): void {
		this.#toLoadAgain = loadAgain;
	}

	/**
	 * Call when its pages are those of this worker.
	 *
	 * @throws where the browser does not let it
	 */
	async loadAgain(): Promise<void> {
		const page = this.#toLoadAgain && (await self.clients.get(this.#toLoadAgain));
		this.#toLoadAgain = undefined;
		if (page instanceof WindowClient) await page.navigate(page.url);
	}
}

export const handover = new Handover();
