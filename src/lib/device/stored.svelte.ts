/** What is used of `localStorage`. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether the device keeps it; `not-read`: nothing of it was found or written yet. */
export type Keeping = 'not-read' | 'kept' | 'refused';

interface Format<T> {
	/** `null`: nothing is kept. Never throws: another release, or anybody, may have written it. */
	parse(written: string | null): T;
	/** `null`: nothing is to be kept, and no trace is left. */
	format(value: T): string | null;
}

/**
 * Something this device keeps for the next visit, under one key. Storage may be
 * missing, full or forbidden; then it holds until the page is closed, and
 * `keeping` says so.
 */
export class Stored<T> {
	#keeping: Keeping = $state('not-read');
	#current: T;
	readonly #open: () => DeviceStorage;
	readonly #key: string;
	readonly #format: Format<T>;

	/** @param open gets the storage; a function, because in private windows the very look at it throws */
	constructor(open: () => DeviceStorage, key: string, format: Format<T>) {
		this.#open = open;
		this.#key = key;
		this.#format = format;
		this.#current = $state.raw(format.parse(null));
	}

	get keeping(): Keeping {
		return this.#keeping;
	}

	get current(): T {
		return this.#current;
	}

	/**
	 * Reads what the device kept. Call once mounted: pages are prerendered without it.
	 * Where nothing is kept, ours is all there is, and nothing takes its place.
	 */
	read(): void {
		if (this.#keeping === 'refused') return;
		this.#use((storage) => {
			const written = storage.getItem(this.#key);
			this.#current = this.#format.parse(written);
			return written !== null;
		});
	}

	/** Takes the place of whatever was kept. */
	set(value: T): void {
		this.#current = value;
		const written = this.#format.format(value);
		this.#use((storage) => {
			if (written === null) storage.removeItem(this.#key);
			else storage.setItem(this.#key, written);
			return true;
		});
	}

	/** Reads before it writes: another window may have put something there meanwhile. */
	update(change: (value: T) => T): void {
		this.read();
		this.set(change(this.#current));
	}

	/**
	 * The one place that touches the device; a refusal is a state, not an error.
	 *
	 * @param action says whether that shows that the device keeps it
	 */
	#use(action: (storage: DeviceStorage) => boolean): void {
		try {
			if (action(this.#open())) this.#keeping = 'kept';
		} catch {
			this.#keeping = 'refused';
		}
	}
}
