import type * as L from 'leaflet';

/** How long the hint stays after the finger has left, in milliseconds. */
const HINT_MS = 1500;

/**
 * Lets one finger scroll the page and two move the map; a mouse drags as usual.
 *
 * Leaflet's pinch moves the map with the middle of both fingers, so dragging is
 * only needed for a mouse or a pen. It is switched as each pointer comes down,
 * because many devices have both. `map.css` tells the browser the same with
 * `touch-action: pan-y`.
 */
export function twoFingers(map: L.Map, hint: string): void {
	const container = map.getContainer();
	const listening = new AbortController();
	const { signal } = listening;
	const showHint = createHint(container, hint);

	map.touchZoom.enable();
	// While capturing: Leaflet must find dragging off when its own listener runs.
	container.addEventListener(
		'pointerdown',
		({ pointerType }) => map.dragging[pointerType === 'touch' ? 'disable' : 'enable'](),
		{ capture: true, signal }
	);
	container.addEventListener('touchmove', ({ touches }) => showHint(touches.length === 1), {
		passive: true,
		signal
	});
	map.once('unload', () => listening.abort());
}

/** Only for the eyes: who does not see the map moves through it by keys, without fingers. */
function createHint(container: HTMLElement, text: string): (shown: boolean) => void {
	const element = document.createElement('p');
	element.className = 'map-hint';
	element.ariaHidden = 'true';
	element.textContent = text;
	container.append(element);
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (shown) => {
		clearTimeout(timer);
		element.classList.toggle('shown', shown);
		timer = setTimeout(() => element.classList.remove('shown'), HINT_MS);
	};
}
