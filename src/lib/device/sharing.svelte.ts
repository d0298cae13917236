/** What is used of `navigator`; older browsers and insecure pages lack both. */
export interface SharingDevice {
	readonly share?: (data: SharedContent) => Promise<void>;
	readonly clipboard?: { writeText(text: string): Promise<void> };
}

export interface SharedContent {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

type SharingStatus = 'idle' | 'shared' | 'copied' | 'failed';

/** Hands something to another application, or puts it on the clipboard. Never throws. */
export class Sharing {
	#status: SharingStatus = $state('idle');
	readonly #device: () => SharingDevice;

	/** @param device gets `navigator`, which is not there while prerendering */
	constructor(device: () => SharingDevice) {
		this.#device = device;
	}

	get current(): SharingStatus {
		return this.#status;
	}

	/** Opens the sheet of the system; where there is none, copies. */
	async share(content: SharedContent): Promise<void> {
		const device = this.#device();
		if (!device.share) return this.copy(`${content.text}\n${content.url}`);
		try {
			await device.share(content);
			this.#status = 'shared';
		} catch (error) {
			if (isTakenBack(error)) this.#status = 'idle';
			else await this.copy(`${content.text}\n${content.url}`);
		}
	}

	async copy(text: string): Promise<void> {
		try {
			const { clipboard } = this.#device();
			if (!clipboard) throw new Error('no clipboard');
			await clipboard.writeText(text);
			this.#status = 'copied';
		} catch {
			// Forbidden or not there: the page shows the text, so that it can be copied by hand.
			this.#status = 'failed';
		}
	}
}

/** The reader closed the sheet: that is an answer, not a failure. */
function isTakenBack(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}
