import { createContext } from 'svelte';
import { dayHere } from '#lib/region/day.ts';
import type { PartialDate } from '#lib/region/region.ts';
import { isOld } from '#lib/region/statements.ts';

const EVERY_MINUTE = 60_000;
const STALE_YEARS = 1;

/**
 * The reader's own clock, the only one: data grow old on the device, however
 * long ago a page was built or stored.
 */
export class Clock {
	readonly #released: PartialDate;
	#now = $state.raw<number>();
	/** Once a minute, not for each card that asks. */
	readonly #today = $derived(this.#now === undefined ? undefined : dayHere(this.#now));

	/** @param released day of the data: no clock, however wrong, makes them younger */
	constructor(released: PartialDate) {
		this.#released = released;
	}

	/**
	 * In milliseconds. `undefined` on a page as prerendered: one made in the evening
	 * must not say "open" next morning; and on a device whose clock is wrong.
	 */
	get now(): number | undefined {
		return this.wrong ? undefined : this.#now;
	}

	/** Nobody reads data before the day they were released. */
	get wrong(): boolean {
		return this.#today !== undefined && this.#today < this.#released;
	}

	/** Today here, or the day of the release where that is later. */
	get day(): PartialDate {
		return this.#today !== undefined && !this.wrong ? this.#today : this.#released;
	}

	/** Whether all data are so old that each number should be checked. */
	get stale(): boolean {
		return isOld(this.#released, this.day, STALE_YEARS);
	}

	/** Call once mounted. @returns stops it */
	start(): () => void {
		this.#now = Date.now();
		const timer = setInterval(() => (this.#now = Date.now()), EVERY_MINUTE);
		return () => clearInterval(timer);
	}
}

export const [useClock, provideClock] = createContext<Clock>();
