import { DAYS, type Day } from '#lib/help/criteria/days.ts';
import { isStopWord, isTimeStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';

/** The times a query asks for, and which of its words say so. */
export interface AskedDays {
	readonly days: readonly Day[];
	readonly words: ReadonlySet<Token>;
}

/** Over folded words with one space between them. Sobotka is a town. */
const TIMES: Readonly<Record<Day, RegExp>> = {
	weekend:
		/\b(?:(?:vikend|weekend)\w*|sobot(?:a|y|e|u|ou|am|ach|ami)|sobotni\w*|nedel(?:e|i|y|im|ich|emi)|nedelni\w*)\b/g,
	holiday:
		/\b(?:svat(?:ek|ku|ky|cich)|vanoc(?:e|ich)|velikonoc(?:e|ich)|velikonocni pondeli|velk(?:y|ou|em|eho) pat(?:ek|ku)|stedr(?:y|em|eho) (?:den|dne|dni|vecer))\b/g,
	night: /\b(?:(?:v|na|po|pres|celou|kazdou) (?:noci?|nocich)|nocni\w*)\b/g
};

const TROUBLE =
	/(?:boji\w*|bije|bloudi|budi|dusi|krici|mlati|nespi\w*|odchazi|pada|place|pomocuje|toula|utika|vstava)/
		.source;

/**
 * Who is ill at night wants a doctor: when one is there is what the answer tells. Who is driven
 * to one (another case of the word), or is watched in pain, wants that help at night.
 */
const ILL =
	/(?:horeck\w*|kasl\w*|krvac\w*|lekar|doktor|pohotovost\w*|prujem\w*|zimnic\w*|zubar|zvrac\w*)/
		.source;
/** So many words may stand between. */
const NEAR = '(?: \\w+){0,4}';
const AT_NIGHT = '(?:(?:v|pres|celou) noci?|nocni\\w*)';

/** Phrases with the same words that ask for no time. */
const NOT_WANTED: readonly RegExp[] = [
	/\b(?:bez|krome|mimo)(?: (?:a|i|o|v|ve|statnich|(?:nedel|sobot|svat|vikend)\w*)\b)+/g,
	/\b(?:o|pres|v|ve) (?:nedel|sobot|svat|vikend)\w* (?:uz )?ne(?:\b|chc|mus|potreb)/g,
	/\bne (?:na|o|pres|v|ve) \w+/g,
	// At home at last, from a place for the rest of the week; or with the other parent.
	/\bvikendy? (?:doma\b|s det|u rodic)|\bdomu jen na vikend/g,
	/\b(?:do|k|od|po|pred) (?:svat|vanoc|velikonoc|vikend)\w*|\bma svatek|\bsvatek matek/g,
	/\bnocni (?:klub|kosil|mur|stol)\w*|\bna noc kostelu/g,
	// What happens at night is a reason for help, not the time of it.
	new RegExp(`\\bv noci (?:se )?${TROUBLE}\\b|\\b${TROUBLE} (?:se )?v noci\\b`, 'g'),
	new RegExp(`\\b${AT_NIGHT}\\b${NEAR} ${ILL}\\b|\\b${ILL}${NEAR} ${AT_NIGHT}\\b`, 'g')
];

/** Reads when the help is wanted. "Večer" and "pořád" are too vague to be held against anybody. */
export function daysIn(tokens: readonly Token[]): AskedDays {
	const text = NOT_WANTED.reduce(
		(rest, phrase) => rest.replace(phrase, (found) => found.replace(/\w/g, '-')),
		tokens.map(({ folded }) => folded).join(' ')
	);
	const found = DAYS.flatMap((day) =>
		[...text.matchAll(TIMES[day])].map(({ index, 0: { length } }) => ({ day, index, length }))
	);
	return {
		days: DAYS.filter((day) => found.some((one) => one.day === day)),
		words: new Set(found.flatMap(({ index, length }) => wordsAt(tokens, text, index, length)))
	};
}

/** A word starts after as many spaces as there are words before it. */
function wordsAt(
	tokens: readonly Token[],
	text: string,
	index: number,
	length: number
): readonly Token[] {
	const spacesBefore = (end: number) => text.slice(0, end).split(' ').length - 1;
	return tokens.slice(spacesBefore(index), spacesBefore(index + length) + 1);
}

/**
 * The stop words beside the time that is asked for, as in "kdo pracuje o víkendu";
 * none where another word says what is wanted.
 *
 * @param words the query without a village
 */
export function timeStopWords(words: readonly Token[], time: AskedDays): readonly Token[] {
	if (time.days.length === 0) return [];
	const others = words.filter((word) => !time.words.has(word) && !isStopWord(word.folded));
	return others.every(({ folded }) => isTimeStopWord(folded)) ? others : [];
}
