import type { Since } from '#lib/help/gap/next-step.ts';
import { haveDisability, isForDisabled } from '#lib/help/offer/limit.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type { Id, Measure, Region } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { bind, bound, sentence } from './words.ts';
import { dateOfFact, dateWhen, formatDate } from './dates.ts';
import { agesInWords, peopleInWords } from './criteria.ts';

/** Says since when there is no certain help. */
export function sinceInWords(since: Since): string {
	switch (since.kind) {
		case 'stated':
			return sentence(
				since.date === null
					? 'stáří údaje neznáme'
					: `vycházíme z ${dateOfFact(since.date).replace('údaj', 'údaje')}`
			);
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

/**
 * The name with whom only it takes, if there is a limit, so that nobody calls in vain.
 *
 * @param group of whom it is read: they know whether they have a disability
 */
export function nameWithLimits(
	region: Pick<Region, 'groups'>,
	{ service, limit }: Pick<Offer, 'service' | 'limit'>,
	group: Id | null = null
): string {
	const range = currentOf(service.ages)?.value;
	const ages = range && (range.from || range.to !== null) ? agesInWords(range) : '';
	const disabled = isForDisabled(region, service) && !haveDisability(region, group);
	const ofRecord = [ages, disabled ? 's postižením' : ''].filter(Boolean).join(' ');
	const stated = limit?.stated ? peopleInWords(limit.stated) : '';
	const limits = [ofRecord, stated].filter(Boolean).join(', ');
	return bind(limits ? `${service.name} (${limits})` : service.name);
}
