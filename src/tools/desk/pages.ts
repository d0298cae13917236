import { byId } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { CompleteRegion, CompleteService } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { unknownsText } from '#lib/text/cs/unknowns.ts';
import { isMap } from '../../pack/fields/values.ts';
import { callList } from '../../routes/co-nevime/call-list.ts';
import { recordsByAge, type RecordAge } from './age.ts';
import { NOT_IN_FORMS } from './fields.ts';
import { type Content, html, type Html } from './html.ts';
import { idOf, type Names, titleOf } from './names.ts';
import type { Preview } from './preview.ts';
import {
	fieldOf,
	type FormPart,
	isItems,
	PARTS_WITH_FORMS,
	type Shape,
	shapeOfPart
} from './shape.ts';
import type { Draft, Found, Memory, Snapshot } from './workshop.ts';

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

export interface ListState {
	readonly now: Snapshot;
	readonly region: CompleteRegion;
	readonly memory: Memory;
	readonly today: string;
	find(id: string): Found | null;
	canUndo(id: string): boolean;
}

/** All records by age, each to be confirmed in one click. */
export function listPage(state: ListState): Html {
	const { region, memory, today } = state;
	const text = deskText.list;
	const records = recordsByAge(region, today);
	const stale = records.filter((record) => record.stale).length;
	return html`<div class="stack tight">
			<p>${text.lead(stale, records.length)}</p>
			<p class="muted">${text.how}</p>
		</div>
		<details>
			<summary>${text.who}: ${memory.kdo || whoOf(region)}</summary>
			<form method="post" action="/kdo" class="stack tight">
				<label for="kdo">${text.who}</label>
				<p class="small muted" id="kdo-popis">${text.whoHint}</p>
				<input
					id="kdo"
					name="kdo"
					value="${memory.kdo || whoOf(region)}"
					aria-describedby="kdo-popis"
				/>
				<div><button class="button">${text.keep}</button></div>
			</form>
		</details>
		<div class="stack tight" data-needs-script hidden>
			<label for="najit">${text.find}</label>
			<input id="najit" type="search" data-filter="#zaznamy" autocomplete="off" />
		</div>
		<ul role="list" class="stack" id="zaznamy">
			${records.map((record) => row(state, record))}
		</ul>`;
}

/** How the clerk confirms, as long as they did not say otherwise. */
export function whoOf({ offices, extendedOffice }: CompleteRegion): string {
	return deskText.list.whoDefault(byId(offices, extendedOffice)?.name ?? '');
}

function row(state: ListState, { service, date }: RecordAge): Html {
	const { id, name, provider, phones, confirmed } = service;
	const text = deskText.list;
	const found = state.find(id);
	const facts = found ? factsOf(shapeOfPart('services'), state.now.names, found.value) : [];
	const isNew = confirmed[0]?.date === state.today;
	const key = `services/${id}`;
	return html`<li class="card record" id="${id}">
		<div class="stack tight">
			<h2><a href="/zaznam/${key}">${name}</a></h2>
			<p class="muted">
				${[byId(state.region.providers, provider)?.name, text.age(date)].filter(Boolean).join(' · ')}
			</p>
			<p class="phones">${phonesOf({ phones })}</p>
			<details>
				<summary>${text.facts(facts.length)}<span class="visually-hidden"> ${name}</span></summary>
				<ul>
					${facts.map((fact) => html`<li>${fact}</li>`)}
				</ul>
			</details>
		</div>
		<div class="actions">
			${
				isNew
					? html`<p><strong>${text.today}</strong></p>`
					: button(`/plati/${id}`, text.holds, hidden('otisk', found?.print ?? ''), true)
			}
			${state.canUndo(key) && button(`/zpet/${key}`, text.undo)}
			<a class="button" href="/zaznam/${key}"
				>${text.edit}<span class="visually-hidden"> ${name}</span></a
			>
		</div>
	</li>`;
}

function phonesOf({ phones }: Pick<CompleteService, 'phones'>): Content {
	const numbers = allCurrent(phones).map(({ value }) => formatPhone(value.number));
	return numbers.length > 0
		? numbers.map((number) => html`<strong class="number">${number}</strong> `)
		: deskText.list.noPhone;
}

/** What a record says now, fact by fact: all of it is confirmed at once. */
function factsOf(shape: Shape, names: Names, record: Readonly<Record<string, unknown>>): string[] {
	return shape.fields
		.filter(([key]) => !NOT_IN_FORMS.includes(key))
		.flatMap(([key, field]) => {
			const value = record[key];
			if (isItems(field) && Array.isArray(value) && field.item) {
				const { item } = field;
				return value
					.filter((fact) => isMap(fact) && !fact['zastarale'])
					.map((fact) => `${field.title}: ${names.say(item, fact)}`);
			}
			return isMap(value) ? [`${field.title}: ${names.say(field, value)}`] : [];
		});
}

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

/** What an edit will change, before anything is written. */
export function summaryPage(
	action: string,
	print: string,
	{ summary, warnings }: Draft,
	preview: Preview | null,
	canConfirm: boolean
): Html {
	const text = deskText.summary;
	return html`<ul class="card changes">
			${summary.map((sentence) => html`<li>${sentence}</li>`)}
			${summary.length === 0 && html`<li>${text.nothing}</li>`}
		</ul>
		${warnings.map(({ message }) => html`<p class="doubt">${text.doubt(message)}</p>`)}
		<form method="post" action="${action}" class="stack">
			${hidden('otisk', print)}
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
