import { createContext } from 'svelte';

/** Where Kit keeps the place of a page in the history; without it, links lead back, to the top of the list. */
const PLACE = 'sveltekit:history';

interface Left {
	/** The address of the results, and what was asked there: `oběd domů · Poniklá`. */
	readonly href: string;
	readonly words: string;
	readonly place: number;
	/** The address of the card that was opened, and where in the window it stood. */
	readonly link: string;
	readonly top: number;
}

/** The results of this visit that were left, for the way back from the pages they led to. */
export class WayBack {
	#left: Left | null = $state.raw(null);
	#place = $state(placeNow());

	/** `null`: no results lie before this page. */
	get current(): Pick<Left, 'href' | 'words'> | null {
		return this.#left && this.#place > this.#left.place ? this.#left : null;
	}

	/** Call before results are left; `delta` steps of the history are done by then. */
	leave(
		results: Pick<Left, 'href' | 'words'>,
		{ href: link, delta }: { readonly href: string; readonly delta: number }
	): void {
		const top = linkTo(link)?.getBoundingClientRect().top ?? 0;
		this.#left = { ...results, place: placeNow() - delta, link, top };
	}

	/** Call on each page; who begins anew does not come from results. */
	arrive({ anew }: { readonly anew: boolean }): void {
		this.#place = placeNow();
		if (anew || this.#place < (this.#left?.place ?? 0)) this.#left = null;
	}

	/** Whether it went back through the history, which keeps the place; else follow the link. */
	go(): boolean {
		const steps = (this.#left?.place ?? NaN) - placeNow();
		if (!(steps < 0)) return false;
		history.go(steps);
		return true;
	}

	/** Back on the results: focuses the card that was left, where it stood, though its fold be closed by now. */
	resume(): void {
		const left = this.#left;
		const link = left?.place === placeNow() ? linkTo(left.link) : undefined;
		if (!left || !link) return;
		link.closest('details')?.setAttribute('open', '');
		link.focus({ preventScroll: true });
		scrollBy(0, link.getBoundingClientRect().top - left.top);
	}
}

export const [useWayBack, provideWayBack] = createContext<WayBack>();

function placeNow(): number {
	return globalThis.history?.state?.[PLACE] ?? NaN;
}

function linkTo(address: string): HTMLAnchorElement | undefined {
	const links = document.querySelectorAll<HTMLAnchorElement>('main a');
	return [...links].find(({ href }) => href === address);
}
