import { deskText } from '#lib/text/cs/desk.ts';
import { type Form, indexesOf, nameOf, NOT_IN_FORMS, REMOVED, TODAY } from './fields.ts';
import { type Content, html, type Html } from './html.ts';
import type { Names, Option } from './names.ts';
import { fieldOf, isItems, isLines, type Shape } from './shape.ts';

const text = deskText.form;

/** What a form of a record is made of. */
interface FormState {
	readonly shape: Shape;
	readonly names: Names;
	readonly form: Form;
	/** The record as it is in its file; items beyond it are new. */
	readonly base: Readonly<Record<string, unknown>>;
	/** Messages of the check by the name of the field. */
	readonly messages: ReadonlyMap<string, readonly string[]>;
	/** Where the cursor goes. */
	readonly focus: string | null;
}

/** All fields of a record; what it has none of is offered at the end. */
export function fieldsOf(state: FormState): Html {
	const fields = state.shape.fields.filter(([key]) => !NOT_IN_FORMS.includes(key));
	const absent = ([key, field]: (typeof fields)[number]) =>
		isItems(field) && indexesOf(state.form, key).length === 0;
	const shown = fields.filter((field) => !absent(field));
	return html`<nav class="jumps" aria-label="${text.jump}">
			${shown.map(([key, { title }]) => html`<a href="#${key}">${title}</a>`)}
		</nav>
		${shown.map(([key, field]) => section(state, key, field))}
		<section class="card stack">
			<h2>${text.more}</h2>
			<div class="row">${fields.filter(absent).map(([key, field]) => addButton(key, field))}</div>
			${fields.filter(absent).map(([key]) => problemsOf(state, key))}
		</section>
		<datalist id="zdroje">
			${state.names
				.optionsOf({ ...state.shape, options: [], mark: { kind: 'reference', to: 'sources' } })
				.map(([id, words]) => html`<option value="${id}">${words}</option>`)}
		</datalist>`;
}

function section(state: FormState, key: string, field: Shape): Html {
	if (!isItems(field))
		return html`<section class="card stack" id="${key}">
			${field.kind === 'map' ? group(state, key, field) : control(state, key, field, 'h2')}
		</section>`;
	return html`<section class="card stack" id="${key}">
		<h2>${field.title}</h2>
		${problemsOf(state, key)} ${indexesOf(state.form, key).map((at) => item(state, key, field, at))}
		<div>${addButton(key, field)}</div>
	</section>`;
}

function addButton(key: string, field: Shape): Html {
	return html`<button class="button" name="akce" value="pridat:${key}">
		${text.add(field.title)}
	</button>`;
}

/** Several fields under one name, as the state of a service. */
function group(state: FormState, name: string, { title, fields }: Shape): Html {
	return html`<fieldset class="stack">
		<legend>${title}</legend>
		${problemsOf(state, name)} ${fields.map(([key, field]) => any(state, nameOf(name, key), field))}
	</fieldset>`;
}

/** One fact of a list: a known one is read, and opened only to mend it; a new one is typed. */
function item(state: FormState, name: string, { item: shape, title }: Shape, at: number): Content {
	if (!shape) return null;
	const path = `${name}[${at}]`;
	const known = listOf(state.base[name])[at];
	const fields = shape.fields.map(([key, field]) => [nameOf(path, key), field] as const);
	const outdated = `${path}.zastarale`;
	const controls = fields
		.filter(([name]) => name !== outdated)
		.map(([name, field]) => any(state, name, field));
	if (known === undefined)
		return html`<fieldset class="new stack" id="${path}">
			<legend>${text.newFact(title)}</legend>
			${problemsOf(state, path)}${controls}
		</fieldset>`;
	const said = state.names.say(shape, known);
	const { zdroj, datum } = known as Readonly<Record<string, string | undefined>>;
	const wrong = [...state.messages.keys()].some((field) => field.startsWith(path));
	return html`<div class="item stack tight" id="${path}">
		<p><strong>${said}</strong></p>
		${zdroj && html`<p class="small muted">${state.names.datedSource(zdroj, datum)}</p>`}
		<div class="row">
			${fieldOf(shape, 'zastarale') && box(state, outdated, text.ended, said)}
			<details ${wrong && 'open'}>
				<summary>${text.fix}<span class="visually-hidden"> ${said}</span></summary>
				<div class="stack">
					<p class="small muted">${text.fixHint}</p>
					${problemsOf(state, path)}${controls}
					${box(state, `${path}.${REMOVED}`, text.takeOut, said)}
				</div>
			</details>
		</div>
	</div>`;
}

function any(state: FormState, name: string, field: Shape): Html {
	return field.kind === 'map' ? group(state, name, field) : control(state, name, field);
}

