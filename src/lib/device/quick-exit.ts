import { HOME } from '#lib/region/addresses.ts';

/** Says nothing, and needs no connection: a page of the browser about a lost one draws the eye. */
const NOTHING = 'about:blank';

/** Leaves all the same, should the browser not go where it is sent. */
const PATIENCE_MS = 500;

/**
 * Hides the page at once and opens another address in place of our whole visit,
 * so that neither "back" nor "forward" shows what was asked. Where the browser
 * does not say which entries of its history are ours, only this page is replaced.
 */
export async function leaveFor(elsewhere: string): Promise<void> {
	document.title = '';
	document.body.hidden = true;
	const away = () => location.replace(navigator.onLine ? elsewhere : NOTHING);
	setTimeout(away, PATIENCE_MS);
	const { navigation } = window as { navigation?: Navigation };
	const entries = navigation?.entries() ?? [];
	if (entries.length > 1) {
		const first = entries.findIndex(({ sameDocument }) => sameDocument);
		await traverse(first - (navigation?.currentEntry?.index ?? first));
		// A new entry, which says nothing, cuts off those that lay ahead.
		history.pushState(null, '', HOME);
		await traverse(-1);
	}
	away();
}

/** Moves within the history of this document, and lets nobody draw what stood there. */
function traverse(delta: number): Promise<void> {
	return new Promise((resolve) => {
		if (delta === 0) return resolve();
		const arrived = (event: PopStateEvent) => {
			event.stopImmediatePropagation();
			resolve();
		};
		addEventListener('popstate', arrived, { capture: true, once: true });
		history.go(delta);
	});
}

/** Three presses of Shift alone within five seconds, as on other sites with such an exit. */
export class ThreeShifts {
	#pressed: number[] = [];

	/** @returns whether this key was the third */
	press({ key, repeat, timeStamp }: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>): boolean {
		if (repeat) return false;
		const recent = this.#pressed.filter((at) => timeStamp - at < 5000);
		this.#pressed = key === 'Shift' ? [...recent, timeStamp] : [];
		return this.#pressed.length >= 3;
	}
}
