import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold, plain } from '#lib/region/text.ts';
import type { CompleteRegion } from '#lib/region/region.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { formatProblem, type Problem } from '../../pack/problem.ts';
import {
	type Form,
	formOf,
	indexesOf,
	nameOf,
	outdatedTogether,
	parseForm,
	TODAY
} from './fields.ts';
import { fieldsOf } from './form.ts';
import { type Content, html } from './html.ts';
import { titleOf } from './names.ts';
import {
	callsPage,
	hidden,
	listPage,
	type Notice,
	page,
	recordsPage,
	summaryPage,
	whoOf
} from './pages.ts';
import { previewOf } from './preview.ts';
import { publishAnswers } from './publish.ts';
import { RegisterDesk } from './register.ts';
import type { Answer, Asked } from './server.ts';
import { fieldOf, type FormPart, PARTS_WITH_FORMS, shapeOfPart } from './shape.ts';
import { DeskError, type Draft, type Found, type Snapshot, type Workshop } from './workshop.ts';

const STYLES = 'src/lib/ui/styles';
const HERE = 'src/tools/desk';

/** Answers what the pages of the desk ask for. */
export function deskAnswers(workshop: Workshop): (asked: Asked) => Promise<Answer> {
	const register = new RegisterDesk(workshop);
	/** Said on the next page, once. */
	let notice: Notice | null = null;

	return async (asked) => {
		const [first = '', part = '', ...rest] = asked.path;
		const id = rest.join('/');
		const post = asked.method === 'POST';
		if (!post && asked.method !== 'GET') return { status: 405 };
		switch (first) {
			case 'pult.css':
			case 'pult.js':
			case 'fonts':
				return asset(asked.path.join('/'));
			case '':
				return withRegion(async (now, region) =>
					show(deskText.list.title, '/', listPage(await listState(now, region)))
				);
			case 'hovory':
				return withRegion((_now, region) =>
					show(deskText.calls.title, '/hovory', callsPage(region))
				);
			case 'zaznamy':
				return show(deskText.records.title, '/zaznamy', recordsPage(await workshop.read()));
			case 'zverejnit':
			case 'balik':
				return publishAnswers(workshop, asked, show, redirect);
			case 'registr':
				return withRegion((now, region) => register.answer(now, region, asked, show, redirect));
			case 'zaznam':
				return recordAnswers(partOf(part), id, asked);
			case 'novy':
				if (post) return newRecord(partOf(part), asked);
				break;
			case 'koncept':
				if (post) return keepDraft(partOf(part), id, asked);
				break;
			case 'kdo':
				if (post) return rememberWho(asked);
				break;
			case 'plati':
				if (post) return withRegion((now, region) => confirm(now, region, part, asked));
				break;
			case 'zpet':
				if (post) return undo(partOf(part), id);
				break;
		}
		throw new DeskError(deskText.errors.notFound);
	};

	function show(title: string, path: string, main: Content, wrong: string | null = null): Answer {
		const said = wrong ? { words: wrong, wrong: true } : notice;
		notice = null;
		return { status: wrong ? 422 : 200, body: page(title, path, said, main).text };
	}

	function redirect(location: string, said: Notice | null = null): Answer {
		notice = said;
		return { status: 303, headers: { location } };
	}

	/** Lists need data without mistakes; else all mistakes are shown, and each record can be mended. */
	async function withRegion(
		answer: (now: Snapshot, region: CompleteRegion) => Answer | Promise<Answer>
	): Promise<Answer> {
		const now = await workshop.read();
		if (now.checked.status === 'valid') return answer(now, now.checked.region);
		const problems = now.checked.problems
			.filter(({ isWarning }) => !isWarning)
			.map((problem) => formatProblem(problem));
		return show(
			deskText.invalid.title,
			'',
			html`<p>${deskText.invalid.lead}</p>
				<ul class="card changes">
					${problems.map((words) => html`<li>${words}</li>`)}
				</ul>
				<p><a class="button" href="/zaznamy">${deskText.nav.records}</a></p>`
		);
	}

	async function listState(now: Snapshot, region: CompleteRegion) {
		return {
			now,
			region,
			memory: await workshop.memory(),
			today: workshop.today,
			find: (id: string) => workshop.find(now, 'services', id),
			canUndo: (key: string) => workshop.canUndo(key)
		};
	}

	async function rememberWho({ fields }: Asked): Promise<Answer> {
		const kdo = (fields.get('kdo') ?? '').trim();
		await workshop.remember((memory) => ({ ...memory, kdo }));
		return redirect('/');
	}

	async function confirm(now: Snapshot, region: CompleteRegion, id: string, { fields }: Asked) {
		const found = workshop.find(now, 'services', id);
		if (!found) throw new DeskError(deskText.errors.notFound);
		const value = await confirmed(region, found.value);
		const draft = workshop.draft(now, 'services', id, value, fields.get('otisk') ?? '');
		const [problem] = draft.problems;
		if (problem) throw new DeskError(deskText.errors.broken(formatProblem(problem)));
		const name = titleOf(found.value);
		const key = `services/${id}`;
		await workshop.save(now, draft, key, name);
		return redirect('/', { words: deskText.list.confirmed(name), undo: key });
	}

	async function confirmed(region: CompleteRegion, value: Found['value']) {
		const { kdo } = await workshop.memory();
		const before = (value['overeno'] ?? []) as readonly { readonly datum: string }[];
		const today = { datum: workshop.today, kdo: plain(kdo || whoOf(region)) };
		return { ...value, overeno: [...before.filter(({ datum }) => datum < today.datum), today] };
	}

	async function undo(part: FormPart, id: string): Promise<Answer> {
		const found = workshop.find(await workshop.read(), part, id);
		if (!found) throw new DeskError(deskText.errors.notFound);
		const name = titleOf(found.value);
		await workshop.undo(`${part}/${id}`, name);
		return redirect(part === 'services' ? '/' : '/zaznamy', { words: deskText.list.undone(name) });
	}

	async function newRecord(part: FormPart, { fields }: Asked): Promise<Answer> {
		const nazev = (fields.get('nazev') ?? '').trim();
		const id = fold(nazev)
			.replace(/[^a-z\d]+/g, '-')
			.replace(/^-|-$/g, '')
			.slice(0, 60);
		const now = await workshop.read();
		if (!id || workshop.find(now, part, id)) throw new DeskError(deskText.records.exists);
		await workshop.remember((memory) => ({
			...memory,
			koncepty: { ...memory.koncepty, [`${part}/${id}`]: { otisk: '', pole: [['nazev', [nazev]]] } }
		}));
		return redirect(addressOf(part, id));
	}

	async function keepDraft(part: FormPart, id: string, { fields }: Asked): Promise<Answer> {
		await workshop.remember((memory) => ({
			...memory,
			koncepty: { ...memory.koncepty, [`${part}/${id}`]: draftOf(fields) }
		}));
		return { status: 204 };
	}

	async function recordAnswers(part: FormPart, id: string, asked: Asked): Promise<Answer> {
		const now = await workshop.read();
		const found = workshop.find(now, part, id);
		const kept = (await workshop.memory()).koncepty[`${part}/${id}`];
		if (!found && !kept) throw new DeskError(deskText.errors.notFound);
		const shape = shapeOfPart(part);
		const action = asked.fields.get('akce') ?? '';
		const print = asked.fields.get('otisk') ?? kept?.otisk ?? found?.print ?? '';
		const posted = asked.method === 'POST' && action !== 'ulozit' ? formIn(asked.fields) : null;
		const form = posted ?? (kept ? new Map(kept.pole) : formOf(shape, found?.value));
		const base = found?.value ?? { id };
		const title = String(form.get('nazev')?.[0] ?? titleOf(base));

		if (asked.method === 'GET') return formPage(form);
		if (action === 'zahodit') {
			await workshop.remember((memory) => {
				const { [`${part}/${id}`]: _gone, ...koncepty } = memory.koncepty;
				return { ...memory, koncepty };
			});
			return redirect(found ? addressOf(part, id) : '/zaznamy');
		}
		if (posted) await keepDraft(part, id, asked);
		if (action.startsWith('pridat:')) {
			const field = action.slice('pridat:'.length);
			const item = fieldOf(shape, field)?.item;
			if (!item) throw new DeskError(deskText.errors.notFound);
			const path = `${field}[${(indexesOf(form, field).at(-1) ?? -1) + 1}]`;
			const [first = ''] = item.fields[0] ?? [];
			const more = new Map(form).set(nameOf(path, first), ['']);
			if (fieldOf(item, 'zdroj')) more.set(nameOf(path, 'zdroj'), [TODAY]);
			return formPage(more, { focus: nameOf(path, first) });
		}

		const parsed = parseForm(shape, form, base);
		const typed = outdatedTogether(shape, base, parsed.value, (item, fact) =>
			now.names.say(item, fact)
		);
		const confirms = asked.fields.get('overit') === 'true' && now.checked.status === 'valid';
		const value =
			confirms && now.checked.status === 'valid'
				? await confirmed(now.checked.region, typed)
				: typed;
		const draft = workshop.draft(now, part, id, value, found || print ? print : null);
		if (draft.problems.length > 0) return formPage(form, { draft, nameOf: parsed.nameOf });
		if (action !== 'ulozit') return summary(draft);
		await workshop.save(now, draft, `${part}/${id}`, title);
		const said = { words: deskText.list.saved(title), undo: found ? `${part}/${id}` : '' };
		return redirect(part === 'services' ? '/' : '/zaznamy', said);

		function summary(draft: Draft): Answer {
			const { checked } = draft;
			const before = now.checked.status === 'valid' ? now.checked.region : null;
			const preview =
				checked.status === 'valid'
					? previewOf(before, checked.region, part === 'services' ? id : '', workshop.today)
					: null;
			const canConfirm = part === 'services' && found !== null && before !== null;
			return show(
				`${title}: ${deskText.summary.title.toLocaleLowerCase('cs')}`,
				'',
				summaryPage(addressOf(part, id), print, draft, preview, canConfirm)
			);
		}

		function formPage(
			form: Form,
			{
				draft,
				nameOf = (field) => field,
				focus = null
			}: {
				readonly draft?: Draft;
				readonly nameOf?: (field: string) => string;
				readonly focus?: string | null;
			} = {}
		): Answer {
			const problems = draft?.problems ?? [];
			const messages = messagesOf(problems, draft, form, nameOf);
			const elsewhere = problems.filter(({ file }) => file !== draft?.path);
			const state = { shape, names: now.names, form, base: found?.value ?? {}, messages, focus };
			const text = deskText.form;
			return show(
				title,
				'',
				html`${!found && html`<p class="muted">${text.isNew}</p>`}
					${found && kept && asked.method === 'GET' && html`<p class="muted">${text.draft}</p>`}
					${elsewhere.map(
						({ file, message }) => html`<p class="problem">${text.elsewhere(file, message)}</p>`
					)}
					<form
						method="post"
						action="${addressOf(part, id)}"
						class="stack"
						data-draft="/koncept/${part}/${encodeURIComponent(id)}"
					>
						${hidden('otisk', print)}
						<!-- The first button is the one that Enter presses. -->
						<button class="visually-hidden" tabindex="-1" name="akce" value="souhrn">
							${text.check}
						</button>
						${fieldsOf(state)}
						<div class="bar">
							<button class="button filled" name="akce" value="souhrn">${text.check}</button>
						</div>
						<div><button class="button" name="akce" value="zahodit">${text.drop}</button></div>
					</form>`,
				problems.length > 0 ? text.problems(problems.length) : null
			);
		}
	}
}

