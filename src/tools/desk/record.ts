import type { CompleteRegion } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { idFrom } from '../../pack/fields/codes.ts';
import { formatProblem } from '../../pack/problem.ts';
import {
	type Form,
	formOf,
	indexesOf,
	nameOf,
	outdatedTogether,
	parseForm,
	TODAY
} from './fields.ts';
import { whoOf } from './list-page.ts';
import type { Memory } from './memory.ts';
import { titleOf } from './names.ts';
import { previewOf } from './preview.ts';
import { type FormProblems, recordForm } from './record-form.ts';
import type { Answer, Asked } from './server.ts';
import { fieldOf, type FormPart, type Shape, shapeOfPart } from './shape.ts';
import { summaryPage } from './summary-page.ts';
import type { Talk } from './talk.ts';
import { DeskError, type Draft, type Found, type Snapshot, type Workshop } from './workshop.ts';

/** A record in its form, with what was typed into it. */
interface Opened {
	readonly part: FormPart;
	readonly id: string;
	readonly now: Snapshot;
	/** `null`: it is new. */
	readonly found: Found | null;
	readonly shape: Shape;
	/** Of the file as the form began from it. */
	readonly print: string;
	readonly form: Form;
	/** What was typed before is shown again. */
	readonly isDraft: boolean;
}

/** What is done with one record. */
export class RecordAnswers {
	readonly #workshop: Workshop;
	readonly #talk: Talk;

	constructor(workshop: Workshop, talk: Talk) {
		this.#workshop = workshop;
		this.#talk = talk;
	}

	/** Everything a service says still holds. */
	async confirm(
		now: Snapshot,
		region: CompleteRegion,
		id: string,
		{ fields }: Asked
	): Promise<Answer> {
		const found = this.#workshop.find(now, 'services', id);
		if (!found) throw new DeskError(deskText.errors.notFound);
		const value = await this.#confirmed(region, found.value);
		const draft = this.#workshop.draft(now, 'services', id, value, fields.get('otisk') ?? '');
		const [problem] = draft.problems;
		if (problem) throw new DeskError(deskText.errors.broken(formatProblem(problem)));
		const name = titleOf(found.value);
		const undo = keyOf('services', id);
		await this.#workshop.save(now, draft, undo, name);
		return this.#talk.redirect('/', { words: deskText.list.confirmed(name), undo });
	}

	async undo(part: FormPart, id: string): Promise<Answer> {
		const found = this.#workshop.find(await this.#workshop.read(), part, id);
		if (!found) throw new DeskError(deskText.errors.notFound);
		const name = titleOf(found.value);
		await this.#workshop.undo(keyOf(part, id), name);
		return this.#talk.redirect(listOf(part), { words: deskText.list.undone(name) });
	}

