import { byId } from '#lib/region/find.ts';
import type { Coverage } from '#lib/help/offer/coverage.ts';
import type { Misfit } from '#lib/help/offer/eligibility.ts';
import { withWider } from '#lib/region/groups.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type {
	AgeRange,
	Answer,
	Form,
	Id,
	Municipality,
	Region,
	Service
} from '#lib/region/region.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { bind, bound } from './bound.ts';
import { dateWhen } from './dates.ts';
import { closedDaysInWords, closedDaysLabel, daysReason } from './days.ts';
import { countOf, formatCount, listOf, sentence } from './words.ts';

/** The three answers, where no place is named beside them. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
	yes: 'Ano',
	ask: 'Ověřte',
	no: 'Není tu'
};

/** What a form means for the one who needs help. */
export const FORM_WORDS: Readonly<Record<Form, string>> = /* @__PURE__ */ bound({
	terenni: 'přijedou domů',
	ambulantni: 'dojdete k nim',
	pobytova: 'bydlí se tam'
});

/** `přijedou domů nebo dojdete k nim`. */
export function formsInWords(forms: readonly Form[]): string {
	return listOf(
		forms.map((form) => FORM_WORDS[form]),
		'nebo'
	);
}

/** The answer in two to four words, for a badge: `Jezdí do Poniklé`, `Ověřte`, `Není tu`. */
export function coverageLabel(
	service: Service,
	municipality: Municipality,
	coverage: Coverage
): string {
	if (coverage.because === 'ended') return 'Už neběží';
	return coverage.answer === 'yes'
		? reach(service, municipality, coverage)
		: ANSWER_WORDS[coverage.answer];
}

/**
 * Why the answer is what it is, as whole sentences; `null` where the label says it all.
 *
 * @param municipality `null`: it is said of several at once
 */
export function coverageReason(
	service: Service,
	municipality: Municipality | null,
	coverage: Coverage
): string | null {
	switch (coverage.because) {
		case 'ended':
			return endedSentence(service.status.since);
		case 'exception':
			return bind(coverage.exception.reason.value);
		case 'unverified':
			return 'Zdroj ji uvádí, ale nevíme, zda dnes běží.';
		case 'undocumented':
			return undocumentedSentence(service, municipality);
		case 'stated':
			return statedReason(service, coverage);
	}
}

/** The answer for several municipalities at once: `Jezdí sem`, `Ověřte`, `Není tu`. */
export function groupLabel(service: Service, coverage: Coverage): string {
	if (coverage.because === 'ended') return 'Už neběží';
	if (coverage.answer !== 'yes') return ANSWER_WORDS[coverage.answer];
	return drives(service, coverage) ? 'Jezdí sem' : 'Slouží lidem odsud';
}

/**
 * The badge of an offer; `null`: no municipality was chosen, nothing excludes
 * the person, and the service works when help is wanted.
 */
export function offerLabel(
	{ service, coverage, misfits, answer }: Offer,
	municipality: Municipality | null
): string | null {
	const [first] = misfits;
	if (misfits.some(({ kind }) => kind === 'ended')) return 'Už neběží';
	if (first?.kind === 'day') return closedDaysLabel(first.days);
	if (first) return 'Nehodí se';
	if (answer === 'ask') return ANSWER_WORDS.ask;
	return municipality && coverage && coverageLabel(service, municipality, coverage);
}

/** Why an offer is answered as it is; `null` where the label says it all. */
export function offerReason(
	region: Pick<Region, 'groups'>,
	offer: Offer,
	municipality: Municipality | null
): string | null {
	const { service, coverage, misfits, answer } = offer;
	if (misfits.length > 0) {
		return misfits.map((misfit) => sentence(misfitInWords(region, misfit))).join(' ');
	}
	const days = answer === 'no' ? null : daysReason(offer);
	if (!municipality || !coverage) return days;
	const reason = coverageReason(service, municipality, coverage);
	if (!days) return reason;
	// The badge says "ask" because of the day: that it does come there is to be said, too.
	const reached = answer === 'ask' && coverage.answer === 'yes';
	const covered =
		reason ?? (reached ? sentence(coverageLabel(service, municipality, coverage)) : '');
	return [covered, days].filter(Boolean).join(' ');
}

/** Why a service does not fit, as a fragment: `jen do 30 let`, `skončila v roce 2019`. */
export function misfitInWords(region: Pick<Region, 'groups'>, misfit: Misfit): string {
	switch (misfit.kind) {
		case 'ended':
			return misfit.since ? `skončila ${dateWhen(misfit.since)}` : 'už neběží';
		case 'age':
			return `jen ${agesInWords(misfit.ages)}`;
		case 'group': {
			const ages = misfit.ages ? ` (${agesInWords(misfit.ages)})` : '';
			return `je pro ${groupsForWhom(region, misfit.groups)}${ages}`;
		}
		case 'form':
			return `pomáhá jinak: ${formsInWords(misfit.forms)}`;
		case 'day':
			return closedDaysInWords(misfit.days, misfit.hours);
	}
}

