/**
 * Whether our own server, or a map tile, was really out of reach just now.
 *
 * What the device says about itself (`navigator.onLine`) is not asked: it is
 * true behind a captive portal and in a valley with one useless bar of signal.
 * Without a failed attempt nobody is told anything: offline is a normal state.
 */
export class Connection {
	#status = $state<'fine' | 'failed'>('fine');

	get current(): 'fine' | 'failed' {
		return this.#status;
	}

	/** Whoever tried to reach a server says how it went. */
	report(reached: boolean): void {
		this.#status = reached ? 'fine' : 'failed';
	}
}