function addressOf(part: FormPart, id: string): string {
	return `/zaznam/${part}/${encodeURIComponent(id)}`;
}

function partOf(name: string): FormPart {
	const part = PARTS_WITH_FORMS.find((part) => part === name);
	if (!part) throw new DeskError(deskText.errors.notFound);
	return part;
}

/** Fields of the record in what was posted. */
function formIn(fields: URLSearchParams): Form {
	const names = [...new Set(fields.keys())].filter((name) => name !== 'otisk' && name !== 'akce');
	return new Map(names.map((name) => [name, fields.getAll(name)]));
}

function draftOf(fields: URLSearchParams) {
	const pole = [...formIn(fields)].map(([name, values]): [string, string[]] => [name, [...values]]);
	return { otisk: fields.get('otisk') ?? '', pole };
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

/** Styles of the site, with those of the desk; its script and letters. */
async function asset(path: string): Promise<Answer> {
	if (path === 'pult.js') return file(join(HERE, 'client.js'), 'text/javascript');
	if (path === 'pult.css') {
		const files = [
			...['tokens', 'base', 'fonts'].map((name) => join(STYLES, `${name}.css`)),
			join(HERE, 'desk.css')
		];
		const sheets = await Promise.all(files.map((name) => readFile(name, 'utf8')));
		return { status: 200, headers: { 'content-type': 'text/css' }, body: sheets.join('\n') };
	}
	if (!/^fonts\/[a-z\d-]+\.woff2$/.test(path)) throw new DeskError(deskText.errors.notFound);
	return file(join(STYLES, path), 'font/woff2');
}

async function file(path: string, type: string): Promise<Answer> {
	return { status: 200, headers: { 'content-type': type }, body: await readFile(path) };
}
