import type { Since } from '#lib/help/gap/next-step.ts';
import type { Measure, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { bind, bound, sentence } from './words.ts';
import { dateOfFact, dateWhen, formatDate } from './dates.ts';
import { agesInWords } from './criteria.ts';

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

/** How far a measure of the action plan came, and whether it stays in the plan. */
const measureText = bound({
	states: {
		fulfilled: 'Plněno',
		continuously: 'Plněno průběžně',
		partly: 'Plněno částečně',
		unfulfilled: 'Neplněno'
	},
	verdicts: { keep: 'zůstává v plánu', drop: 'z plánu vyřazeno' }
});

/** `neplněno, zůstává v plánu` */
export function measureState({ state, verdict }: Measure): string {
	const { states, verdicts } = measureText;
	return `${states[state].toLocaleLowerCase('cs')}, ${verdicts[verdict]}`;
}

/** `Opatření 004: Denní stacionář` */
export function measureTitle({ id, name }: Measure): string {
	return bind(`Opatření ${id}: ${name}`);
}

/** The name with the limit of age, if there is one, so that nobody calls in vain. */
export function nameWithAges({ name, ages }: Service): string {
	const range = currentOf(ages)?.value;
	const limited = range && (range.from || range.to !== null);
	return bind(limited ? `${name} (${agesInWords(range)})` : name);
}
