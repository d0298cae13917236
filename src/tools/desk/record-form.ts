import { deskText } from '#lib/text/cs/desk.ts';
import type { Problem } from '../../pack/problem.ts';
import type { Form } from './fields.ts';
import { fieldsOf } from './form.ts';
import { hidden } from './frame.ts';
import { html, type Html } from './html.ts';
import type { Draft } from './workshop.ts';

/** What is wrong with a record as it was typed. */
export interface FormProblems {
	readonly draft?: Draft;
	/** The name of the control of a field, as a problem has it. */
	readonly nameOf?: (field: string) => string;
}

interface Page {
	readonly action: string;
	/** Where a half-typed form is kept. */
	readonly keep: string;
	readonly print: string;
	readonly isNew: boolean;
	readonly isDraft: boolean;
	/** Somebody changed the record since. */
	readonly isMerged: boolean;
	/** What was to be changed, where it fits nowhere any more. */
	readonly conflict: readonly string[] | null;
}

/** The form of a record, with what is wrong at each field. */
export function recordForm(
	record: Omit<Parameters<typeof fieldsOf>[0], 'messages'>,
	{ action, keep, print, isNew, isDraft, isMerged, conflict }: Page,
	{ draft, nameOf = (field) => field }: FormProblems
): Html {
	const text = deskText.form;
	const problems = draft?.problems ?? [];
	const elsewhere = problems.filter(({ file }) => file !== draft?.path);
	const messages = messagesOf(problems, draft, record.form, nameOf);
	return html`${isNew && html`<p class="muted">${text.isNew}</p>`}
		${isDraft && html`<p class="muted">${text.draft}</p>`}
		${isMerged && html`<p class="problem">${text.merged}</p>`}
		${
			conflict &&
			html`<div class="problem">
				<p>${text.conflict}</p>
				<ul>
					${conflict.map((sentence) => html`<li>${sentence}</li>`)}
				</ul>
			</div>`
		}
		${elsewhere.map(
			({ file, message }) => html`<p class="problem">${text.elsewhere(file, message)}</p>`
		)}
		<form method="post" action="${action}" class="stack" data-draft="${keep}">
			${hidden('otisk', print)}
			<!-- The first button is the one that Enter presses. -->
			<button class="visually-hidden" tabindex="-1" name="akce" value="souhrn">
				${text.check}
			</button>
			${fieldsOf({ ...record, messages })}
			<div class="bar">
				<button class="button filled" name="akce" value="souhrn">${text.check}</button>
			</div>
			<div><button class="button" name="akce" value="zahodit">${text.drop}</button></div>
		</form>`;
}

/** Problems at the fields of the form: at the nearest field above, where there is none of that name. */
function messagesOf(
	problems: readonly Problem[],
	draft: Draft | undefined,
	form: Form,
	nameOf: (field: string) => string
): ReadonlyMap<string, readonly string[]> {
	const messages = new Map<string, string[]>();
	for (const { file, field, message } of problems) {
		if (file !== draft?.path || !field.startsWith(draft.at)) continue;
		let name = nameOf(field.slice(draft.at.length).replace(/^\./, ''));
		// Lines of a list are one field.
		while (/\[\d+\]$/.test(name) && form.has(name.replace(/\[\d+\]$/, '')))
			name = name.replace(/\[\d+\]$/, '');
		messages.set(name, [...(messages.get(name) ?? []), message]);
	}
	return messages;
}
