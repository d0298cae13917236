import type { PartialDate } from '#lib/region/region.ts';
import { bind, withPreposition } from './words.ts';

/** Nominative, locative and genitive of the months. */
const MONTHS: readonly (readonly [is: string, at: string, of: string])[] = [
	['leden', 'lednu', 'ledna'],
	['únor', 'únoru', 'února'],
	['březen', 'březnu', 'března'],
	['duben', 'dubnu', 'dubna'],
	['květen', 'květnu', 'května'],
	['červen', 'červnu', 'června'],
	['červenec', 'červenci', 'července'],
	['srpen', 'srpnu', 'srpna'],
	['září', 'září', 'září'],
	['říjen', 'říjnu', 'října'],
	['listopad', 'listopadu', 'listopadu'],
	['prosinec', 'prosinci', 'prosince']
];

/**
 * Writes a date as exactly as it is known.
 *
 * @example formatDate('2022-07') // 'červenec 2022'
 */
export function formatDate(date: PartialDate): string {
	return byExactness(date, {
		year: (year) => year,
		month: ([is], year) => `${is} ${year}`,
		day: (day) => day
	});
}

/** Answers "when": `v roce 2019`, `v červenci 2022`, `21. 11. 2026`. */
export function dateWhen(date: PartialDate): string {
	return byExactness(date, {
		year: (year) => `v roce\u00a0${year}`,
		month: ([, at], year) => `${withPreposition('v', at)} ${year}`,
		day: (day) => day
	});
}

/** Says how old a fact is: `údaj z roku 2023`, `údaj z července 2022`, `stáří údaje neznáme`. */
export function dateOfFact(date: PartialDate | null): string {
	if (date === null) return 'stáří údaje neznáme';
	return byExactness(date, {
		year: (year) => `údaj z\u00a0roku\u00a0${year}`,
		month: ([, , of], year) => `údaj ${withPreposition('z', of)} ${year}`,
		day: (day) => `údaj ${DAYS_AFTER_ZE.has(parseInt(day)) ? 'ze' : 'z'}\u00a0${day}`
	});
}

/** As they are said: `ze třetího`, `ze šestého`. */
const DAYS_AFTER_ZE: ReadonlySet<number> = new Set([3, 4, 6, 7, 13, 14, 16, 17, 30, 31]);

interface Wording {
	readonly year: (year: string) => string;
	readonly month: (month: readonly [string, string, string], year: string) => string;
	readonly day: (day: string) => string;
}

function byExactness(date: PartialDate, words: Wording): string {
	const [year = '', month, day] = date.split('-');
	const name = MONTHS[Number(month) - 1];
	if (!name) return words.year(year);
	if (!day) return bind(words.month(name, year));
	return bind(words.day(`${Number(day)}. ${Number(month)}. ${year}`));
}
