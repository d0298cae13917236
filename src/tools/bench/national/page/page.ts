import {
	openCountry,
	openOutlines,
	OUTLINES_FILE,
	SEARCH_FILES,
	type OpenCountry
} from './open-country.ts';
import type { Locations, Opening, Session } from './session.ts';

/**
 * Runs in the browser that is measured. Each step is a task of its own, as a
 * key or a click is, and is timed itself: the browser reports only tasks of
 * 50 ms or more.
 */
const FIRST_QUERY = 'obedy pro duchodce';
/** So that a bench of slow code ends, too: what was measured by then counts. */
const MOST_MS_A_PHASE = 15_000;

let country: OpenCountry | null = null;
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
		const ready = performance.now();
		await nextTask();
		const [firstQueryMs = 0] = await timeEach([FIRST_QUERY], ...FOR_A_KEY);
		const opening: Opening = { arrivedAfterMs, openingMs: ready - started, firstQueryMs };
		return opening;
	},
	type: (texts) => timeEach(texts, ...FOR_A_KEY),
	count: (changes) => timeEach(changes, (filters) => opened().facets(filters)),
	async locate(points) {
		const files = await fetchFiles([OUTLINES_FILE]);
		await nextTask();
		const started = performance.now();
		const find = openOutlines(files);
		const openingMs = performance.now() - started;
		const ids: Locations['ids'][number][] = [];
		const times = await timeEach(points, (at) => ids.push(find(at)));
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
	(text) => void opened().suggest(text),
	(text) => void opened().find(opened().understand(text))
];

function opened(): OpenCountry {
	if (!country) throw new Error('open() comes first');
	return country;
}

async function fetchFiles(names: readonly string[]): Promise<Record<string, ArrayBuffer>> {
	const entries = names.map(async (name) => {
		const response = await fetch(`/${name}`);
		return [name, await response.arrayBuffer()] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

type Step<T> = (item: T) => void;

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
