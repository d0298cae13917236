import { formatPhone } from '#lib/region/phone.ts';
import type { CompleteRegion } from '#lib/region/region.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { unknownsText } from '#lib/text/cs/unknowns.ts';
import { isMap } from '../../pack/fields/values.ts';
import { callList } from '../../routes/co-nevime/call-list.ts';
import { html, type Html } from './html.ts';
import { idOf, titleOf } from './names.ts';
import { fieldOf, type FormPart, PARTS_WITH_FORMS, shapeOfPart } from './shape.ts';
import type { Snapshot } from './workshop.ts';

/** Every record that has a form. */
export function recordsPage({ pack }: Snapshot): Html {
	const text = deskText.records;
	return html`<p>${text.lead}</p>
		${PARTS_WITH_FORMS.map((part) => {
			const records = pack[part].items
				.map(({ value }): readonly [string, string] => [
					idOf(value),
					isMap(value) ? titleOf(value) : ''
				])
				.sort(([, a], [, b]) => a.localeCompare(b, 'cs'));
			return html`<details class="card" name="druh">
				<summary>${text.parts[part]} (${records.length})</summary>
				<div class="stack">
					${fieldOf(shapeOfPart(part), 'nazev') && addForm(part)}
					<ul role="list" class="columns">
						${records.map(
							([id, title]) =>
								html`<li><a class="link" href="/zaznam/${part}/${id}">${title}</a></li>`
						)}
					</ul>
				</div>
			</details>`;
		})}`;
}

function addForm(part: FormPart): Html {
	const text = deskText.records;
	return html`<form method="post" action="/novy/${part}" class="stack tight">
		<label for="novy-${part}">${text.add}</label>
		<p class="small muted" id="novy-${part}-popis">${text.addHint}</p>
		<div class="row">
			<input id="novy-${part}" name="nazev" required aria-describedby="novy-${part}-popis" />
			<button class="button">${text.add}</button>
		</div>
	</form>`;
}

/** Open questions by whom to call. */
export function callsPage(region: CompleteRegion): Html {
	const text = deskText.calls;
	const calls = callList(region, region.services);
	return html`<p>${text.lead}</p>
		${calls.map(
			({ provider, phone, email, web, items }) =>
				html`<section class="card stack">
					<div class="stack tight">
						<h2>${provider?.name ?? text.noProvider}</h2>
						<p>
							${phone ? html`<strong class="number">${formatPhone(phone.number)}</strong>` : text.noPhone}
							${!phone && (email ?? web)}
						</p>
					</div>
					${items.map(
						({ service, phone: own, questions }) =>
							html`<div class="stack tight">
								<h3>${service.name}</h3>
								${
									own &&
									own.number !== phone?.number &&
									html`<p>
										${unknownsText.questions.otherPhone}
										<strong class="number">${formatPhone(own.number)}</strong>
									</p>`
								}
								<ul>
									${questions.map((question) => html`<li>${question}</li>`)}
								</ul>
								<p>
									<a class="link" href="/zaznam/services/${service.id}"
										>${text.answer}<span class="visually-hidden"> ${service.name}</span></a
									>
								</p>
							</div>`
					)}
				</section>`
		)}`;
}
