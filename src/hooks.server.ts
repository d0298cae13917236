import { render } from 'svelte/server';
import type { Handle } from '@sveltejs/kit';
import Rescue from '#lib/ui/frame/Rescue.svelte';
import { commonText } from '#lib/text/cs/common.ts';

/** Where the words of the shell go, in `app.html`. */
const PLACE = '<!--zachrana-->';

/**
 * The shell, which the worker gives for every address, holds no page. Whom to
 * call stands in it until the page is drawn: should a script not come, or fail,
 * nobody is left with a white screen.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace(PLACE, () => (event.route.id ? '' : words()))
	});

function words(): string {
	const { notYetTitle, failed } = commonText.errors;
	const { body } = render(Rescue, { props: { title: notYetTitle, words: [failed] } });
	return `<div id="zachrana">${body}</div>`;
}
