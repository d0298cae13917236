import { DIRECTIONS, stopTowards, type Stop } from './geometry/map-layout.ts';

export interface FocusStop extends Stop {
	readonly element: Element & HTMLOrSVGElement;
	/** What Enter, Space and a screen reader's press do. */
	readonly press: () => void;
}

/**
 * Makes a set of things on the map one stop of the Tab key: arrows lead from
 * one to the next in their direction, Home and End to the first and the last,
 * Enter and Space press.
 *
 * @returns a function that stops listening
 */
export function roveFocus(stops: readonly FocusStop[]): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	stops.forEach(({ element, press }, index) => {
		element.tabIndex = index === 0 ? 0 : -1;
		element.addEventListener('focus', () => makeCurrent(stops, element), { signal });
		element.addEventListener(
			'keydown',
			// Only key events are heard under this name.
			(event) => handleKey(event as KeyboardEvent, stops, index, press),
			{ signal }
		);
	});
	return () => listening.abort();
}

function makeCurrent(stops: readonly FocusStop[], current: Element): void {
	for (const { element } of stops) element.tabIndex = element === current ? 0 : -1;
}

function handleKey(
	event: KeyboardEvent,
	stops: readonly FocusStop[],
	index: number,
	press: () => void
): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	if (event.key === 'Enter' || event.key === ' ') press();
	else {
		const next = stopFor(event.key, stops, index);
		if (next === undefined) return;
		stops[next ?? index]?.element.focus();
	}
	event.preventDefault();
}

/** `undefined`: not a key of ours; `null`: it leads nowhere from here. */
function stopFor(key: string, stops: readonly Stop[], from: number): number | null | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return stops.length - 1;
	const direction = DIRECTIONS.find((name) => name === key);
	return direction && stopTowards(stops, from, direction);
}
