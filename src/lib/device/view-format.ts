import type { QueryParams } from '#lib/help/criteria/criteria.ts';
import type { Id } from '#lib/region/region.ts';

/** How a view of a page is read from a query string and written to it. */
export interface ViewFormat<T> {
	/** As shown before the address is known, and where it says nothing. */
	readonly none: T;
	/** Never throws: a link can be old, cut by a messenger or typed by hand. */
	parse(params: QueryParams): T;
	/** A query string without `?`; what is not set is left out. */
	format(view: T): string;
	/** Values that name nothing here, so that the page can say so. */
	unknown(params: QueryParams): readonly string[];
}

/** For each choice of a view its key in the address, and what there is to choose from. */
type Choices<T> = {
	readonly [K in keyof T]: {
		readonly key: string;
		readonly among: readonly { readonly id: NonNullable<T[K]> }[];
	};
};

/** A view made of choices, each of them one of a list, or `null`. */
export function viewOfChoices<T extends { readonly [K in keyof T]: Id | null }>(
	choices: Choices<T>
): ViewFormat<T> {
	const fields = Object.entries<Choices<T>[keyof T]>(choices);
	const parse = (params: QueryParams) =>
		// What makes it a T: each of its fields has a choice, and a choice gives one of its list.
		Object.fromEntries(
			fields.map(([field, { key, among }]) => [
				field,
				among.find(({ id }) => id === params.get(key))?.id ?? null
			])
		) as T;
	return {
		none: parse(new URLSearchParams()),
		parse,
		format: (view) => {
			const params = new URLSearchParams();
			for (const field in choices) {
				const chosen = view[field];
				if (chosen) params.set(choices[field].key, chosen);
			}
			return params.toString();
		},
		unknown: (params) =>
			fields.flatMap(([, { key, among }]) => {
				const named = params.get(key);
				return named && among.every(({ id }) => id !== named) ? [named] : [];
			})
	};
}
