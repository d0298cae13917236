import * as v from 'valibot';
import { FORMS } from '#lib/region/region.ts';
import { icoRule, idRule, municipalityCodeRule } from '../rules/code.ts';
import { emailRule, webRule } from '../rules/contact.ts';
import { dateRule } from '../rules/date.ts';
import { hoursRule } from '../rules/hours.ts';
import { phoneRule, shortNumberRule } from '../rules/phone.ts';
import { pointRule } from '../rules/point.ts';
import type { Rule } from '../rules/rule.ts';
import { textRule } from '../rules/text.ts';
import { didYouMean } from '../suggest.ts';
import { expected, list, record } from './record.ts';

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
	| 'gaps'
	| 'measures'
	| 'crisisLines'
	| 'subjects';

/**
 * What a field is to the checks that see the whole pack; carried as metadata,
 * so that a schema stays the only description of its record.
 */
export type Mark =
	| { readonly kind: 'reference'; readonly to: Target }
	| { readonly kind: 'area' }
	| { readonly kind: 'date' }
	| { readonly kind: 'point' }
	/** People read it: it gets non-breaking spaces where Czech wants them. */
	| { readonly kind: 'prose' };

const NAME_LENGTH = 160;
const SENTENCE_LENGTH = 400;
const PARAGRAPH_LENGTH = 3000;

export const name = prose(NAME_LENGTH);
export const sentence = prose(SENTENCE_LENGTH);
export const paragraph = prose(PARAGRAPH_LENGTH);
export const id = checked(string(), idRule);
export const date = v.pipe(checked(string(), dateRule), mark({ kind: 'date' }));
export const ico = checked(string(), icoRule);
export const municipalityCode = checked(string(), municipalityCodeRule);
export const email = checked(string(), emailRule);
export const web = checked(string(), webRule);
export const phone = checked(string(), phoneRule);
export const shortNumber = checked(string(), shortNumberRule);
export const openingHours = checked(string(), hoursRule);
export const form = oneOf(FORMS);
export const flag = v.boolean(expected('true nebo false'));
export const count = v.pipe(
	v.number(expected('číslo bez uvozovek')),
	v.check((value) => Number.isInteger(value) && value >= 0, 'Počet má být celé číslo od nuly.')
);
export const point = v.pipe(
	checked(
		v.array(
			v.number(expected('číslo bez uvozovek')),
			expected('dvojice čísel, například [15.5065, 50.6089]')
		),
		pointRule
	),
	mark({ kind: 'point' })
);
/** `obec/<id>`, `urad/<id>`, `orp` or `kraj`. */
export const area = v.pipe(
	checked(string(), (value) =>
		/^(?:orp|kraj|(?:obec|urad)\/.+)$/.test(value)
			? null
			: 'Oblast pište jako „obec/ponikla“, „urad/jilemnice“, „orp“ nebo „kraj“.'
	),
	mark({ kind: 'area' })
);

const OLDEST = 120;
const age = v.pipe(
	v.number(expected('věk v letech, číslo bez uvozovek')),
	v.check(
		(value) => Number.isInteger(value) && value >= 0 && value <= OLDEST,
		`Věk má být celé číslo od 0 do ${OLDEST}.`
	)
);

/** Either side may be left out: no limit there. */
export const AGE_ENTRIES = { od: v.optional(age), do: v.optional(age) };

interface Ages {
	readonly od?: number | undefined;
	readonly do?: number | undefined;
}

/** Objects to an age range with no limit at all, or with its limits reversed. */
export function agesCheck<T extends Ages>() {
	return v.check<T, string>(
		({ od, do: to }) => (od ?? to) !== undefined && (od ?? 0) <= (to ?? OLDEST),
		'Věk má mít „od“ nebo „do“ a „od“ nesmí být větší než „do“.'
	);
}

export const ages = v.pipe(record(AGE_ENTRIES), agesCheck());

/** The id of a record elsewhere in the pack. */
export function reference(to: Target) {
	return v.pipe(string(), mark({ kind: 'reference', to }));
}

/** Ids of records elsewhere, each once. */
export function references(to: Target, least = 0) {
	return v.pipe(
		list(reference(to), least),
		v.check(
			(ids) => new Set(ids).size === ids.length,
			'Některá položka je v seznamu dvakrát: nechte ji jen jednou.'
		)
	);
}

export function oneOf<const T extends readonly string[]>(options: T) {
	const offer = `Napište jedno z: ${options.join(', ')}.`;
	return v.picklist(options, ({ input }) =>
		typeof input === 'string' && input !== ''
			? `„${input}“ tu nejde použít.${didYouMean(input, options)} ${offer}`
			: offer
	);
}

/** Text that people read; a word only the search reads is `text`. */
export function prose(maxLength: number) {
	return v.pipe(text(maxLength), mark({ kind: 'prose' }));
}

export function text(maxLength: number) {
	return checked(string(), textRule(maxLength));
}

/** A string that follows a rule. */
export function checked<const S extends v.GenericSchema>(schema: S, rule: Rule<v.InferOutput<S>>) {
	return v.pipe(
		schema,
		v.rawCheck(({ dataset, addIssue }) => {
			const message = dataset.typed && !dataset.issues ? rule(dataset.value) : null;
			if (message !== null) addIssue({ message });
		})
	);
}

function string() {
	return v.pipe(
		v.string((issue) =>
			typeof issue.input === 'number' || typeof issue.input === 'boolean'
				? `Dejte hodnotu do uvozovek: "${issue.input}".`
				: expected('text')(issue)
		),
		v.nonEmpty(expected('text'))
	);
}

function mark<T>(value: Mark) {
	return v.metadata<T, { mark: Mark }>({ mark: value });
}
