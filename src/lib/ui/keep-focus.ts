import { tick } from 'svelte';

/**
 * Gives the focus on, where what was pressed is gone: to what stands in its place
 * now, else to the last of its kind, else to what is left. Else it would fall to
 * the start of the page, and a keyboard or a screen reader with it.
 *
 * @param kind selector of what was pressed
 * @param otherwise selector; what takes the focus where none of the kind is left
 */
export async function keepFocus(kind: string, place: number, otherwise = '#obsah'): Promise<void> {
	await tick();
	const left = [...document.querySelectorAll<HTMLElement>(kind)];
	const next = left[place] ?? left.at(-1) ?? document.querySelector<HTMLElement>(otherwise);
	if (document.activeElement === document.body) next?.focus({ preventScroll: left.length === 0 });
}
