import { type Form, indexesOf } from './fields.ts';

/**
 * What was typed over a record that somebody changed meanwhile: theirs where the
 * clerk changed nothing, the clerk's elsewhere. New facts come after theirs.
 *
 * @param base the record as the clerk's form began
 * @param now as it is
 * @returns `null`: a fact was taken out meanwhile, so nobody knows which is which
 */
export function merged(base: Form, typed: Form, now: Form): Form | null {
	const lists = new Set(
		[...base.keys(), ...typed.keys()].flatMap((name) => partsOf(name)[0] ?? [])
	);
	const fewer = [...lists].some((list) => countOf(now, list) < countOf(base, list));
	if (fewer) return null;
	const changed = [...new Set([...base.keys(), ...typed.keys()])].filter(
		(name) => said(typed, name) !== said(base, name)
	);
	const form = new Map(now);
	for (const name of changed) {
		const value = typed.get(name);
		const [list = '', at = 0, rest = ''] = partsOf(name);
		const count = countOf(base, list);
		const moved = list && at >= count ? `${list}[${at - count + countOf(now, list)}]${rest}` : name;
		if (value) form.set(moved, value);
		else form.delete(moved);
	}
	return form;
}

function partsOf(name: string): [list: string, at: number, rest: string] | [] {
	const [, list, at, rest] = /^([^[]+)\[(\d+)\](.*)$/.exec(name) ?? [];
	return list === undefined ? [] : [list, Number(at), rest ?? ''];
}

function countOf(form: Form, list: string): number {
	return (indexesOf(form, list).at(-1) ?? -1) + 1;
}

/** A control that was left empty says no more than one that is not there. */
function said(form: Form, name: string): string {
	return (form.get(name) ?? [])
		.map((value) => value.replaceAll('\r\n', '\n').trim())
		.filter(Boolean)
		.join('\n');
}