/** `do 30 let`, `od 15 do 30 let`, `od 65 let`, `v každém věku`. */
export function agesInWords({ from: low, to: high }: AgeRange): string {
	const parts = [low ? `od ${low}` : '', high === null ? '' : `do ${high}`].filter(Boolean);
	const last = high ?? low;
	if (parts.length === 0 || last === null) return bind('v každém věku');
	return bind(`${parts.join(' ')} ${last === 1 ? 'roku' : 'let'}`);
}

/** Names of groups as the answer to "for whom": `seniory a lidi s tělesným postižením`. */
export function groupsForWhom(region: Pick<Region, 'groups'>, ids: readonly Id[]): string {
	return listOf(groupNames(region, ids).map(accusative));
}

/** Names of groups; one that a wider one of the list contains is left out. */
export function groupNames(region: Pick<Region, 'groups'>, ids: readonly Id[]): string[] {
	return ids
		.filter(
			(id) =>
				!withWider(region, id)
					.slice(1)
					.some((wider) => ids.includes(wider))
		)
		.flatMap((id) => byId(region.groups, id)?.name ?? [])
		.map(bind);
}

/** `1 101 obyvatel, z toho 221 nad 65 let`. */
export function populationInWords({ population, over65 }: Municipality): string {
	const people = countOf(population, ['obyvatel', 'obyvatelé', 'obyvatel']);
	return bind(`${people}, z toho ${formatCount(over65)} nad 65 let`);
}

/** `z Poniklé`, `ze Studence`. */
export function from({ cases }: Municipality): string {
	return `${vocalised(cases.genitive) ? 'ze' : 'z'}\u00a0${cases.genitive}`;
}

/** `s Poniklou`, `se Studencem`. */
export function together({ cases }: Municipality): string {
	return `${vocalised(cases.instrumental) ? 'se' : 's'}\u00a0${cases.instrumental}`;
}

/** Whether `s` and `z` before the name need a vowel to be said. */
function vocalised(name: string): boolean {
	return /^[szšž][^aáeéěiíoóuúůyýrlj]/iu.test(name);
}

function undocumentedSentence(service: Service, municipality: Municipality | null): string {
	const people = municipality ? `lidem ${from(municipality)}` : 'lidem odsud';
	const question = comes(service) ? 'sem jezdí' : `slouží ${people}`;
	return sentence(`v podkladech jsme nenašli, zda ${question}`);
}

function endedSentence(since: string | null): string {
	return since ? `Skončila ${dateWhen(since)}.` : 'Tato služba už neběží.';
}

function statedReason(
	service: Service,
	{ answer, statement }: Extract<Coverage, { because: 'stated' }>
): string | null {
	if (statement.note) return sentence(statement.note);
	if (answer === 'yes') return null;
	if (answer === 'ask') return 'Zeptejte se předem. Zdroj to neříká jistě.';
	return comes(service) ? 'Podle zdroje sem nejezdí.' : 'Podle zdroje tu není.';
}

/** How somebody from the municipality gets it. */
function reach(service: Service, municipality: Municipality, coverage: Coverage): string {
	const driving = drives(service, coverage);
	const here = allCurrent(service.places).some(({ value }) => value.town === municipality.id);
	if (driving && !here) return bind(`Jezdí ${municipality.whereTo}`);
	if (here) return bind(`Je ${municipality.where}${driving ? ' a přijede i domů' : ''}`);
	return `Slouží lidem ${from(municipality)}`;
}

/** Whether this answer speaks of coming to people. */
function drives(service: Service, coverage: Coverage): boolean {
	const form = 'statement' in coverage ? coverage.statement.form : null;
	return form ? form === 'terenni' : comes(service);
}

function comes(service: Service): boolean {
	return currentOf(service.forms)?.value.includes('terenni') ?? false;
}

/** Words of group names that change between "who" and "for whom"; the rest stays. */
const ACCUSATIVE: Readonly<Record<string, string>> = {
	lidé: 'lidi',
	senioři: 'seniory',
	pěstouni: 'pěstouny',
	mladí: 'mladé',
	nevidomí: 'nevidomé',
	slabozrací: 'slabozraké',
	nedoslýchaví: 'nedoslýchavé',
	blízcí: 'blízké'
};

function accusative(name: string): string {
	return name.replace(/\p{L}+/gu, (word) => ACCUSATIVE[word] ?? word);
}