function box(state: FormState, name: string, label: string, what: string): Html {
	const checked = state.form.get(name)?.[0] === 'true';
	return html`<label class="box"
		><input type="checkbox" name="${name}" value="true" ${checked && 'checked'} />${label}<span
			class="visually-hidden"
		>
			${what}</span
		></label
	>`;
}

/** One field with its name, what belongs in it, and what is wrong with it. */
function control(state: FormState, name: string, field: Shape, heading?: 'h2'): Html {
	const id = `f-${name}`;
	const wrong = messagesOf(state, name).length > 0;
	const described = [hintOf(state, field) && `${id}-popis`, wrong && `${id}-chyba`].filter(Boolean);
	const attributes = html`id="${id}" name="${name}" ${wrong && html`aria-invalid="true"`}
	${described.length > 0 && html`aria-describedby="${described.join(' ')}"`}
	${state.focus === name && 'autofocus'}`;
	const hint =
		hintOf(state, field) &&
		html`<p class="small muted" id="${id}-popis">
			${hintOf(state, field)}${isLines(field) ? ` ${text.lines}` : ''}
		</p>`;
	const several = field.kind === 'list' && !isLines(field) && field.item?.kind !== 'number';
	if (several) {
		const chosen = state.form.get(name) ?? [];
		const options = field.item ? state.names.optionsOf(field.item) : [];
		return html`<fieldset class="stack tight">
			<legend>${field.title}</legend>
			${hint}${problemsOf(state, name)}
			<details ${(chosen.length === 0 || wrong) && 'open'}>
				<summary>
					${
						options.flatMap(([one, words]) => (chosen.includes(one) ? [words] : [])).join(', ') ||
						text.choose
					}
				</summary>
				<!-- So that a form without a choice says that there is none. -->
				<input type="hidden" name="${name}" value="" />
				<div class="boxes">
					${options.map(
						([one, words]) =>
							html`<label class="box"
								><input
									type="checkbox"
									name="${name}"
									value="${one}"
									${chosen.includes(one) && 'checked'}
								/>${words}</label
							>`
					)}
				</div>
			</details>
		</fieldset>`;
	}
	const label = html`<label for="${id}">${field.title}</label>`;
	return html`<div class="stack tight">
		${heading ? html`<h2>${label}</h2>` : label}${hint}${problemsOf(state, name)}
		${input(state, name, field, attributes)}
	</div>`;
}

/** What belongs in a field; who chooses need not know how it is written in the files. */
function hintOf({ names }: FormState, field: Shape): string {
	const chosen = names.optionsOf(field.item ?? field).length > 0 || field.kind === 'flag';
	return chosen
		? ''
		: field.description.replace(/^v uvozovkách(?: a|,) |,? v uvozovkách/, '').replaceAll('"', '');
}

function input(state: FormState, name: string, field: Shape, attributes: Html): Html {
	const value = state.form.get(name)?.[0] ?? '';
	const select = (options: readonly Option[], empty: string) =>
		html`<select ${attributes}>
			<option value="">${empty}</option>
			${options.map(
				([one, words]) =>
					html`<option value="${one}" ${one === value && 'selected'}>${words}</option>`
			)}
		</select>`;
	if (isLines(field))
		return html`<textarea ${attributes} rows="${Math.min(value.split('\n').length + 1, 12)}">
${value}</textarea>`;
	if (field.kind === 'flag')
		return select(
			[
				['true', text.yes],
				['false', text.no]
			],
			text.unknown
		);
	const { mark } = field;
	if (mark?.kind === 'reference' && mark.to === 'sources')
		// Of a known fact it is seldom changed, and all sources at each of them would be half a megabyte.
		return value === TODAY || value === '' || !name.includes('[')
			? select([[TODAY, text.today], ...state.names.optionsOf(field)], text.choose)
			: html`<input ${attributes} list="zdroje" value="${value}" autocomplete="off" />`;
	const options = state.names.optionsOf(field);
	if (options.length > 0) return select(options, field.required ? text.choose : text.unknown);
	if (field.kind === 'number' || mark || field.item || name.endsWith('.cislo'))
		return html`<input ${attributes} value="${value}" autocomplete="off" />`;
	return html`<textarea ${attributes} rows="1">${value}</textarea>`;
}

function messagesOf({ messages }: FormState, name: string): readonly string[] {
	return messages.get(name) ?? [];
}

function problemsOf(state: FormState, name: string): Content {
	const messages = messagesOf(state, name);
	return (
		messages.length > 0 &&
		html`<div class="problem" id="f-${name}-chyba">
			${messages.map((message) => html`<p>${message}</p>`)}
		</div>`
	);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
