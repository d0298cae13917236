import * as v from 'valibot';
import { FORMS } from '#lib/region/region.ts';
import type { Rule } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { as, checked, expected, type Field, list, optional, record, ruled, same } from './field.ts';

/** Collections of the pack that a field may point into. */
export type Target =
	| 'sources'
	| 'providers'
	| 'services'
	| 'municipalities'
	| 'places'
	| 'offices'
	| 'types'
	| 'groups'
	| 'situations'
	| 'gaps'
	| 'measures'
	| 'crisisLines'
	| 'subjects';

/**
 * What a field is to the checks that see the whole pack; carried as metadata,
 * so that a schema stays the only description of what is right.
 */
export type Mark =
	| { readonly kind: 'reference'; readonly to: Target }
	| { readonly kind: 'area' }
	| { readonly kind: 'date' }
	| { readonly kind: 'point' };

export function withMark<R, T>({ schema, read }: Field<R, T>, mark: Mark): Field<R, T> {
	return { schema: v.pipe(schema, v.metadata({ mark })), read };
}

export const string: Field<string, string> = same(
	v.pipe(
		v.string((issue) =>
			typeof issue.input === 'number' || typeof issue.input === 'boolean'
				? `Dejte hodnotu do uvozovek: "${issue.input}".`
				: expected('text')(issue)
		),
		v.nonEmpty(expected('text'))
	)
);

const isFlag = expected('true nebo false');

export const flag = same(
	v.boolean((issue) => {
		const { input } = issue;
		if (input === 'true' || input === 'false') return `Smažte uvozovky: napište jen ${input}.`;
		const meant = { ano: 'true', ne: 'false' }[String(input).toLowerCase()];
		return meant ? `Místo „${String(input)}“ napište ${meant}.` : isFlag(issue);
	})
);

const isCount = expected('číslo bez uvozovek');

export const count = checked(
	same(
		v.number((issue) => {
			const digits = String(issue.input).replace(/[\s.]/g, '');
			return typeof issue.input === 'string' && /^\d+$/.test(digits)
				? `Napište ${Number(digits)}, bez mezer, teček a uvozovek.`
				: isCount(issue);
		})
	),
	(value) => Number.isInteger(value) && value >= 0,
	'Počet má být celé číslo od nuly.'
);

export const form = oneOf(FORMS);

const OLDEST = 120;
const age = checked(
	same(v.number(expected('věk v letech, číslo bez uvozovek'))),
	(value) => Number.isInteger(value) && value >= 0 && value <= OLDEST,
	`Věk má být celé číslo od 0 do ${OLDEST}.`
);

/** Either side may be left out: no limit there. */
export const ageEntries = record({ from: ['od', optional(age)], to: ['do', optional(age)] });

interface WrittenAges {
	readonly od: number | undefined;
	readonly do: number | undefined;
}

/** Objects to an age range with no limit at all, or with its limits reversed. */
export function limited<R extends WrittenAges, T>(field: Field<R, T>): Field<R, T> {
	return checked(
		field,
		({ od: from, do: to }) => (from ?? to) !== undefined && (from ?? 0) <= (to ?? Infinity),
		'Věk má mít „od“ nebo „do“ a „od“ nesmí být větší než „do“.'
	);
}

export const ages = limited(ageEntries);

const EARLIEST_YEAR = 1990;
const DAY_LENGTH = 10;

/** `2017`, `2022-07` or `2026-11-21`, a day that exists. */
export const dateRule: Rule<string> = (date) => {
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	if (!year) {
		const written = czechDate(date);
		return written === date
			? 'Datum pište jako „2017“, „2017-05“ nebo „2017-05-03“.'
			: `Datum pište od roku: „${written}“.`;
	}
	if (!exists(`${year}-${month}-${day}`))
		return 'Takový den v kalendáři není: opravte měsíc nebo den.';
	return Number(year) < EARLIEST_YEAR
		? `Rok je podezřele dávný (před ${EARLIEST_YEAR}): opravte ho.`
		: null;
};

/** `20. 11. 2026` or `11/2026` as the files write it; anything else as it is. */
export function czechDate(text: string): string {
	const [, day = '', month = '', year] =
		/^(?:(\d\d?)\. ?)?(\d\d?)(?:\. ?| ?\/ ?)(\d{4})$/.exec(text) ?? [];
	const parts = [year, month, day].filter(Boolean).map((part) => part?.padStart(2, '0'));
	return year ? parts.join('-') : text;
}

/** JavaScript moves 30 February to March instead of refusing it. */
function exists(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const date = withMark(ruled(string, dateRule), { kind: 'date' });

/** A date that is exact to a day. */
export const day = checked(
	date,
	(text) => text.length >= DAY_LENGTH,
	'Napište celý den, například „2026-11-20“.'
);

/** The id of a record elsewhere in the pack. */
export function reference(to: Target) {
	return withMark(string, { kind: 'reference', to });
}

/** Ids of records elsewhere, each once. */
export function references(to: Target, least = 0) {
	return checked(
		list(reference(to), least),
		(ids) => new Set(ids).size === ids.length,
		'Některá položka je v seznamu dvakrát: nechte ji jen jednou.'
	);
}

/** One of a few words, the same in the app. */
function oneOf<const W extends string>(words: readonly W[]): Field<W, W> {
	const offer = `Napište jedno z: ${words.join(', ')}.`;
	return same(
		v.picklist(words, ({ input }) =>
			typeof input === 'string' && input !== ''
				? `„${input}“ tu nejde použít.${didYouMean(input, words)} ${offer}`
				: offer
		)
	);
}

/** One of a few words, each with what it is called in the app. */
export function translated<const W extends Readonly<Record<string, string>>>(words: W) {
	// The keys of an object are its words.
	return as(oneOf(Object.keys(words) as (keyof W & string)[]), (word) => words[word]);
}

/** Whether a raw value is a group of named ones, and no list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
