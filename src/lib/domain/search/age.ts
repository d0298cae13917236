import { fold } from '../text.ts';

const MAX_AGE = 120;

/** "81 let", "81letá", "81-letý", "22 roků", "je jí 81", "mám 79", "ve věku 83". */
const WITH_UNIT =
	/(?<![\d.,])(\d{1,3})\s*-?\s*(?:let|lety|leta|letou|leteho|letemu|letym|lete|rok|roky|roku)(?![a-z\d])/;
const AFTER_WORD =
	/(?:je (?:mi|ji|mu)|jsou (?:mi|ji|mu)|bude (?:mi|ji|mu)|veku|vek) (\d{1,3})(?![\d.,]|\s*(?:h|hod|dn|den|tyd|mes|km|kc))/;

/** An age said in a text, in whole years. */
export interface SaidAge {
	readonly age: number;
	/** Where it stands in the folded text. */
	readonly words: string;
}

/** Reads an age; `null` if none is said. Other numbers ("14 dní", "§ 40") are no ages. */
export function ageIn(text: string): SaidAge | null {
	const folded = fold(text);
	const match = WITH_UNIT.exec(folded) ?? AFTER_WORD.exec(folded);
	const age = Number(match?.[1]);
	return match && age <= MAX_AGE ? { age, words: match[0] } : null;
}
