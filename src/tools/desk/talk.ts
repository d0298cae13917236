import { type Notice, page } from './frame.ts';
import type { Content } from './html.ts';
import type { Answer } from './server.ts';

/** Pages as answers. What is said of the last step stands on the next page, once. */
export class Talk {
	#notice: Notice | null = null;

	/** @param wrong what must be mended first */
	show(title: string, path: string, main: Content, wrong: string | null = null): Answer {
		const said = wrong ? { words: wrong, wrong: true } : this.#notice;
		this.#notice = null;
		return { status: wrong ? 422 : 200, body: page(title, path, said, main).text };
	}

	redirect(location: string, said: Notice | null = null): Answer {
		this.#notice = said;
		return { status: 303, headers: { location } };
	}
}
