import type { Attachment } from 'svelte/attachments';
import type { Id } from '#lib/region/region.ts';

/**
 * Keeps a choice shown in the `<select>` it is attached to; `null` is the empty
 * one. Svelte's `value` does it for lists of any kind, and weighs more on each
 * page than all our lists.
 *
 * @param options what else the choice depends on, so that it is shown again after a change
 */
export const showing =
	(id: Id | null, ..._options: readonly unknown[]): Attachment<HTMLSelectElement> =>
	(select) => {
		select.value = id ?? '';
	};
