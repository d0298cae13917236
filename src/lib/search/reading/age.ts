import { fold } from '#lib/region/text.ts';

const MAX_AGE = 120;
/** From this age on, years are an age whatever is said beside them. */
const SURELY_AGE = 60;

/** "81letá", "81-letý", "92 leté babičky". */
const ADJECTIVE = /(?<![\d.,])(\d{1,3})\s*-?\s*let(?:a|e|ou|eho|emu|ym|ych|i)(?![a-z\d])/;
/** "je jí 81", "ve věku 83". */
const TOLD =
	/(?:(?:je|bude|jsou) (?:mi|ji|mu|jim)|veku|vek) (?:uz |asi |skoro |teprve )?(\d{1,3})(?![\d.,]|\s*(?:h|hod|dn|den|tyd|mes|km|kc|%))/;
/** "81 let", "5 roků". */
const YEARS = /(?<![\d.,])(\d{1,3}) ?(?:let|rok|roky|roku)(?![a-z\d])/;
/** "před 5 lety", "už 3 roky se starám": a time, not an age. */
const TIME =
	/(?:uz|pred|za|po|behem|dalsich|poslednich|asi) \d|star(?:am|at|a|ali)\b|pecuj|cek|trva|bydl/;

/** Reads an age in whole years; `null` if none is said. "14 dní" or "§ 40" is none. */
export function ageIn(text: string): number | null {
	const folded = fold(text);
	const years = YEARS.exec(folded);
	const isTime = TIME.test(folded) && Number(years?.[1]) < SURELY_AGE;
	const match = ADJECTIVE.exec(folded) ?? TOLD.exec(folded) ?? (isTime ? null : years);
	const age = Number(match?.[1]);
	return match && age <= MAX_AGE ? age : null;
}
