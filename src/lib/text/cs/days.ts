import type { Day } from '#lib/help/criteria/need.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import { bound } from './bound.ts';
import { listOf, sentence } from './words.ts';

/** When help is wanted, as people say it. */
export const DAY_WORDS: Readonly<Record<Day, string>> = /* @__PURE__ */ bound({
	weekend: 'o víkendu',
	holiday: 've svátek',
	night: 'v noci'
});

/** `o víkendu a ve svátek`. */
export function daysInWords(days: readonly Day[]): string {
	return listOf(days.map((day) => DAY_WORDS[day]));
}

/**
 * Whether a service works at the wanted times, as whole sentences; `null` where
 * none was wanted. What it surely does not do is told as a misfit.
 */
export function daysReason({ days }: Pick<Offer, 'days'>): string | null {
	const sure = days.filter(({ works }) => works === 'yes');
	const unsure = days.filter(({ works }) => works === 'unknown').map(({ day }) => day);
	const hours = sure.find((answer) => answer.hours !== null)?.hours;
	const sentences = [
		sure.length > 0
			? sentence(`pomáhá i ${daysInWords(sure.map(({ day }) => day))}${hours ? ` (${hours})` : ''}`)
			: [],
		unsure.length > 0
			? `Zatím nevíme, jestli pomáhá i\u00a0${daysInWords(unsure)}. Zeptejte se.`
			: []
	].flat();
	return sentences.length > 0 ? sentences.join(' ') : null;
}

/** `o víkendu nepomáhá (pracovní dny 7:00–14:00)`. */
export function closedDaysInWords(days: readonly Day[], hours: string | null): string {
	return `${daysInWords(days)} nepomáhá${hours ? ` (${hours})` : ''}`;
}

/** For a badge: `O víkendu ne`. */
export function closedDaysLabel(days: readonly Day[]): string {
	const words = daysInWords(days);
	return `${words.charAt(0).toLocaleUpperCase('cs')}${words.slice(1)} ne`;
}
