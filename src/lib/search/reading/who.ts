import { MAX_AGE } from '#lib/help/criteria/age.ts';
import type { Need } from '#lib/help/criteria/criteria.ts';
import { byId } from '#lib/region/find.ts';
import type { Form, Id } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import { groupOf } from './group.ts';
import { inDigits } from './number-words.ts';
import { strongest, type Ranks } from './ranks.ts';
import type { Reading } from './reading.ts';

/** From this age on, years are an age whatever stands beside them. */
const SURELY_AGE = 60;

/** "81letá", "81-letý", "92 leté babičky"; "před 5 lety" is a time. */
const ADJECTIVE =
	/(?:^|[^\d.,])(\d{1,3})(?:-?lety|\s*-?\s*let(?:a|e|ou|eho|emu|ym|ych|i))(?![a-z\d])/;
/** "je jí 81", "ve věku 83". */
const STATED =
	/(?:(?:je|bude|jsou) (?:mi|ji|mu|jim)|veku|vek) (?:uz |asi |skoro |teprve )?(\d{1,3})(?!\d|[.,]\d|\s*(?:h|hod|dn|den|tyd|mes|km|kc|%))/;
/** Ages at which a child writes, in words. */
const CHILD_AGES =
	'sest|sedm|osm|devet|deset|jedenact|dvanact|trinact|ctrnact|patnact|sestnact|sedmnact';
const FIRST_IN_WORDS = 6;
/** "je mi 15", "mám 13 a …"; "mám 15 let dluhy" and "mám 2 děti" are no age. */
const OWN = new RegExp(
	`(?:^|[^a-z])(?:(?:je|bude|bylo) mi (?:uz |teprve |jen )?(\\d{1,2}|${CHILD_AGES})(?![\\d.:]\\d|\\d|[a-z]| ?(?:h|min|dn|den|tyd|mes|km|kc|%))` +
		`|mam (\\d{1,2}|${CHILD_AGES})(?: let| roku)?(?=$|[,!?]|\\.(?!\\d)| a (?!pul|\\d)| ale | jsem | chodim | nevim ))`
);
/** "81 let", "5 roků". */
const YEARS = /(?:^|[^\d.,])(\d{1,3}) ?(?:let|rok|roky|roku)(?![a-z\d])/;
const PERSON =
	'(?:syn|dcer|bratr|sestr|vnuk|vnuc|manzel|matk|matc|mamin|mamk|otec|otc|tatin|tatk|babi|babc|dedec|dedo|tchyn|tchan|kluk|holk|autist|pritel)[a-z]*|mam[auy]|tat[auy]|ded[auy]|tet[aue]|muz|muze|zen[auy]|pani?|panu';
/** What a number counts, be it short for it: "dcera 14 dní", "máma 2x týdně". */
const COUNTED =
	'(?:hod|min|dn|tyd|mes|tis|let|rok|krat|det|syn|dcer|kluk|holk|vnuk|vnou|lid|osob|pokoj|prac|lek|pras)[a-z]*|x|h|m|km|kg|kc|den|dite';
/** "syn 17 s autismem", "paní 82": beside a person a number is an age. */
const OF_PERSON = new RegExp(
	`(?:^|[^a-z])(?:${PERSON}) (\\d{1,2})(?![\\d.:/%]|,\\d|\\s*-?\\s*(?:${COUNTED})(?![a-z]))`
);
/** "před 5 lety", "už 3 roky se starám", "3 roky vdova", "5 let po mrtvici": a time, not an age. */
const TIME =
	/(?:uz|pred|za|po|behem|dalsich|poslednich|asi) \d|star(?:am|at|a|ali)\b|pecuj|cek|trva|bydl|\d ?(?:let|rok|roky|roku) (?:(?:bez|co|od|po)\b|vdov)/;

/** "syn 12 let po úrazu": beside a person it is an age even so. */
const YEARS_OF_PERSON = new RegExp(
	`(?:^|[^a-z])(?:${PERSON}) (\\d{1,2}) ?(?:let|rok|roky|roku) po `
);

/**
 * Whom the help is for.
 *
 * @param types the likeliest first
 */
export function personOf(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	types: readonly Scored[]
): Pick<Need, 'group' | 'form' | 'age'> {
	const age = ageIn(reading.query);
	return {
		group: groupOf(index, reading, ranks, types, age),
		form: formOf(index, reading, ranks, types[0]?.id),
		age
	};
}

/** The form a query asks for, if the likeliest type has it; `null` if it says none. */
function formOf(
	{ region }: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	type: Id | undefined
): Form | null {
	const [best] = strongest(ranks.forms, reading);
	const forms = byId(region.types, type)?.forms ?? [];
	if (!best || best.fullMatch === 'none' || forms.length < 2) return null;
	return forms.find((form) => form === best.id) ?? null;
}

/** Reads an age in whole years; `null` if none is typed. "14 dní" or "§ 40" is none. */
export function ageIn(text: string): number | null {
	const folded = inDigits(fold(text));
	const years = YEARS.exec(folded);
	const isTime = TIME.test(folded) && Number(years?.[1]) < SURELY_AGE;
	const match =
		ADJECTIVE.exec(folded) ??
		STATED.exec(folded) ??
		YEARS_OF_PERSON.exec(folded) ??
		(isTime ? null : years) ??
		OF_PERSON.exec(folded);
	const age = Number(match?.[1]);
	return match && age <= MAX_AGE ? age : ownAgeIn(text);
}

/** Reads how old who writes is; `null` if that is not said. */
export function ownAgeIn(text: string): number | null {
	const [, stated, had] = OWN.exec(fold(text)) ?? [];
	const typed = stated ?? had;
	if (typed === undefined) return null;
	const inWords = CHILD_AGES.split('|').indexOf(typed);
	const age = inWords < 0 ? Number(typed) : inWords + FIRST_IN_WORDS;
	return age < FIRST_IN_WORDS ? null : age;
}
