import { fold } from '../text.ts';

/** When help is wanted. */
export type Day = 'weekend' | 'holiday' | 'night';

const DAYS: readonly (readonly [Day, RegExp])[] = [
	['weekend', /\b(?:vikend\w*|sobot\w*|nedel[ei]|nedeli)\b/],
	['holiday', /\b(?:svat(?:ek|ky|ku|cich)|vanoc\w*|velikonoc\w*)\b/],
	['night', /\b(?:v noci|na noc|pres noc|nocni\w*)\b/]
];

/** The time a text asks for; `null` if it says none. */
export function dayIn(text: string): Day | null {
	const folded = fold(text);
	return DAYS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