	/** A new record is a draft until it is saved. */
	async create(part: FormPart, { fields }: Asked): Promise<Answer> {
		const nazev = (fields.get('nazev') ?? '').trim();
		const id = idFrom(nazev);
		const now = await this.#workshop.read();
		if (!id || this.#workshop.find(now, part, id)) throw new DeskError(deskText.records.exists);
		await this.#keep(part, id, { otisk: '', pole: [['nazev', [nazev]]] });
		return this.#talk.redirect(addressOf(part, id));
	}

	async keepDraft(part: FormPart, id: string, { fields }: Asked): Promise<Answer> {
		const pole = [...formIn(fields)].map(([name, values]): [string, string[]] => [
			name,
			[...values]
		]);
		await this.#keep(part, id, { otisk: fields.get('otisk') ?? '', pole });
		return { status: 204 };
	}

	/** The form of a record, and what its buttons do. */
	async answer(part: FormPart, id: string, asked: Asked): Promise<Answer> {
		const opened = await this.#open(part, id, asked);
		if (asked.method === 'GET') return this.#show(opened);
		const action = asked.fields.get('akce') ?? '';
		if (action === 'zahodit') return this.#drop(opened);
		if (action !== 'ulozit') await this.keepDraft(part, id, asked);
		if (action.startsWith('pridat:')) return this.#add(opened, action.slice('pridat:'.length));
		return this.#check(opened, action === 'ulozit', asked.fields.get('overit') === 'true');
	}

	async #open(part: FormPart, id: string, { method, fields }: Asked): Promise<Opened> {
		const now = await this.#workshop.read();
		const found = this.#workshop.find(now, part, id);
		const kept = (await this.#workshop.memory.read()).koncepty[keyOf(part, id)];
		if (!found && !kept) throw new DeskError(deskText.errors.notFound);
		const shape = shapeOfPart(part);
		// The page before saving has no fields: they are in the draft.
		const isTyped = method === 'POST' && fields.get('akce') !== 'ulozit';
		return {
			part,
			id,
			now,
			found,
			shape,
			print: fields.get('otisk') ?? kept?.otisk ?? found?.print ?? '',
			form: isTyped ? formIn(fields) : kept ? new Map(kept.pole) : formOf(shape, found?.value),
			isDraft: method === 'GET' && found !== null && kept !== undefined
		};
	}

	async #drop({ part, id, found }: Opened): Promise<Answer> {
		await this.#workshop.memory.change((memory) => {
			const { [keyOf(part, id)]: _gone, ...koncepty } = memory.koncepty;
			return { ...memory, koncepty };
		});
		return this.#talk.redirect(found ? addressOf(part, id) : '/zaznamy');
	}

	/** One fact more in a list of them. */
	#add(opened: Opened, field: string): Answer {
		const { shape, form } = opened;
		const item = fieldOf(shape, field)?.item;
		if (!item) throw new DeskError(deskText.errors.notFound);
		const path = `${field}[${(indexesOf(form, field).at(-1) ?? -1) + 1}]`;
		const [first = ''] = item.fields[0] ?? [];
		const more = new Map(form).set(nameOf(path, first), ['']);
		if (fieldOf(item, 'zdroj')) more.set(nameOf(path, 'zdroj'), [TODAY]);
		return this.#show({ ...opened, form: more }, { focus: nameOf(path, first) });
	}

	/** Shows what is wrong, or what would change; or writes it. */
	async #check(opened: Opened, saves: boolean, confirms: boolean): Promise<Answer> {
		const { part, id, now, found, shape, print, form } = opened;
		const base = baseOf(opened);
		const parsed = parseForm(shape, form, base);
		const typed = outdatedTogether(shape, base, parsed.value, (item, fact) =>
			now.names.say(item, fact)
		);
		const value =
			confirms && now.checked.status === 'valid'
				? await this.#confirmed(now.checked.region, typed)
				: typed;
		const draft = this.#workshop.draft(now, part, id, value, found || print ? print : null);
		if (draft.problems.length > 0) return this.#show(opened, { draft, nameOf: parsed.nameOf });
		if (!saves) return this.#summary(opened, draft);
		const title = titleIn(opened);
		await this.#workshop.save(now, draft, keyOf(part, id), title);
		const undo = found ? keyOf(part, id) : '';
		return this.#talk.redirect(listOf(part), { words: deskText.list.saved(title), undo });
	}

	#summary(opened: Opened, draft: Draft): Answer {
		const { part, id, now, found, print } = opened;
		const before = now.checked.status === 'valid' ? now.checked.region : null;
		const service = part === 'services' ? id : '';
		const preview =
			draft.checked.status === 'valid'
				? previewOf(before, draft.checked.region, service, this.#workshop.today)
				: null;
		const canConfirm = service !== '' && found !== null && before !== null;
		return this.#talk.show(
			`${titleIn(opened)}: ${deskText.summary.title.toLocaleLowerCase('cs')}`,
			'',
			summaryPage(addressOf(part, id), print, draft, preview, canConfirm)
		);
	}

	#show(opened: Opened, problems: FormProblems & { readonly focus?: string } = {}): Answer {
		const { part, id, now, found, shape, print, form, isDraft } = opened;
		const { draft, focus = null } = problems;
		const record = { shape, names: now.names, form, base: found?.value ?? {}, focus };
		const page = {
			action: addressOf(part, id),
			keep: `/koncept/${keyOf(part, encodeURIComponent(id))}`
		};
		return this.#talk.show(
			titleIn(opened),
			'',
			recordForm(record, { ...page, print, isNew: !found, isDraft }, problems),
			draft ? deskText.form.problems(draft.problems.length) : null
		);
	}

	async #confirmed(region: CompleteRegion, value: Found['value']) {
		const { kdo } = await this.#workshop.memory.read();
		const before = (value['overeno'] ?? []) as readonly { readonly datum: string }[];
		const today = { datum: this.#workshop.today, kdo: plain(kdo || whoOf(region)) };
		return { ...value, overeno: [...before.filter(({ datum }) => datum < today.datum), today] };
	}

	async #keep(part: FormPart, id: string, draft: Memory['koncepty'][string]): Promise<void> {
		await this.#workshop.memory.change((memory) => ({
			...memory,
			koncepty: { ...memory.koncepty, [keyOf(part, id)]: draft }
		}));
	}
}

function baseOf({ found, id }: Opened): Found['value'] {
	return found?.value ?? { id };
}

function titleIn(opened: Opened): string {
	return opened.form.get('nazev')?.[0] ?? titleOf(baseOf(opened));
}

function keyOf(part: FormPart, id: string): string {
	return `${part}/${id}`;
}

function addressOf(part: FormPart, id: string): string {
	return `/zaznam/${part}/${encodeURIComponent(id)}`;
}

/** Where a record of the part is listed. */
function listOf(part: FormPart): string {
	return part === 'services' ? '/' : '/zaznamy';
}

/** Fields of the record in what was posted. */
function formIn(fields: URLSearchParams): Form {
	const names = [...new Set(fields.keys())].filter((name) => name !== 'otisk' && name !== 'akce');
	return new Map(names.map((name) => [name, fields.getAll(name)]));
}
