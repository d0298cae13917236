import { MAX_AGE } from '#lib/help/criteria/age.ts';
import type { Need } from '#lib/help/criteria/criteria.ts';
import { byId } from '#lib/region/find.ts';
import { isFor, isMeantFor, withWider } from '#lib/region/groups.ts';
import type { Form, Id } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { SearchIndex } from '../index.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { SearchedRegion } from '../records.ts';
import { strongest, type Ranks } from './ranks.ts';
import type { Reading } from './reading.ts';

/** Another group nearly as likely makes it unclear whom the help is for. */
const CLEAR_SHARE = 0.8;

/** From this age on, years are an age whatever stands beside them. */
const SURELY_AGE = 60;

/** "81letá", "81-letý", "92 leté babičky". */
const ADJECTIVE = /(?:^|[^\d.,])(\d{1,3})\s*-?\s*let(?:a|e|ou|eho|emu|ym|ych|i)(?![a-z\d])/;
/** "je jí 81", "ve věku 83". */
const STATED =
	/(?:(?:je|bude|jsou) (?:mi|ji|mu|jim)|veku|vek) (?:uz |asi |skoro |teprve )?(\d{1,3})(?![\d.,]|\s*(?:h|hod|dn|den|tyd|mes|km|kc|%))/;
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
/** "před 5 lety", "už 3 roky se starám": a time, not an age. */
const TIME =
	/(?:uz|pred|za|po|behem|dalsich|poslednich|asi) \d|star(?:am|at|a|ali)\b|pecuj|cek|trva|bydl/;

/**
 * Whom the help is for.
 *
 * @param type the likeliest type
 */
export function personOf(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	type: Id | undefined
): Pick<Need, 'group' | 'form' | 'age'> {
	return {
		group: groupOf(index, reading, ranks, type),
		form: formOf(index, reading, ranks, type),
		age: ageIn(reading.query)
	};
}

/**
 * The group a query says the help is for; `null` if that is not clear. The
 * results follow it, so a group that would leave nothing of the type that was
 * asked for is not taken: it is then about somebody else ("syn bere drogy").
 * Where just that is a documented gap, it is taken: seniors must learn that
 * respite is missing for them, not be sent to one for young people.
 */
export function groupOf(
	{ region, served }: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	type: Id | undefined
): Id | null {
	const named = strongest(ranks.groups, reading).filter(({ fullMatch }) => fullMatch !== 'none');
	const caredFor = named.filter(({ id }) => !byId(region.groups, id)?.carers);
	const ranked = caredFor.length > 0 ? caredFor : named;
	const likely = ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * CLEAR_SHARE);
	const group = narrowest(region, likely);
	if (group === null) return null;
	const givenTo = type === undefined ? undefined : served[type];
	// Nobody gives the type at all, or anybody may have it.
	const isServed = !givenTo || isFor(region, givenTo, group);
	return isServed || isMissed(region, type, group) ? group : null;
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
function ageIn(text: string): number | null {
	const folded = fold(text);
	const years = YEARS.exec(folded);
	const isTime = TIME.test(folded) && Number(years?.[1]) < SURELY_AGE;
	const match =
		ADJECTIVE.exec(folded) ??
		STATED.exec(folded) ??
		(isTime ? null : years) ??
		OF_PERSON.exec(folded);
	const age = Number(match?.[1]);
	return match && age <= MAX_AGE ? age : null;
}

/** The one group that is a part of all the others; `null` if they are not of one kind. */
function narrowest(region: SearchedRegion, likely: readonly RankedEntry[]): Id | null {
	const found = likely.find(({ id }) =>
		likely.every((other) => withWider(region, id).includes(other.id))
	);
	return found?.id ?? null;
}

/** Whether it is documented that help of this type is missing for this group. */
function isMissed(region: SearchedRegion, type: Id | undefined, group: Id): boolean {
	return region.gaps.some((gap) => gap.type === type && isMeantFor(region, gap.groups, group));
}
