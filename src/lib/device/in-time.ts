/** Longer nobody waits for a page: whom to call is known without it. */
export const PATIENCE_MS = 12_000;

/** @throws where it does not come, or not in time: a signal may hang for ever */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_done, fail) => {
		timer = setTimeout(() => fail(new Error('It did not come in time.')), patience);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
