import type { Id, ServiceType } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import type { SearchIndex } from '../index.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { MeantType, Scored } from '../meaning.ts';
import type { NamedService } from '../names/named-services.ts';
import type { Suggestion } from '../suggestion.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';
import {
	isAllOf,
	MIN_SCORE,
	MIN_SHARE,
	sortByScore,
	strongest,
	type RankedType,
	type Ranks
} from './ranks.ts';
import type { Reading } from './reading.ts';
import { ofEvidence, withEvidence } from './type-evidence.ts';
import { helpingFirst, isOfSituation, raise } from './type-situation.ts';
import { groupOf, isForNone, isForOlder, oldGroups, spokenGroups } from './group.ts';
import { ageIn } from './who.ts';

const MAX_TYPES = 6;
/** What single words mean so much less surely than the best helps only beside it. */
const BESIDE_SHARE = 0.65;
/** Surer than any words. */
export const BY_PARAGRAPH = 10;
/** Surer than words apart, even those of a danger. */
const BY_ACT = 5;
const BY_ACT_STEP = 0.5;
/** "§ 40", "§60a", "paragraf 44", "par. 44": clerks and officials type it. */
const PARAGRAPH = /(?:§|paragrafu?|par\.?)\s*(\d{2}\s?a?)(?![\p{L}\d])/iu;

/** Early care ends with it. */
const SCHOOL_AGE = 7;
/** By how much each of things that are ordered otherwise is less sure than the one before. */
const ORDER = 0.9;
/** What is left of the score of a type that nobody gives to somebody so old. */
const TOO_OLD = 0.5;

/**
 * The types a query means, the likeliest first.
 *
 * @param situations those it means
 */
export function typesOf(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	situations: readonly RankedEntry[]
): MeantType[] {
	const { region } = index;
	const paragraph = typeOfParagraph(region.types, reading.query);
	if (paragraph) return [{ id: paragraph, score: BY_PARAGRAPH }];
	const [situation] = situations;
	const isWhole = situation !== undefined && situation.fullMatch !== 'none';
	const spoken = withForeign(ranks.types, reading.foreign?.types ?? []);
	const raised = isWhole ? raise(region, spoken, situation) : spoken;
	const acted = strongest<RankedType>(withActs(raised, reading.danger.types), reading);
	const types = [...acted, ...besideDanger(region, reading, ranks, acted)];
	const isTile = isOfSituation(index, reading, ranks, types[0], situation);
	const isOnlySituation = isTile || (types.length === 0 && reading.unknown.length === 0);
	const meant = isOnlySituation && situation ? raise(region, [], situation) : types;
	const found =
		meant.length > 0 || reading.foreignWords > 0 ? meant : ofGroup(index, reading, ranks);
	const isSaid = found.length > 0 || reading.foreignWords > 0;
	const likely = isSaid ? withEvidence(found, reading, ranks, isTile) : ofEvidence(reading, ranks);
	const ordered = helpingFirst(region, likely, situation);
	const weighed = withoutFaint(
		reading,
		ranks,
		byOptions(index, reading, ranks, byAge(index, reading, ranks, ordered))
	);
	const unsure = (weighed[0]?.score ?? 0) * BESIDE_SHARE;
	return weighed.slice(0, MAX_TYPES).map(({ id, score, fullMatch, beside = false }) => ({
		id,
		score,
		beside: beside || (score < unsure && fullMatch !== 'phrase')
	}));
}

/**
 * Beside a type that all of the query says in whole, what has only a word of it in a longer
 * alias is not meant ("pečovatelka" is no flat "s pečovatelkou"), nor is what all evidence
 * leaves far behind the first.
 */
function withoutFaint(
	reading: Reading,
	ranks: Ranks,
	types: readonly RankedType[]
): readonly RankedType[] {
	const [best] = types;
	if (!best) return types;
	const least = isAllOf(reading, ranks, best.id) ? Infinity : best.score * MIN_SHARE;
	return types.filter((type) => type === best || type.fullMatch !== 'none' || type.score >= least);
}

/**
 * What nobody gives to somebody so old comes after what somebody does: early care
 * for one of 24, a psychologist for children for a grandmother. Of the young
 * what is for the old alone is not meant, unless a phrase names it: "utéct z domova" of a home.
 */
function byAge(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	types: readonly RankedType[]
): readonly RankedType[] {
	const { region, servedUpTo } = index;
	const years = ageIn(reading.query);
	const spoken = spokenGroups(region, reading, ranks);
	const old = years === null ? oldGroups(region, spoken) : [];
	if (years === null && old.length === 0) return types;
	const isOwn = years !== null && oldGroups(region, spoken.slice(0, 1)).length === 0;
	const isTooOld = ({ id }: Scored) =>
		years === null ? isForNone(index, id, old) : years > (servedUpTo[id] ?? Infinity);
	const fitting = types.filter(
		({ id, fullMatch }) => !isOwn || fullMatch === 'phrase' || !isForOlder(index, id, years)
	);
	return sortByScore(
		fitting.map((type) => (isTooOld(type) ? { ...type, score: type.score * TOO_OLD } : type))
	);
}

