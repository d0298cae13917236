import { deskText } from '#lib/text/cs/desk.ts';
import { type Content, html, type Html } from './html.ts';

/** What a page tells about what was just done. */
export interface Notice {
	readonly words: string;
	readonly wrong?: boolean;
	/** A record whose last change can be taken back. */
	readonly undo?: string;
}

const PAGES = [
	['/', deskText.nav.verify],
	['/zaznamy', deskText.nav.records],
	['/hovory', deskText.nav.calls],
	['/registr', deskText.nav.register],
	['/zverejnit', deskText.nav.publish]
] as const;

/** A whole page. */
export function page(title: string, path: string, notice: Notice | null, main: Content): Html {
	return html`<!doctype html>
		<html lang="cs">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<link rel="stylesheet" href="/pult.css" />
				<script type="module" src="/pult.js"></script>
				<title>${title} – ${deskText.name}</title>
			</head>
			<body>
				<header>
					<nav aria-label="${deskText.name}">
						${PAGES.map(
							([address, words]) =>
								html`<a href="${address}" ${address === path && html`aria-current="page"`}
									>${words}</a
								>`
						)}
					</nav>
				</header>
				<main class="stack wide">
					<div role="status">${notice && noticeOf(notice)}</div>
					<h1>${title}</h1>
					${main}
				</main>
			</body>
		</html>`;
}

function noticeOf({ words, wrong, undo }: Notice): Html {
	return html`<div class="notice ${wrong && 'wrong'}">
		<p>${words}</p>
		${undo && button(`/zpet/${undo}`, deskText.list.undo)}
	</div>`;
}

/** A button that does something at once. */
export function button(
	action: string,
	words: string,
	fields: Content = null,
	filled = false
): Html {
	return html`<form method="post" action="${action}">
		${fields}<button class="button ${filled && 'filled'}">${words}</button>
	</form>`;
}

export function hidden(name: string, value: string): Html {
	return html`<input type="hidden" name="${name}" value="${value}" />`;
}
