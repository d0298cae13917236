import { areOldHours, type OpenNow, type OpenState } from '#lib/help/offer/hours.ts';
import {
	MIDNIGHT,
	type Form,
	type PartialDate,
	type Schedule,
	type Statement
} from '#lib/region/region.ts';
import { bound, sentence, withPreposition } from './words.ts';

/** Words beside a number to call. */
export const hoursText = /* @__PURE__ */ bound({
	unknown: 'Kdy zvedají telefon, nevíme.',
	/** Where no source tells when the service itself answers. */
	ofOffice: (words: string) => `Úřad na tomto čísle: ${words}.`,
	/** Beside hours that nobody can say of today. */
	dayOff: { saturday: 'Dnes je sobota.', sunday: 'Dnes je neděle.', holiday: 'Dnes je svátek.' },
	urgent: 'Nepočká to?',
	lines: 'Tísňové linky'
});

/**
 * Hours that are handed over, on paper or in a message: whoever reads them does
 * not see how old they are, so old ones have a mark.
 */
export function hoursOnPaper(
	hours: Statement<Schedule> | null,
	day: PartialDate,
	marked: (words: string) => string,
	said = (words: string) => words
): string | null {
	if (!hours) return null;
	const words = said(hours.value.words);
	return areOldHours(hours, day) ? marked(words) : words;
}

/** When somebody answers at an office: `Pondělí a středa 8:00–12:00.` */
export function officeHours(words: string | null | undefined): string {
	return sentence(words ?? 'úřední hodiny zatím nevíme');
}

/**
 * Says how it is today, and what time that was taken from. Nobody goes to a
 * service that comes to people, so there it speaks of work, not of an open door.
 *
 * @param forms of the service; empty: not known
 */
export function openingSentence(state: OpenNow, forms: readonly Form[] = []): string {
	const words = openingWords(state, forms.includes('terenni'));
	return state.status === 'unknown' ? words : `${words} (teď je\u00a0${formatTime(state.minutes)})`;
}

function openingWords(state: OpenState, comes: boolean): string {
	switch (state.status) {
		case 'open':
			return `Dnes ${comes ? 'pracují' : 'otevřeno'} ${untilInWords(state)}`;
		case 'always-open':
			return comes ? 'Pracují nepřetržitě' : 'Otevřeno nepřetržitě';
		case 'opens-later':
			return `Dnes ${comes ? 'začnou' : 'otevřou'} ${atTime(state.at)}`;
		case 'closed-now':
			return (comes ? 'Dnes už nepracují' : 'Dnes už zavřeno') + nextInWords(state, comes);
		case 'closed-today':
			return (comes ? 'Dnes nepracují' : 'Dnes zavřeno') + nextInWords(state, comes);
		case 'unknown':
			return 'Dobu na dnešek nevíme, zavolejte předem';
	}
}

/** `do 19:00`, `až do zítřka, do 6:00`. */
function untilInWords({ until, inDays }: Extract<OpenState, { readonly inDays: unknown }>): string {
	if (inDays > 1) return 'i\u00a0zítra celý den';
	return `${inDays === 1 ? 'až do\u00a0zítřka, ' : ''}do\u00a0${formatTime(until)}`;
}

/** `, začnou zítra v 8:00`; nothing where nobody knows. */
function nextInWords(
	{ next }: Extract<OpenState, { readonly next: unknown }>,
	comes: boolean
): string {
	if (!next) return '';
	return `, ${comes ? 'začnou' : 'otevřou'} ${dayInWords(next)} ${atTime(next.at)}`;
}

/** The same day of the next week is not the one that is today. */
function dayInWords({ inDays, weekday }: { inDays: number; weekday: number }): string {
	const name = WEEKDAYS[weekday] ?? '';
	if (inDays === 1) return 'zítra';
	return inDays === 7 ? `příští ${name}` : withPreposition('v', name);
}

const WEEKDAYS = ['pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu', 'neděli'];

/** As they are said: `ve dvě`, `ve tři`, `ve čtrnáct`. */
const HOURS_AFTER_VE: ReadonlySet<number> = new Set([2, 3, 4, 12, 13, 14, 20, 22, 23]);

/** `v 8:00`, `ve 14:00`. */
function atTime(minutes: number): string {
	const preposition = HOURS_AFTER_VE.has(Math.floor(minutes / 60)) ? 've' : 'v';
	return `${preposition}\u00a0${formatTime(minutes)}`;
}

/** `7:05`; the end of a day is `půlnoc`. */
function formatTime(minutes: number): string {
	if (minutes === MIDNIGHT) return 'půlnoci';
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
