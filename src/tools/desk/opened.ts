import { deskText } from '#lib/text/cs/desk.ts';
import { type Drafts, formIn, keyOf } from './drafts.ts';
import { type Form, formOf } from './fields.ts';
import { merged } from './merge.ts';
import { titleOf } from './names.ts';
import type { Asked } from './server.ts';
import { type FormPart, type Shape, shapeOfPart } from './shape.ts';
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
	/** What was typed before is shown again. */
	readonly isDraft: boolean;
}

/**
 * Opens a record with what was posted, else with what is kept of it half-typed.
 *
 * @throws DeskError when it is gone, or changed so that what was typed fits nowhere
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
	const isMerged = typed !== null && found !== null && begun !== found.print;
	const base = isMerged
		? (drafts.begun(part, begun) ?? (kept?.zaklad && new Map(kept.zaklad)))
		: null;
	const form = isMerged ? base && merged(base, typed, current) : (typed ?? current);
	if (!form) throw new DeskError(deskText.errors.changed);
	return {
		part,
		id,
		now,
		found,
		shape,
		print: found?.print ?? '',
		form,
		isMerged,
		isDraft: method === 'GET' && found !== null && kept !== undefined
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
