/** What `app.html` shows over a page of which a part is missing, or the words of the shell. */
const LINE = 'zachrana';
const MAIN = 'obsah';

declare global {
	interface Window {
		/** What was last chosen in a list, and where: `app.html` keeps it for a page not yet alive. */
		early?: [list: HTMLSelectElement, value: string];
	}
}

/**
 * A page as the server sent it: what stays of it should it fail while it comes
 * alive. `app.html` begins with saying so, for a script that never runs.
 */
export class PageAsSent {
	#path = '';
	#sent: HTMLElement | undefined;
	#line: HTMLElement | null = null;
	#broken = false;

	/** Call before anything is drawn. */
	keep(): void {
		const main = document.getElementById(MAIN);
		this.#path = location.pathname;
		this.#line = document.getElementById(LINE);
		// The shell has none: nothing was sent but whom to call.
		const frame = main?.parentElement;
		if (!frame) return;
		const sent = frame.cloneNode(true) as typeof frame;
		this.#sent = sent;
		window.addEventListener('unhandledrejection', () => {
			// Not even the frame could be drawn: nothing is alive, and nothing stands.
			if (!document.getElementById(MAIN)) frame.replaceChildren(...sent.childNodes);
		});
	}

	/** The text of the page that is open, `null` if the server did not send that one. */
	get main(): Element | null {
		return (this.#path === location.pathname && this.#sent?.querySelector(`#${MAIN}`)) || null;
	}

	/** A page was drawn, and works. */
	alive(): void {
		if (this.#broken) return;
		this.#line?.remove();
		document.documentElement.dataset['script'] = '';
	}

	/** Choose what was chosen while the page could not listen. Call once when it can. */
	catchUp(): void {
		const [list, value] = window.early ?? [];
		if (!list?.isConnected || list.value === value) return;
		list.value = value ?? '';
		list.dispatchEvent(new Event('change', { bubbles: true }));
	}

	/** The page that is open could not be drawn. */
	failed(): void {
		if (!this.main || !this.#line) return;
		this.#broken = true;
		this.#line.hidden = false;
		document.body.prepend(this.#line);
		delete document.documentElement.dataset['script'];
	}

	/** Another page may be whole. */
	left(): void {
		this.#broken = false;
		this.alive();
	}
}
