/** So long may the page be busy without being felt; the rest of 50 ms is for one step more. */
const BUSY_MS = 16;

/** `scheduler.yield` of newer browsers: goes on before whatever else waits, but after a finger. */
interface Scheduler {
	yield(): Promise<void>;
}

/** Pauses for work done in steps: each lets the browser answer, if it has been busy for long. */
export function pauses(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < BUSY_MS) return;
		await letOthersRun();
		last = performance.now();
	};
}

function letOthersRun(): Promise<void> {
	// Not in the types of the DOM yet.
	const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
	return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
