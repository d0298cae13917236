import { fold } from '#lib/region/text.ts';

/** Longer names are cut after a whole word. */
const NAME_LENGTH = 30;

/** Prepositions, conjunctions and adjectives that a name is cut after: at its end they would promise a word. */
const PROMISING =
	/(?:\s(?:\p{Ll}{1,2}|ani|bez|kolem|mezi|nad|nebo|podle|pro|před|přes|při|pod|\p{L}{2,}(?:ých|ým|ém|ého|ému)|ve?\s\p{Lu}\p{L}*í))+$/u;

/** The telling part of a name: `Raná péče – Centrum LIRA` is `Raná péče`. */
export function shortName(name: string): string {
	const [telling = name] = name.split(/\s[–—(]/);
	if (telling.length <= NAME_LENGTH) return telling;
	const whole = telling.slice(0, NAME_LENGTH + 1).replace(/[\s,]+\S*$/, '');
	return whole.replace(PROMISING, '');
}

/** Folded words of opening hours and their usual short forms, the longer ones first. */
const HOUR_WORDS: readonly (readonly [RegExp, string])[] = [
	[/(?:pece )?24 hodin denne(?:, 7 dni v tydnu)?|nepretrzite(?:, 365 dni v roce)?/g, 'nonstop'],
	[/(?:ve? )?(?:vsedni|pracovni) dny/g, 'po-pa'],
	[/(?:v )?pondeli/g, 'po'],
	[/(?:v )?utery/g, 'ut'],
	[/(?:ve )?stred[auy]/g, 'st'],
	[/(?:ve )?ctvrtek/g, 'ct'],
	[/(?:v )?patek/g, 'pa'],
	[/(?:v )?sobot[auy]/g, 'so'],
	[/(?:v )?nedel[ei]/g, 'ne'],
	[/\bhodin\b/g, 'h'],
	[/[–—]\u2060?/g, '-'],
	[/(\d):00/g, '$1'],
	[/\b(po|ut|st|ct|pa|so|ne) a (?=po|ut|st|ct|pa|so|ne)/g, '$1, '],
	[/(\d) a (?=\d)/g, '$1, ']
];

/**
 * Opening hours as written in messages: days by two letters, whole hours
 * without minutes, no diacritics.
 *
 * @example shortHours('pondělí a středa 8:00–11:30') // 'po, st 8-11:30'
 */
export function shortHours(words: string): string {
	return HOUR_WORDS.reduce((result, [from, to]) => result.replace(from, to), fold(words));
}
