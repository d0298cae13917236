import { askedOf, type CriterionName } from '#lib/help/criteria/criteria.ts';
import type { GroupsAndTypes } from '#lib/help/criteria/criterion.ts';
import { ofPeople } from '#lib/help/offer/condition.ts';
import { comesToPeople, type Coverage } from '#lib/help/offer/coverage.ts';
import { isAdviser } from '#lib/help/offer/advice.ts';
import type { Limit } from '#lib/help/offer/limit.ts';
import { surelyComes, type Misfit, type Offer } from '#lib/help/offer/offers.ts';
import type {
	Answer,
	Municipality,
	Office,
	PartialDate,
	Phone,
	Region,
	Service,
	Statement
} from '#lib/region/region.ts';
import { allCurrent, isOld, RUNS_FOR_YEARS } from '#lib/region/statements.ts';
import { bind, countOf, formatCount, sentence, withPreposition } from './words.ts';
import { conditionInWords, CRITERION_WORDS, formsOfYes, limitInWords } from './criteria.ts';
import { dateOfFact, dateWhen } from './dates.ts';

/** The three answers, where no place is named beside them. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
	yes: 'Ano',
	ask: 'Zeptejte se',
	no: 'Není tu'
};

/** The answer in two to four words, for a badge: `Jezdí do Poniklé`, `Zeptejte se`, `Není tu`. */
export function coverageLabel(
	service: Service,
	municipality: Municipality,
	coverage: Coverage
): string {
	if (coverage.because === 'ended') return 'Už neběží';
	if (coverage.because === 'other-office') return elsewhere('Pro vaši obec', coverage.office);
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
		case 'elsewhere':
			return 'Zdroj jmenuje jen jiné obce. Raději se předem zeptejte.';
		case 'undocumented':
			return undocumentedSentence(service, municipality);
		case 'other-office':
			return coverage.statement.note && bind(coverage.statement.note);
		case 'others':
			return othersSentence(coverage);
		case 'stated':
			return statedReason(service, municipality, coverage);
	}
}

/** The answer for several municipalities at once: `Jezdí sem`, `Zeptejte se`, `Není tu`. */
export function groupLabel(service: Service, coverage: Coverage, limit: Limit | null): string {
	if (coverage.because === 'ended') return 'Už neběží';
	if (coverage.because === 'other-office') return elsewhere('Pro tyto obce', coverage.office);
	if (coverage.answer !== 'yes') return ANSWER_WORDS[coverage.answer];
	return limit ? limitInWords(limit) : reachOfAll(service, coverage);
}

function reachOfAll(service: Service, coverage: Coverage): string {
	return drives(service, coverage) ? 'Jezdí sem' : 'Slouží lidem odsud';
}

/**
 * The badge of an offer; `null`: no municipality was chosen, nothing excludes
 * the person, and the service works when help is wanted.
 */
export function offerLabel(
	{ service, need, coverage, misfits, answer, limit }: Offer,
	municipality: Municipality | null
): string | null {
	const [first] = misfits;
	if (first === 'ended') return 'Už neběží';
	if (first) return CRITERION_WORDS[first].label?.(service, need) ?? 'Nehodí se';
	if (answer === 'ask') return ANSWER_WORDS.ask;
	if (limit) return limitInWords(limit);
	return municipality && coverage && coverageLabel(service, municipality, coverage);
}

/** Why an offer is answered as it is; `null` where the label says it all. */
export function offerReason(
	region: GroupsAndTypes,
	offer: Offer,
	municipality: Municipality | null
): string | null {
	const { service, need, coverage, misfits, answer, limit } = offer;
	if (misfits.length > 0) {
		// An age and a group may shut somebody out by the same.
		const whys = misfits.map((misfit) => sentence(misfitInWords(region, offer, misfit)));
		return [...new Set(whys)].join(' ');
	}
	const told = answer === 'no' ? [] : askedOf(need).flatMap((name) => toldOf(region, offer, name));
	const only = limit && answer === 'ask' ? [sentence(limitInWords(limit))] : [];
	if (!municipality || !coverage) return [...only, ...told].join(' ') || null;
	const reason = coverageReason(service, municipality, coverage);
	if (told.length === 0 && !limit) return reason;
	// The badge says something else: that it does come there is to be said, too.
	const comes = surelyComes(offer) || (limit && answer === 'yes');
	const covered = reason ?? (comes ? sentence(coverageLabel(service, municipality, coverage)) : '');
	return [...only, covered, ...told].filter(Boolean).join(' ');
}

