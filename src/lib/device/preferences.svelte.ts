import { createContext } from 'svelte';
import type { Id } from '#lib/region/region.ts';
import { Stored, type DeviceStorage, type Keeping } from './stored.svelte.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
type TextSize = (typeof TEXT_SIZES)[number];

/** What the reader chose once for this device: the municipality and the size of text. */
export class Preferences {
	readonly #municipality: Stored<Id | null>;
	readonly #textSize: Stored<TextSize>;

	/** @param open gets the storage, see `Stored` */
	constructor(open: () => DeviceStorage) {
		this.#municipality = new Stored(open, 'obec', { parse: (id) => id, format: (id) => id });
		this.#textSize = new Stored<TextSize>(open, 'pismo', {
			parse: (written) => TEXT_SIZES.find((size) => size === written) ?? 'normal',
			format: (size) => size
		});
	}

	get keeping(): Keeping {
		return this.#textSize.keeping === 'refused' ? 'refused' : this.#municipality.keeping;
	}

	get municipality(): Id | null {
		return this.#municipality.current;
	}

	get textSize(): TextSize {
		return this.#textSize.current;
	}

	/** Reads what the device kept. Call once mounted: pages are prerendered without it. */
	read(): void {
		this.#municipality.read();
		this.#textSize.read();
	}

	chooseMunicipality(id: Id | null): void {
		this.#municipality.set(id);
	}

	chooseTextSize(size: TextSize): void {
		this.#textSize.set(size);
	}
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
