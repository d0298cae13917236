/** Something done in steps, so that a slow phone can answer a finger between them. */
export type Steps<T> = Generator<void, T, void>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/**
 * Takes one step after another.
 *
 * @param pause lets others run, if it is time to
 */
export async function finishWithPauses<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		await pause();
	}
}
