import type { CompleteRegion } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { deskText } from '#lib/text/cs/desk.ts';
import { idFrom } from '../../pack/fields/codes.ts';
import { formatProblem } from '../../pack/problem.ts';
import { Drafts, formIn, keyOf } from './drafts.ts';
import { indexesOf, nameOf, outdatedTogether, parseForm, TODAY } from './fields.ts';
import type { Notice } from './frame.ts';
import { whoOf } from './list-page.ts';
import { titleOf } from './names.ts';
import { baseOf, type Conflict, type Opened, openedBy, titleIn } from './opened.ts';
import { previewOf } from './preview.ts';
import { type FormProblems, recordForm } from './record-form.ts';
import type { Answer, Asked } from './server.ts';
import { fieldOf, type FormPart } from './shape.ts';
import { summaryPage } from './summary-page.ts';
import type { Talk } from './talk.ts';
import { DeskError, type Draft, type Found, type Snapshot, type Workshop } from './workshop.ts';

type Values = Found['value'];

/** The step before saving: what will change. */
const SUMMARY = 'souhrn';

/** What is done with one record. */
export class RecordAnswers {
	readonly #workshop: Workshop;
	readonly #drafts: Drafts;
	readonly #talk: Talk;

	constructor(workshop: Workshop, talk: Talk) {
		this.#workshop = workshop;
		this.#drafts = new Drafts(workshop);
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
		const value = withConfirmation(found.value, await this.#confirmation(region));
		const draft = this.#workshop.draft(now, 'services', id, value, fields.get('otisk') ?? '');
		const [problem] = draft.problems;
		if (problem) throw new DeskError(deskText.errors.refused(formatProblem(problem)));
		const title = titleOf(found.value);
		const undo = keyOf('services', id);
		await this.#workshop.save(now, draft, { key: undo, title });
		return this.#talk.redirect('/', { words: deskText.list.confirmed(title), undo });
	}

	async undo(part: FormPart, id: string): Promise<Answer> {
		const now = await this.#workshop.read();
		const found = this.#workshop.find(now, part, id);
		if (!found) throw new DeskError(deskText.errors.notFound);
		const name = titleOf(found.value);
		await this.#workshop.undo(now, keyOf(part, id), name);
		return this.#talk.redirect(listOf(part), { words: deskText.list.undone(name) });
	}

	/** A new record is a draft until it is saved. */
	async create(part: FormPart, { fields }: Asked): Promise<Answer> {
		const nazev = (fields.get('nazev') ?? '').trim();
		const id = idFrom(nazev);
		const now = await this.#workshop.read();
		if (!id || this.#workshop.find(now, part, id)) throw new DeskError(deskText.records.exists);
		if ((await this.#workshop.memory.read()).koncepty[keyOf(part, id)])
			return this.#talk.redirect(addressOf(part, id), { words: deskText.form.draft });
		await this.#drafts.keep(part, id, '', new Map([['nazev', [nazev]]]));
		return this.#talk.redirect(addressOf(part, id));
	}

	async keepDraft(part: FormPart, id: string, { fields }: Asked): Promise<Answer> {
		await this.#drafts.keep(part, id, fields.get('otisk') ?? '', formIn(fields));
		return { status: 204 };
	}

	/** The form of a record, and what its buttons do. All pages are read, so "back" is one of them. */
	async answer(part: FormPart, id: string, asked: Asked): Promise<Answer> {
		const opened = await openedBy(this.#workshop, this.#drafts, part, id, asked);
		const step = asked.query.get('krok');
		if (asked.method === 'GET')
			return step === SUMMARY && !opened.conflict
				? this.#check(opened)
				: this.#show(opened, { focus: asked.query.get('kam') });
		const action = asked.fields.get('akce') ?? '';
		if (action === 'zahodit') return this.#drop(opened);
		if (opened.conflict) return this.#keep(opened.conflict, opened);
		if (action.startsWith('pridat:')) return this.#add(opened, action.slice('pridat:'.length));
		if (action === 'ulozit' && !opened.isMerged)
			return this.#save(opened, asked.fields.get('overit') === 'true');
		return this.#review(opened);
	}

	async #drop({ part, id, found }: Opened): Promise<Answer> {
		await this.#drafts.drop(part, id);
		return this.#talk.redirect(found ? addressOf(part, id) : '/zaznamy');
	}

	/** What fits nowhere is kept as it was typed, and shown beside the record as it is. */
	async #keep({ typed, begun }: Conflict, { part, id }: Opened): Promise<Answer> {
		await this.#drafts.keep(part, id, begun, typed);
		return this.#talk.redirect(addressOf(part, id));
	}

	/** One fact more in a list of them. */
	async #add(opened: Opened, field: string): Promise<Answer> {
		const { part, id, shape, form, print } = opened;
		const item = fieldOf(shape, field)?.item;
		if (!item) throw new DeskError(deskText.errors.notFound);
		const path = `${field}[${(indexesOf(form, field).at(-1) ?? -1) + 1}]`;
		const [first = ''] = item.fields[0] ?? [];
		const more = new Map(form).set(nameOf(path, first), ['']);
		if (fieldOf(item, 'zdroj')) more.set(nameOf(path, 'zdroj'), [TODAY]);
		await this.#drafts.keep(part, id, print, more);
		const focus = new URLSearchParams({ kam: nameOf(path, first) });
		return this.#talk.redirect(`${addressOf(part, id)}?${focus}`, mergedOf(opened));
	}

	async #review(opened: Opened): Promise<Answer> {
		const { part, id, print, form } = opened;
		await this.#drafts.keep(part, id, print, form);
		return this.#talk.redirect(`${addressOf(part, id)}?krok=${SUMMARY}`, mergedOf(opened));
	}

	/** What the data would be with what was typed. */
	#drafted({ part, id, now, found, shape, print, form }: Opened, edit: (value: Values) => Values) {
		const base = baseOf({ found, id });
		const parsed = parseForm(shape, form, base);
		const typed = outdatedTogether(shape, base, parsed, (item, fact) => now.names.say(item, fact));
		const draft = this.#workshop.draft(now, part, id, edit(typed), found ? print : null);
		return { draft, nameOf: parsed.nameOf };
	}