function misfitInWords(region: GroupsAndTypes, { service, need }: Offer, misfit: Misfit): string {
	if (misfit !== 'ended') return CRITERION_WORDS[misfit].misfit(service, need, region);
	const { since } = service.status;
	return since ? `skončila ${dateWhen(since)}` : 'už neběží';
}

function toldOf(
	region: GroupsAndTypes,
	{ service, need }: Offer,
	name: CriterionName
): readonly string[] {
	return CRITERION_WORDS[name].told?.(service, need, region) ?? [];
}

/** `1 101 obyvatel, z toho 221 nad 65 let`. */
export function populationInWords({ population, over65 }: Municipality): string {
	const people = countOf(population, ['obyvatel', 'obyvatelé', 'obyvatel']);
	return bind(`${people}, z toho ${formatCount(over65)} nad 65 let`);
}

/** `Obecní úřad Poniklá`, `Městský úřad Jilemnice` (Act 128/2000 Sb., § 5). */
export function officeName({ kind, name }: Municipality): string {
	return `${kind === 'town' ? 'Městský' : 'Obecní'} úřad ${name}`;
}

/** `na obecním úřadě v Poniklé`. */
export function atOffice({ kind, where }: Municipality): string {
	return `na ${kind === 'town' ? 'městském' : 'obecním'} úřadě ${where}`;
}

/** A number that tells how old it is: `mobil, stáří údaje neznáme`. */
export function datedPhone({ value: { number, label }, date }: Statement<Phone>): Phone {
	return { number, label: [label, dateOfFact(date)].filter(Boolean).join(', ') };
}

/** `z Poniklé`, `ze Studence`. */
export function from({ cases }: Municipality): string {
	return withPreposition('z', cases.genitive);
}

/** `s Poniklou`, `se Studencem`. */
export function together({ cases }: Municipality): string {
	return withPreposition('s', cases.instrumental);
}

/** No refusal: the same help, in the office that is theirs. */
function elsewhere(whom: string, { locative }: Office): string {
	return bind(`${whom} je to ${locative}`);
}

function undocumentedSentence(service: Service, municipality: Municipality | null): string {
	const people = municipality ? `lidem ${from(municipality)}` : 'lidem odsud';
	const question = comesToPeople(service) ? 'sem jezdí' : `slouží ${people}`;
	return sentence(`v podkladech jsme nenašli, zda ${question}`);
}

/**
 * When a service ran, if no source of the last two years says that it does, or
 * that nobody knows whether it does; else `null`, as of the social workers, whom
 * offices must have.
 */
export function ranWhen(
	service: Service,
	region: Pick<Region, 'offices'>,
	today: PartialDate
): string | null {
	const { value, date } = service.status;
	if (value === 'unverified') return 'Nevíme, zda dnes běží. Nejdřív se zeptejte.';
	const old = value === 'active' && isOld(date, today, RUNS_FOR_YEARS);
	if (!old || isAdviser(region, service)) return null;
	const when = date === null ? 'kdy běžela, zdroj neříká' : `běžela ${dateWhen(date)}`;
	return `${sentence(when)} Ověřte, zda běží dál.`;
}

function endedSentence(since: string | null): string {
	return since ? `Skončila ${dateWhen(since)}.` : 'Tato služba už neběží.';
}

/** A *no* to some is told with whom, and that nobody knows of the others. */
function othersSentence({ statement, condition }: Extract<Coverage, { because: 'others' }>) {
	const some = statement.note ?? `podle zdroje tu není: ${conditionInWords(condition)}`;
	return `${sentence(some)} O\u00a0ostatním zdroj nemluví.`;
}

function statedReason(
	service: Service,
	municipality: Municipality | null,
	coverage: Extract<Coverage, { because: 'stated' }>
): string | null {
	const { answer, statement } = coverage;
	const note = statement.note ? [sentence(statement.note)] : [];
	if (coverage.answer === 'yes') {
		// The label says for whom; of several places this is the only sentence.
		const comes = municipality === null && ofPeople(coverage.conditions);
		const words = comes ? [sentence(reachOfAll(service, coverage))] : [];
		return [...words, ...note, ...formsOfYes(coverage.conditions)].join(' ') || null;
	}
	if (note[0]) return note[0];
	if (answer === 'ask') return 'Zdroj to neříká jistě.';
	return comesToPeople(service) ? 'Podle zdroje sem nejezdí.' : 'Podle zdroje tu není.';
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
	return form ? form === 'terenni' : comesToPeople(service);
}
