import { TYPING_PAUSE_MS } from '#lib/device/url-state.svelte.ts';

type Suggest<T> = (query: string) => readonly T[];

interface Options<T> {
	/** The words in the field now. */
	readonly words: () => string;
	/** Fetches what finds suggestions; it is heavy. Rejects where there is no signal. */
	readonly load: () => Promise<Suggest<T>>;
}

/**
 * What to suggest under a field while somebody types. It follows when the
 * fingers rest, so that typing stays smooth; until then the suggestions before
 * stand, so that nothing flickers.
 *
 * Only typing opens it. Where a choice changes the words, they are not what was
 * typed, and there is nothing to suggest; "back" brings both again.
 */
export class TypedSuggestions<T> {
	readonly #options: Options<T>;
	#suggest: Suggest<T> | null = $state.raw(null);
	#loading = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** `null`: nothing was typed, or it was closed. */
	#typed: string | null = $state(null);
	/** What was typed when the fingers last rested. */
	#rested = $state('');
	readonly #found: readonly T[] = $derived.by(() =>
		this.#rested === '' ? [] : (this.#suggest?.(this.#rested) ?? [])
	);

	constructor(options: Options<T>) {
		this.#options = options;
	}

	readonly current: readonly T[] = $derived.by(() =>
		this.#typed === this.#options.words() ? this.#found : []
	);

	/** Call when somebody is about to type, so that the first suggestions need not be waited for. */
	prepare(): void {
		if (!this.#suggest && !this.#loading) void this.#fetch();
	}

	/** Call before `words` knows what was typed: what it held before tells whether somebody goes on. */
	type(query: string): void {
		const goesOn = this.#typed === this.#options.words();
		if (!goesOn || query.trim() === '') this.close();
		if (query.trim() === '') return;
		this.prepare();
		clearTimeout(this.#timer);
		this.#typed = query;
		this.#timer = setTimeout(() => this.settle(), TYPING_PAUSE_MS);
	}

	/** What is typed counts at once: somebody goes to the suggestions without waiting. */
	settle(): void {
		clearTimeout(this.#timer);
		this.#rested = this.#typed ?? '';
	}

	/** Until somebody types again. Call it when the page is left, too. */
	close(): void {
		clearTimeout(this.#timer);
		this.#typed = null;
		this.#rested = '';
	}

	/** Without suggestions the field works as well; the next key tries again. */
	async #fetch(): Promise<void> {
		this.#loading = true;
		try {
			this.#suggest = await this.#options.load();
		} catch {
			this.#suggest = null;
		} finally {
			this.#loading = false;
		}
	}
}