/**
 * Of one word with more meanings to choose from, what is for small children alone comes
 * after what is for any age: nobody said how old who has "autismus" is.
 */
function byOptions(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	types: readonly RankedType[]
): readonly RankedType[] {
	const [best] = types;
	const isSmall = (id: Id) => (index.servedUpTo[id] ?? Infinity) <= SCHOOL_AGE;
	if (!best || !isSmall(best.id)) return types;
	const options = typeChoicesOf(index, reading, ranks).map(({ id }) => id);
	const offered = [...new Set(options.sort((a, b) => Number(isSmall(a)) - Number(isSmall(b))))];
	if (!offered.includes(best.id)) return types;
	const others = types.filter(({ id }) => !offered.includes(id) && !isSmall(id));
	return [...offered.map((id) => ({ id, fullMatch: 'word' as const })), ...others].map(
		(type, i) => ({ ...type, score: best.score * ORDER ** i })
	);
}

/** Words of another language say what is wanted, as a whole alias does. */
function withForeign(
	ranked: readonly RankedType[],
	foreign: readonly Scored[]
): readonly RankedType[] {
	if (foreign.length === 0) return ranked;
	const scoreOf = ({ id }: Scored) => ranked.find((type) => type.id === id)?.score ?? 0;
	const meant = foreign.map((type) => ({
		id: type.id,
		score: Math.max(type.score, scoreOf(type)),
		fullMatch: 'phrase' as const
	}));
	return sortByScore([
		...meant,
		...ranked.filter(({ id }) => !meant.some((type) => type.id === id))
	]);
}

/** It was said who does what to whom: what helps then is surer than what single words sound like. */
function withActs(ranked: readonly RankedType[], helping: readonly Id[]): readonly RankedType[] {
	if (helping.length === 0) return ranked;
	const acted = helping.map((id, i) => ({
		id,
		score: BY_ACT - i * BY_ACT_STEP,
		fullMatch: 'phrase' as const
	}));
	return sortByScore([...acted, ...ranked.filter(({ id }) => !helping.includes(id))]);
}

/** What helps in another situation that was told beside a danger: who has debts and nothing to eat has both. */
function besideDanger(
	{ situations }: SearchIndex['region'],
	{ danger }: Reading,
	ranks: Ranks,
	found: readonly RankedType[]
): RankedType[] {
	if (danger.types.length === 0 && danger.situation === null) return [];
	const told = ranks.situations
		.filter(({ fullMatch }) => fullMatch !== 'none')
		.flatMap(({ number }) => situations.at(number)?.types ?? []);
	return ranks.types.filter(
		({ id, fullMatch }) =>
			fullMatch !== 'none' && told.includes(id) && !found.some((type) => type.id === id)
	);
}

/** Of people alone it is only known who they are: what helps in their situations, in that order. */
function ofGroup(index: SearchIndex, reading: Reading, ranks: Ranks): RankedType[] {
	const group = groupOf(index, reading, ranks, [], null);
	if (group === null || reading.unknown.length > 0 || reading.isWeak.includes(true)) return [];
	const own = index.region.situations.filter(({ groups }) => groups.includes(group));
	const types = [...own.flatMap(({ direct }) => direct), ...own.flatMap(({ types }) => types)];
	return [...new Set(types)].map((id, i) => ({
		id,
		score: MIN_SCORE / (i + 1),
		fullMatch: 'none' as const
	}));
}

/** Types of services that were named, where the words meant none. */
export function typesOfServices(
	{ region }: SearchIndex,
	named: readonly NamedService[]
): MeantType[] {
	const best = new Map<Id, number>();
	for (const { service: number, score } of named) {
		const service = region.services.at(number);
		const [main] = service?.types ?? [];
		if (main === undefined || service?.status.value === 'ended') continue;
		best.set(main, Math.max(score, best.get(main) ?? 0));
	}
	const types = [...best].map(([id, score]) => ({ id, score }));
	return sortByScore(types).slice(0, MAX_TYPES);
}

/**
 * The types to choose from, where all that was typed is one word with more
 * meanings: "plenky" may be for an adult or for a child, "plenky pro babičku"
 * may not.
 */
export function typeChoicesOf(
	{ options }: SearchIndex,
	{ words }: Reading,
	{ choices: [best] }: Ranks
): Suggestion[] {
	const count = words.filter(isDistinctive).length;
	if (!best || best.fullMatch === 'none') return [];
	if (best.fullMatch === 'word' && count > 1) return [];
	return (options[best.number] ?? []).map(({ text, type }) => ({
		kind: 'type',
		id: type,
		text
	}));
}

/** The service type whose paragraph of the Act is named; `null` if none is. */
function typeOfParagraph(types: readonly ServiceType[], text: string): Id | null {
	const number = PARAGRAPH.exec(text)?.[1]?.replace(/\s/g, '').toLowerCase();
	const paragraph = number && `§ ${number}`;
	return types.find((type) => type.paragraph && plain(type.paragraph) === paragraph)?.id ?? null;
}

function isDistinctive({ folded }: Token): boolean {
	return !isStopWord(folded);
}
