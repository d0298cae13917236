import type { Located, Locator } from '#lib/map/geometry/locator.ts';
import type { LonLat } from '#lib/region/region.ts';

/** What is used of `navigator.geolocation`. */
export type GeolocationLike = Pick<Geolocation, 'getCurrentPosition'>;

export type PositionState =
	| { readonly status: 'idle' }
	| { readonly status: 'asking' }
	| { readonly status: 'known'; readonly at: LonLat; readonly located: Located }
	| { readonly status: Failure };

type Failure = 'refused' | 'unavailable' | 'timeout' | 'unsupported';

/** `GeolocationPositionError.code` in words (W3C Geolocation). */
const FAILURES: Readonly<Record<number, Failure>> = {
	1: 'refused',
	2: 'unavailable',
	3: 'timeout'
};

/**
 * Asked exactly, because a phone without signal has nothing but its satellites;
 * they may need a while, and a position a minute old is as good.
 */
const OPTIONS: PositionOptions = {
	enableHighAccuracy: true,
	timeout: 20_000,
	maximumAge: 60_000
};

/** Its own limit begins only once the reader has allowed it; a device may never ask. */
const PATIENCE_MS = 25_000;

const METRES_PER_KM = 1000;

/**
 * Where the device is, as a municipality. Worked out on the device: neither
 * stored nor sent. Every way it can fail is a state to put into words.
 */
export class Position {
	#state = $state.raw<PositionState>({ status: 'idle' });
	readonly #geolocation: GeolocationLike | undefined;
	readonly #loadLocator: () => Promise<Locator>;
	#locator: Locator | undefined;

	/** @param loadLocator fetches the outlines of municipalities only once somebody asks */
	constructor(geolocation: GeolocationLike | undefined, loadLocator: () => Promise<Locator>) {
		this.#geolocation = geolocation;
		this.#loadLocator = loadLocator;
	}

	get current(): PositionState {
		return this.#state;
	}

	/** Asks the device, which may ask the reader. Never throws. */
	async ask(): Promise<PositionState> {
		if (!this.#geolocation) return (this.#state = { status: 'unsupported' });
		this.#state = { status: 'asking' };
		return (this.#state = await Promise.race([this.#find(this.#geolocation), tooLong()]));
	}

	async #find(geolocation: GeolocationLike): Promise<PositionState> {
		try {
			const [locator, { coords }] = await Promise.all([
				this.#keepLocator(),
				currentPosition(geolocation)
			]);
			const at = { lon: coords.longitude, lat: coords.latitude };
			return {
				status: 'known',
				at,
				located: locator.locate(at, coords.accuracy / METRES_PER_KM)
			};
		} catch (error) {
			return { status: failureOf(error) };
		}
	}

	async #keepLocator(): Promise<Locator> {
		return (this.#locator ??= await this.#loadLocator());
	}
}

function tooLong(): Promise<PositionState> {
	return new Promise((done) => setTimeout(done, PATIENCE_MS, { status: 'timeout' }));
}

function currentPosition(geolocation: GeolocationLike): Promise<GeolocationPosition> {
	return new Promise((resolve, reject) => geolocation.getCurrentPosition(resolve, reject, OPTIONS));
}

/** Outlines that cannot be loaded leave the position as unknown as no satellites do. */
function failureOf(error: unknown): Failure {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
	return (typeof code === 'number' && FAILURES[code]) || 'unavailable';
}
