import data from 'virtual:data';
import { dev } from '$app/environment';
import { render } from 'svelte/server';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import Rescue from '#lib/ui/frame/Rescue.svelte';
import { byId } from '#lib/region/find.ts';
import { region } from '#lib/region/here.ts';
import { WORKER } from '#lib/region/addresses.ts';
import { commonText } from '#lib/text/cs/common.ts';
import { rescueText } from '#lib/text/cs/rescue.ts';
import { jsonLdOf } from './routes/sluzba/[id]/json-ld.ts';

/** Where the words go, in `app.html`. */
const PLACE = '<!--zachrana-->';

/** The first lines of `app.html`; further down the coding of letters would not be found. */
const START = '<meta charset="utf-8" />';

/** Each page has a title of its own there; the shell has none. */
const HEAD_END = /\s*<\/head>/;

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const ordered = scriptsLast(policyFirst(html));
			const page = withData(ordered, event.route.id);
			return event.route.id
				? withJsonLd(page, event).replace(PLACE, line)
				: page.replace(PLACE, words).replace(HEAD_END, `<title>${commonText.appName}</title>$&`);
		}
	});

/** SvelteKit's script that makes a page alive, after all that can be read. */
const START_OF_PAGE = /<script>(?=\s*\{\s*__sveltekit_)/;

/** Pages that cannot be drawn without the columns by which results are chosen. */
const FINDS_RESULTS = /^\/(hledat|letak)\b/;

/** The page that may be asked a query: the script of `app.html` looks, and fetches by what it is read. */
const TAKES_QUERIES = '/hledat';
const INDEX = `<meta name="index" content="${data.words} ${data.danger}">`;

/** Told to search engines, after all that is read. */
const BODY_END = /\s*<\/body>/;
const OF_SERVICE = '/sluzba/[id]';

function withJsonLd(html: string, { route, params }: RequestEvent): string {
	const service = route.id === OF_SERVICE ? byId(region.services, params.id) : null;
	const json = service && jsonLdOf(region, service);
	if (!json) return html;
	return html.replace(
		BODY_END,
		(end) => `<script type="application/ld+json">${json}</script>${end}`
	);
}

/** The data of all pages, run before any code of ours: no name of a file of code depends on them. */
function withData(html: string, route: string | null): string {
	return html
		.replace(AFTER_LAYOUT.test(html) ? AFTER_LAYOUT : HEAD_END, (place) => preloads(route) + place)
		.replace(START_OF_PAGE, (script) => `<script src="${data.region}"></script>${script}`);
}

/** Behind the script of the layout: the data are as heavy, and few files are asked for at a time. */
const AFTER_LAYOUT = /(?<=<link href="[^"]*\/nodes\/0\.[^"]*" rel="modulepreload">)/;

const SCRIPTS = /\s*<link href="[^"]*" rel="modulepreload">/g;

/**
 * What a page is seen by comes before what makes it alive, as SvelteKit would not have it: at
 * 400 kbit/s a number to call is seen after 1.0 s, not 1.6.
 */
function scriptsLast(html: string): string {
	const scripts = html.match(SCRIPTS) ?? [];
	return html.replace(SCRIPTS, '').replace(HEAD_END, (end) => scripts.join('') + end);
}

/** Not in the shell, which has them on the device: it would change in two places with the data. */
function preloads(route: string | null): string {
	if (!route) return '';
	const region = `<link rel="preload" href="${data.region}" as="script">`;
	if (!FINDS_RESULTS.test(route)) return region;
	const catalogue = `<link rel="preload" href="${data.catalogue}" as="fetch" crossorigin="anonymous">`;
	return region + catalogue + (route === TAKES_QUERIES ? INDEX : '');
}

/** What the script of `app.html` registers. While developing, Vite serves what has just been written, and nothing older. */
const REGISTERED = dev ? '' : `<meta name="worker" content="${WORKER}">`;

/** A policy rules what comes after it: so before the script of `app.html`, not with SvelteKit's head. */
function policyFirst(html: string): string {
	const [policy = ''] = POLICY.exec(html) ?? [];
	return html.replace(policy, '').replace(START, () => START + policy + REGISTERED);
}

/**
 * What is said until a script has made the page alive. The shell, which the
 * worker gives for every address, holds no page: whom to call stands in it, so
 * that nobody is left with a white screen. A page that was sent whole gets one
 * line, hidden until a part of it turns out to be missing.
 */
function line(): string {
	const { partMissing, again } = rescueText;
	return `<p id="zachrana" class="screen-only" role="status" hidden>${partMissing} <a href="">${again}</a></p>`;
}

function words(): string {
	const { notYetTitle, failed } = commonText.errors;
	const { body } = render(Rescue, { props: { title: notYetTitle, words: [failed] } });
	return `<div id="zachrana">${body}</div>`;
}
