import { byId } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { CompleteRegion, CompleteService } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { isMap } from '../../pack/fields/values.ts';
import { recordsByAge, type RecordAge } from './age.ts';
import { NOT_IN_FORMS } from './fields.ts';
import { button, hidden } from './frame.ts';
import { type Content, html, type Html } from './html.ts';
import type { Memory } from './memory.ts';
import type { Names } from './names.ts';
import { titleIn } from './opened.ts';
import { isItems, type Shape, shapeOfPart } from './shape.ts';
import type { Found, Snapshot } from './workshop.ts';

interface ListState {
	readonly now: Snapshot;
	readonly region: CompleteRegion;
	readonly memory: Memory;
	/** Broken files of what was typed. */
	readonly setAside: readonly string[];
	readonly today: string;
	find(id: string): Found | null;
	canUndo(id: string): boolean;
}

/** All records by age, each to be confirmed in one click. */
export function listPage(state: ListState): Html {
	const { region, memory, setAside, today } = state;
	const text = deskText.list;
	const records = recordsByAge(region, today);
	const stale = records.filter((record) => record.stale).length;
	return html`<div class="stack tight">
			<p>${text.lead(stale, records.length)}</p>
			<p class="muted">${text.how}</p>
		</div>
		${setAside.length > 0 && html`<p class="card">${text.setAside(setAside)}</p>`}
		${draftsOf(memory)}
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

/** What was begun and not saved, in whichever window. */
function draftsOf({ koncepty }: Memory): Content {
	const drafts = Object.entries(koncepty).map(([key, { pole }]) => ({
		key: key.split('/').map(encodeURIComponent).join('/'),
		name: titleIn({ form: new Map(pole), id: key.replace(/^.*\//, '') })
	}));
	return (
		drafts.length > 0 &&
		html`<div class="card stack tight">
			<h2>${deskText.list.drafts}</h2>
			<ul>
				${drafts.map(({ key, name }) => html`<li><a href="/zaznam/${key}">${name}</a></li>`)}
			</ul>
		</div>`
	);
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
