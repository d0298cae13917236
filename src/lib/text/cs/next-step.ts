import type { Since } from '#lib/help/gap/since.ts';
import type { Measure, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { bind } from './bound.ts';
import { measureText } from './measures.ts';
import { dateOfFact, dateWhen, formatDate } from './dates.ts';
import { agesInWords } from './criteria.ts';
import { sentence } from './words.ts';

/** Says since when there is no certain help. */
export function sinceInWords(since: Since): string {
	switch (since.kind) {
		case 'stated':
			return sentence(`vycházíme z ${dateOfFact(since.date).replace('údaj', 'údaje')}`);
		case 'ended':
			return sentence(`poslední služba, o které víme, skončila ${dateWhen(since.date)}`);
		case 'silent':
			return sentence(`stav k ${formatDate(since.date)}: žádný náš zdroj o tom nemluví`);
	}
}

/** `neplněno, zůstává v plánu` */
export function measureState({ state, verdict }: Measure): string {
	const { states, verdicts } = measureText;
	return `${states[state].toLocaleLowerCase('cs')}, ${verdicts[verdict]}`;
}

/** The name with the limit of age, if there is one, so that nobody calls in vain. */
export function nameWithAges({ name, ages }: Service): string {
	const range = currentOf(ages)?.value;
	const limited = range && (range.from || range.to !== null);
	return bind(limited ? `${name} (${agesInWords(range)})` : name);
}
