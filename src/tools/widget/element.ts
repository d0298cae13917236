import type { WidgetContent } from './content.ts';

/**
 * What runs on the web of a municipality: fills the element `<kam-odkazat-…>`
 * that stands there with a link inside. This file is written into each widget
 * (plugin.ts), so it imports nothing.
 *
 * It makes no HTML of text, loads nothing more and keeps nothing, so that a page
 * with a strict policy only has to allow this one script. Where a part of it
 * fails, the link stays.
 */
export function showWidget(name: string, content: WidgetContent): void {
	const script = document.currentScript as HTMLScriptElement | null;
	if (!script || customElements.get(name)) return;
	const from = script.src;
	const addressOf = (href: string) => new URL(href, from).href;
	customElements.define(
		name,
		class extends HTMLElement {
			connectedCallback() {
				if (this.shadowRoot) return;
				const whole = cardOf(content, addressOf);
				const root = this.attachShadow({ mode: 'open' });
				dress(root);
				root.append(whole);
			}
		}
	);
}

type AddressOf = (href: string) => string;

function cardOf(content: WidgetContent, addressOf: AddressOf): Node {
	const { title, lead, first, calls, danger, page, released } = content;
	const link = (words: string, href: string) => make('a', { href, className: 'link' }, words);
	const section = make(
		'section',
		{ lang: 'cs' },
		make('h2', { id: 'nazev' }, title),
		make('p', {}, lead),
		searchForm(content, addressOf),
		make('p', {}, make('strong', {}, first)),
		make('ul', {}, ...calls.map(callOf)),
		...(danger ? [link(danger.words, danger.href)] : []),
		link(page.words, addressOf(page.href)),
		make('p', {}, make('small', {}, released))
	);
	section.setAttribute('aria-labelledby', 'nazev');
	return section;
}

function searchForm({ label, submit, search, page }: WidgetContent, addressOf: AddressOf): Node {
	const input = make('input', { id: 'slova', type: 'search', autocomplete: 'off' });
	const form = make(
		'form',
		{},
		make('label', { htmlFor: 'slova' }, label),
		make('div', { className: 'row' }, input, make('button', {}, submit))
	);
	// Behind the mark nothing is sent to a server; and no policy on forms is in the way.
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const words = input.value.trim();
		const results = `${addressOf(search)}#q=${encodeURIComponent(words)}`;
		location.assign(words ? results : addressOf(page.href));
	});
	return form;
}

function callOf({ who, words, href, note }: WidgetContent['calls'][number]): Node {
	const link = words ? [make('a', { href, className: 'call' }, words)] : [];
	return make('li', {}, make('h3', {}, who), ...link, make('small', {}, note));
}

function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	properties: Readonly<Record<string, string>>,
	...children: (string | Node)[]
) {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** A sheet made by a script needs no leave of the page's policy; older browsers have none. */
function dress(root: ShadowRoot): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(LOOKS);
		root.adoptedStyleSheets = [sheet];
	} catch {
		root.append(make('style', {}, LOOKS));
	}
}

/** Colours are those of the page's own scheme; `!important` here beats one in the styles of the page. */
const LOOKS = `
	:host {
		all: initial !important;
		color-scheme: inherit !important;
		display: block !important;
		box-sizing: border-box !important;
		max-width: 44rem !important;
		font: max(1rem, 16px) / 1.5 system-ui, sans-serif !important;
		color: CanvasText !important;
	}
	* { box-sizing: border-box; margin: 0; }
	section, form, ul, li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
	section {
		gap: 0.9em;
		padding: 1em;
		border: 2px solid #1e4f86;
		border-radius: 12px;
		background: Canvas;
		overflow-wrap: anywhere;
	}
	h2 { font-size: 1.3em; line-height: 1.25; }
	h3, label { font-size: 1em; font-weight: 700; }
	ul { padding: 0; list-style: none; gap: 0.75em; }
	a { color: inherit; text-underline-offset: 0.18em; }
	a, button { min-height: 48px; }
	.link { display: flex; align-items: center; }
	.row { display: flex; flex-wrap: wrap; gap: 0.5em; }
	input { flex: 1 1 11em; min-width: 0; }
	input, button, .call {
		min-height: 48px;
		padding: 0.4em 0.8em;
		border: 2px solid;
		border-radius: 12px;
		font: inherit;
	}
	input { background: Field; color: FieldText; }
	button, .call {
		border-color: #1e4f86;
		background: #1e4f86;
		color: #fff;
		font-weight: 700;
		text-decoration: none;
		text-align: center;
		cursor: pointer;
	}
	.call { display: flex; align-items: center; width: fit-content; max-width: 100%; }
	small { font-size: 0.9em; }
	:focus-visible { outline: 3px solid; outline-offset: 3px; }
	.call:focus-visible, button:focus-visible { outline-color: CanvasText; }
	@media print { button, input, label { display: none; } .call { background: none; color: #000; } }`;
