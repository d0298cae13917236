import { deskText } from '#lib/text/cs/desk.ts';
import { hidden } from './frame.ts';
import { html, type Html } from './html.ts';
import type { Preview } from './preview.ts';
import type { Draft } from './workshop.ts';

/**
 * What an edit will change, before anything is written.
 *
 * @param fields what was typed: what is shown here is what will be saved
 */
export function summaryPage(
	action: string,
	fields: Readonly<Record<string, readonly string[]>>,
	{ summary, doubts }: Draft,
	preview: Preview | null,
	canConfirm: boolean
): Html {
	const text = deskText.summary;
	return html`<ul class="card changes">
			${summary.map((sentence) => html`<li>${sentence}</li>`)}
			${summary.length === 0 && html`<li>${text.nothing}</li>`}
		</ul>
		${doubts.map((words) => html`<p class="doubt">${text.doubt(words)}</p>`)}
		<form method="post" action="${action}" class="stack">
			${Object.entries(fields).flatMap(([name, values]) => values.map((value) => hidden(name, value)))}
			${
				canConfirm &&
				html`<label class="box"
					><input type="checkbox" name="overit" value="true" />${text.confirmToo}</label
				>`
			}
			<div class="row">
				<button class="button filled" name="akce" value="ulozit">${text.save}</button>
				<a class="button" href="${action}">${text.back}</a>
			</div>
		</form>
		${preview && previewSections(preview)}`;
}

function previewSections({ card, villages, leaflets, leafletVillages }: Preview): Html {
	const text = deskText.summary;
	const [name, ...lines] = card;
	return html`${
			name &&
			html`<section class="stack">
					<h2>${text.card}</h2>
					<div class="card stack tight">
						<h3>${name}</h3>
						${lines.map((line) => html`<p>${line}</p>`)}
					</div>
				</section>
				<section class="stack">
					<h2>${text.villages}</h2>
					${
						villages.length > 0
							? html`<ul>
									${villages.map((words) => html`<li>${words}</li>`)}
								</ul>`
							: html`<p>${text.noVillages}</p>`
					}
				</section>`
		}
		<section class="stack">
			<h2>${text.leaflets}</h2>
			${
				leaflets.length > 0
					? html`<details>
							<summary>${text.leafletsOf(leafletVillages, leaflets.length)}</summary>
							<ul class="columns">
								${leaflets.map((words) => html`<li>${words}</li>`)}
							</ul>
						</details>`
					: html`<p>${text.noLeaflets}</p>`
			}
		</section>`;
}
