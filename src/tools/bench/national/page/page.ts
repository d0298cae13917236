import type { Id } from '#lib/region/region.ts';
import { openCountry, openOutlines } from './open-country.ts';
import { OUTLINES_FILE, SEARCH_FILES, type Opening, type Session } from './session.ts';

/**
 * Runs in the browser that is measured. Each step is a task of its own, as a
 * key or a click is, and is timed itself: the browser reports only tasks of
 * 50 ms or more.
 */
const FIRST_QUERY = 'obedy pro duchodce';
/** So that a bench of slow code ends, too: what was measured by then counts. */
const MOST_MS_A_PHASE = 15_000;

let country: Awaited<ReturnType<typeof openCountry>> | null = null;
let longTasks: PerformanceEntry[] = [];

const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

const session: Session = {
	async open() {
		const files = await fetchFiles(SEARCH_FILES);
		const arrivedAfterMs = performance.now();
		await nextTask();
		const started = performance.now();
		country = await openCountry(files);
		const openingMs = performance.now() - started;
		const [firstQueryMs = 0] = await timeEach([FIRST_QUERY], ...FOR_A_KEY);
		const opening: Opening = { arrivedAfterMs, openingMs, firstQueryMs };
		return opening;
	},
	type: (texts) => timeEach(texts, ...FOR_A_KEY),
	count: (changes) => timeEach(changes, (filters) => opened().count(filters)),
	async locate(points) {
		const { [OUTLINES_FILE]: file } = await fetchFiles([OUTLINES_FILE]);
		await nextTask();
		const started = performance.now();
		const locator = openOutlines(file);
		const openingMs = performance.now() - started;
		const ids: (Id | null)[] = [];
		const times = await timeEach(points, (at) => {
			const located = locator.locate(at);
			ids.push(located.status === 'inside' ? located.id : null);
		});
		return { openingMs, times, ids };
	},
	takeLongestTask() {
		const tasks = [...longTasks, ...observer.takeRecords()];
		longTasks = [];
		return Math.max(0, ...tasks.map(({ duration }) => duration));
	}
};

Object.assign(window, { session });

/** What the search page does with what has been typed so far: two timers, and so two tasks. */
const FOR_A_KEY: readonly Step<string>[] = [
	(query) => opened().suggest(query),
	(query) => opened().answer(query)
];

function opened() {
	if (!country) throw new Error('open() comes first');
	return country;
}

async function fetchFiles<Name extends string>(
	names: readonly Name[]
): Promise<Readonly<Record<Name, ArrayBuffer>>> {
	const entries = names.map(async (name) => {
		const response = await fetch(`/${name}`);
		return [name, await response.arrayBuffer()] as const;
	});
	// There is an entry for each name.
	return Object.fromEntries(await Promise.all(entries)) as Record<Name, ArrayBuffer>;
}

type Step<T> = (item: T) => unknown;

/** The time of all steps together, each in a task of its own. */
async function timeEach<T>(items: readonly T[], ...steps: readonly Step<T>[]): Promise<number[]> {
	const times: number[] = [];
	const end = performance.now() + MOST_MS_A_PHASE;
	for (const item of items) {
		let time = 0;
		for (const step of steps) {
			await nextTask();
			const start = performance.now();
			step(item);
			time += performance.now() - start;
		}
		times.push(time);
		if (performance.now() > end) break;
	}
	return times;
}

function nextTask(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
}
