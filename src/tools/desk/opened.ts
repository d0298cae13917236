import { deskText } from '#lib/text/cs/desk.ts';
import { type Drafts, formIn, keyOf } from './drafts.ts';
import { type Form, formOf, parseForm } from './fields.ts';
import { areAlike, merged } from './merge.ts';
import { titleOf } from './names.ts';
import type { Asked } from './server.ts';
import { type FormPart, type Shape, shapeOfPart } from './shape.ts';
import { summaryOf } from './summary.ts';
import { DeskError, type Found, type Snapshot, type Workshop } from './workshop.ts';

/** A record in its form, with what was typed into it. */
export interface Opened {
	readonly part: FormPart;
	readonly id: string;
	readonly now: Snapshot;
	/** `null`: it is new. */
	readonly found: Found | null;
	readonly shape: Shape;
	/** Of the record as it is; empty: it is new. */
	readonly print: string;
	readonly form: Form;
	/** Somebody changed the record since it was opened; what was typed is taken over. */
	readonly isMerged: boolean;
	/** What was typed fits nowhere any more: the form is that of the record as it is now. */
	readonly conflict: Conflict | null;
	/** What was typed before is shown again. */
	readonly isDraft: boolean;
}

export interface Conflict {
	readonly typed: Form;
	/** Of the record as what was typed began from it. */
	readonly begun: string;
	/** What was to be changed, in sentences. */
	readonly summary: readonly string[];
}

/**
 * Opens a record with what was posted, else with what is kept of it half-typed.
 *
 * @throws DeskError when it is gone
 */
export async function openedBy(
	workshop: Workshop,
	drafts: Drafts,
	part: FormPart,
	id: string,
	{ method, fields }: Asked
): Promise<Opened> {
	const now = await workshop.read();
	const found = workshop.find(now, part, id);
	const kept = (await workshop.memory.read()).koncepty[keyOf(part, id)];
	if (!found && !kept)
		throw new DeskError(
			now.checked.status === 'valid' ? deskText.errors.notFound : deskText.errors.unreadable
		);
	const shape = shapeOfPart(part);
	const isTyped = method === 'POST';
	const begun = (isTyped ? fields.get('otisk') : kept?.otisk) ?? found?.print ?? '';
	if (!found && begun) throw new DeskError(deskText.errors.unreadable);
	const typed = isTyped ? formIn(fields) : kept ? new Map(kept.pole) : null;
	const current = formOf(shape, found?.value);
	const isBehind = typed !== null && found !== null && begun !== found.print;
	const base = isBehind ? drafts.begun(part, begun, kept) : null;
	const isMerged = isBehind && !(base && areAlike(base, current));
	const form = isMerged ? base && merged(base, typed, current) : (typed ?? current);
	const said = (form: Form, before: Found['value']) => parseForm(shape, form, before).value;
	const before = base ? said(base, { id }) : baseOf({ found, id });
	return {
		part,
		id,
		now,
		found,
		shape,
		print: found?.print ?? '',
		form: form ?? current,
		isMerged: isMerged && form !== null,
		conflict:
			form || !typed
				? null
				: { typed, begun, summary: summaryOf(shape, now.names, before, said(typed, before)) },
		isDraft: method === 'GET' && found !== null && kept !== undefined && form !== null
	};
}

/** What the form edits; a new record has its id. */
export function baseOf({ found, id }: Pick<Opened, 'found' | 'id'>): Found['value'] {
	return found?.value ?? { id };
}

/** What it is called with what was typed. */
export function titleIn({ form, id }: Pick<Opened, 'form' | 'id'>): string {
	const typed = [...form].flatMap(([name, [value]]) => (value ? [[name, value] as const] : []));
	return titleOf({ id, ...Object.fromEntries(typed) });
}
