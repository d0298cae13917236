import { createContext } from 'svelte';
import type { Id } from '#lib/region/region.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What is used of `localStorage`. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether the device keeps what the reader chooses. */
export type Keeping = 'not-read' | 'kept' | 'refused';

const MUNICIPALITY_KEY = 'obec';
const TEXT_SIZE_KEY = 'pismo';

/**
 * What the reader chose once for this device: the municipality and the size of
 * text. Storage may be missing, full or forbidden; then the choice holds until
 * the page is closed, and `keeping` says so.
 */
export class Preferences {
	keeping: Keeping = $state('not-read');
	#municipality: Id | null = $state(null);
	#textSize: TextSize = $state('normal');
	readonly #open: () => PreferenceStorage;

	/** @param open gets the storage; a function, because in private windows the very look at it throws */
	constructor(open: () => PreferenceStorage) {
		this.#open = open;
	}

	get municipality(): Id | null {
		return this.#municipality;
	}

	get textSize(): TextSize {
		return this.#textSize;
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#use((storage) => {
			this.#municipality = storage.getItem(MUNICIPALITY_KEY);
			const kept = storage.getItem(TEXT_SIZE_KEY);
			this.#textSize = TEXT_SIZES.find((size) => size === kept) ?? 'normal';
		});
	}

	chooseMunicipality(id: Id | null): void {
		this.#municipality = id;
		this.#use((storage) =>
			id ? storage.setItem(MUNICIPALITY_KEY, id) : storage.removeItem(MUNICIPALITY_KEY)
		);
	}

	chooseTextSize(size: TextSize): void {
		this.#textSize = size;
		this.#use((storage) => storage.setItem(TEXT_SIZE_KEY, size));
	}

	/** The one place that touches the device; a refusal is a state, not an error. */
	#use(action: (storage: PreferenceStorage) => void): void {
		try {
			action(this.#open());
			this.keeping = 'kept';
		} catch {
			this.keeping = 'refused';
		}
	}
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
