import { type Form, indexesOf, NOT_IN_FORMS } from './fields.ts';

/**
 * What was typed over a record that somebody changed meanwhile: theirs where the
 * clerk changed nothing, the clerk's elsewhere. New facts come after theirs.
 *
 * A fact of a list is known by what it says, not by its place: one that they put
 * before it moves it, and what is typed must not land on its neighbour.
 *
 * @param base the record as the clerk's form began
 * @param now as it is
 * @returns `null`: a fact that the clerk changed is not there as it was
 */
export function merged(base: Form, typed: Form, now: Form): Form | null {
	const form = new Map(now);
	const changed = namesIn(base, typed).filter((name) => said(typed, name) !== said(base, name));
	for (const name of changed) {
		const [list = '', at = 0, rest = ''] = partsOf(name);
		const index = list ? indexIn(now, base, list, at) : null;
		if (list && index === null) return null;
		const moved = list ? `${list}[${index}]${rest}` : name;
		const value = typed.get(name);
		if (value) form.set(moved, value);
		else form.delete(moved);
	}
	return form;
}

/** Whether two forms of a record say the same, however much else was written into it. */
export function areAlike(one: Form, other: Form): boolean {
	return namesIn(one, other).every((name) => said(one, name) === said(other, name));
}

/** Names of the controls, without those of what no form changes. */
function namesIn(...forms: readonly Form[]): string[] {
	const names = new Set(forms.flatMap((form) => [...form.keys()]));
	return [...names].filter((name) => !NOT_IN_FORMS.includes(partsOf(name)[0] ?? name));
}

/** Where a fact of the form as it began is now; `null`: nobody knows. */
function indexIn(now: Form, base: Form, list: string, at: number): number | null {
	const [before, after] = [factsOf(base, list), factsOf(now, list)];
	if (at >= before.length) return at - before.length + after.length;
	const fact = before[at];
	if (after[at] === fact) return at;
	const same = after.flatMap((other, index) => (other === fact ? [index] : []));
	const [index = null] = same;
	return same.length === 1 ? index : null;
}

/** What each fact of a list says, in one text. */
function factsOf(form: Form, list: string): string[] {
	const count = (indexesOf(form, list).at(-1) ?? -1) + 1;
	return Array.from({ length: count }, (_, at) => {
		const path = `${list}[${at}]`;
		const names = [...form.keys()].filter((name) => name.startsWith(path) && said(form, name));
		return JSON.stringify(names.sort().map((name) => [name.slice(path.length), said(form, name)]));
	});
}

function partsOf(name: string): [list: string, at: number, rest: string] | [] {
	const [, list, at, rest] = /^([^[]+)\[(\d+)\](.*)$/.exec(name) ?? [];
	return list === undefined ? [] : [list, Number(at), rest ?? ''];
}

/** A control that was left empty says no more than one that is not there. */
function said(form: Form, name: string): string {
	return (form.get(name) ?? [])
		.map((value) => value.replaceAll('\r\n', '\n').trim())
		.filter(Boolean)
		.join('\n');
}