	/** Shows what is wrong, or what would change. */
	#check(opened: Opened): Answer {
		const drafted = this.#drafted(opened, (value) => value);
		return drafted.draft.problems.length > 0
			? this.#show(opened, drafted)
			: this.#summary(opened, drafted.draft);
	}

	/** Writes what was shown, which the page sends whole: another window may have typed something else. */
	async #save(opened: Opened, confirms: boolean): Promise<Answer> {
		const { part, id, now } = opened;
		const confirmation =
			confirms && now.checked.status === 'valid'
				? await this.#confirmation(now.checked.region)
				: null;
		const { draft } = this.#drafted(opened, (value) =>
			confirmation ? withConfirmation(value, confirmation) : value
		);
		if (draft.problems.length > 0) return this.#review(opened);
		const title = titleIn(opened);
		const key = keyOf(part, id);
		await this.#workshop.save(now, draft, { key, title, typed: key });
		return this.#talk.redirect(listOf(part), { words: deskText.list.saved(title), undo: key });
	}

	#summary(opened: Opened, draft: Draft): Answer {
		const { part, id, now, found, print, form } = opened;
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
			summaryPage(
				addressOf(part, id),
				{ otisk: [print], ...Object.fromEntries(form) },
				draft,
				preview,
				canConfirm
			)
		);
	}

	#show(opened: Opened, problems: FormProblems & { readonly focus?: string | null } = {}): Answer {
		const { part, id, now, found, shape, print, form, isDraft, isMerged, conflict } = opened;
		const { draft, focus = null } = problems;
		const record = { shape, names: now.names, form, base: found?.value ?? {}, focus };
		const page = {
			action: addressOf(part, id),
			keep: `/koncept/${keyOf(part, encodeURIComponent(id))}`
		};
		return this.#talk.show(
			titleIn(opened),
			'',
			recordForm(
				record,
				{ ...page, print, isNew: !found, isDraft, isMerged, conflict: conflict?.summary ?? null },
				problems
			),
			draft ? deskText.form.problems(draft.problems.length) : null
		);
	}

	async #confirmation(region: CompleteRegion): Promise<Confirmation> {
		const { kdo } = await this.#workshop.memory.read();
		return { datum: this.#workshop.today, kdo: plain(kdo || whoOf(region)) };
	}
}

/** What is kept from now on as typed over the record as it is; so this is the moment to say it. */
function mergedOf({ isMerged }: Opened): Notice | null {
	return isMerged ? { words: deskText.form.merged, wrong: true } : null;
}

function addressOf(part: FormPart, id: string): string {
	return `/zaznam/${part}/${encodeURIComponent(id)}`;
}

/** Where a record of the part is listed. */
function listOf(part: FormPart): string {
	return part === 'services' ? '/' : '/zaznamy';
}

interface Confirmation {
	readonly datum: string;
	readonly kdo: string;
}

function withConfirmation(value: Values, today: Confirmation): Values {
	const before = (value['overeno'] ?? []) as readonly Confirmation[];
	return { ...value, overeno: [...before.filter(({ datum }) => datum < today.datum), today] };
}
