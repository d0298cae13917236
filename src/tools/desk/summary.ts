import { isDeepStrictEqual } from 'node:util';
import { deskText } from '#lib/text/cs/desk.ts';
import { isMap } from '../../pack/fields/values.ts';
import { align } from '../align.ts';
import { TODAY } from './fields.ts';
import type { Names } from './names.ts';
import { isItems, type Shape } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;
const text = deskText.summary;

/** What an edit of a record changes, a plain sentence each. */
export function summaryOf(shape: Shape, names: Names, before: Values, after: Values): string[] {
	return shape.fields
		.filter(([key]) => !isDeepStrictEqual(before[key], after[key]))
		.flatMap(([key, field]) => ofField(field, names, before[key], after[key]));
}

/** What an edit says otherwise, and yet by the same source; a typo of one fact in a list is no news. */
export function sameSource({ fields }: Shape, before: Values, after: Values): string[] {
	return fields.flatMap(([key, { title }]) => {
		const [old, next] = [before[key], after[key]];
		if (!isMap(old) || !isMap(next) || old['hodnota'] === next['hodnota']) return [];
		return old['zdroj'] !== undefined &&
			old['zdroj'] === next['zdroj'] &&
			old['datum'] === next['datum']
			? [text.sameSource(title)]
			: [];
	});
}

function ofField(field: Shape, names: Names, before: unknown, after: unknown): string[] {
	if (field.kind === 'list') return ofList(field, names, listOf(before), listOf(after));
	const said = (value: unknown) => names.say(field, value);
	if (before === undefined) return [text.added(field.title, said(after), sourceOf(names, after))];
	if (after === undefined) return [text.removed(field.title, said(before))];
	return [ofItem(field, names, before, after)];
}

function ofList(
	field: Shape,
	names: Names,
	before: readonly unknown[],
	after: readonly unknown[]
): string[] {
	const item = field.item ?? field;
	const aligned = isItems(field)
		? align(before, after)
		: after.map((value) => ({ from: orNull(before.indexOf(value)), value }));
	const kept = new Set(aligned.map(({ from }) => from));
	const sentences = [
		...aligned.flatMap(({ from, value }) => {
			if (from === null)
				return [text.added(field.title, names.say(item, value), sourceOf(names, value))];
			return isDeepStrictEqual(before[from], value)
				? []
				: [ofItem(field, names, before[from], value)];
		}),
		...before.flatMap((value, at) =>
			kept.has(at) ? [] : [text.removed(field.title, names.say(item, value))]
		)
	];
	return sentences.length > 0 ? sentences : [text.reordered(field.title)];
}

/** Of one fact, or one value. */
function ofItem(field: Shape, names: Names, before: unknown, after: unknown): string {
	const item = field.item ?? field;
	const [old, next] = [names.say(item, before), names.say(item, after)];
	if (old !== next) return text.changed(field.title, old, next);
	const ended = isMap(before) && isMap(after) && !before['zastarale'] && after['zastarale'];
	return ended ? text.outdated(field.title, next) : text.detail(field.title, next);
}

function sourceOf(names: Names, value: unknown): string {
	const source = isMap(value) ? value['zdroj'] : undefined;
	return source === undefined ? '' : source === TODAY ? text.today : names.source(source);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function orNull(index: number): number | null {
	return index < 0 ? null : index;
}
