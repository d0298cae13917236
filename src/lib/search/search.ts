import { ANYBODY, askedOf } from '#lib/help/criteria/criteria.ts';
import type { Id } from '#lib/region/region.ts';
import { linesOf } from './danger/child.ts';
import type { ForeignReader } from './foreign/foreign.ts';
import type { SearchIndex } from './index.ts';
import type { RankedEntry } from './lexicon/rank.ts';
import type { Meaning, Scored } from './meaning.ts';
import type { NamedService } from './names/named-services.ts';
import { maybePlaceIn } from './places/unknown-place.ts';
import { spokenGroups } from './reading/group.ts';
import { mayBeDanger } from './reading/may-be-danger.ts';
import { beforePartialWord } from './reading/partial-word.ts';
import { isOfOthers, isOtherNeed } from './reading/other-needs.ts';
import { rankQuery, strongest, wordsOf, type Ranks } from './reading/ranks.ts';
import { readQuery, tellingWords, type Reading } from './reading/reading.ts';
import { answerBetter, topicsOf, typesOfTopics } from './reading/topics.ts';
import { isSurelyMeant } from './reading/sureness.ts';
import { typeChoicesOf, typesOf, typesOfServices } from './reading/types.ts';
import { ownAgeIn, personOf } from './reading/who.ts';
import { suggestionOf } from './records.ts';
import type { Suggestion } from './suggestion.ts';
import type { Token } from './words/tokens.ts';

/** Search as the pages see it. */
export interface Search {
	/** Resolves a query to what is meant. Never throws. */
	understand(query: string): Meaning;
	/**
	 * What to answer while the last word is typed only in part: what the words
	 * before it mean, so that the answer stands until there is another. `null`: the
	 * words as they are already mean something, or are none of ours.
	 */
	understandPartial(meaning: Pick<Meaning, 'beforePartial'>): Meaning | null;
	/** The same as `understand`, with each step on the way. */
	trace(query: string): Trace;
	readonly index: SearchIndex;
}

/** What became of a query, step by step. */
export interface Trace {
	readonly reading: Reading;
	readonly ranks: Ranks;
	readonly meaning: Meaning;
}

/**
 * While somebody types, one and the same query is answered and completed, and
 * what stands before its partial word stays the same from key to key.
 */
const KEPT = 3;
/** Of namesakes so many are offered; there are ninety Nová Ves in the country. */
const MAX_PLACES = 8;
/** So much surer is the situation of a danger than any that words only sound like. */
const SURELY = 2;

/**
 * Prepares the search over an index.
 *
 * A query is resolved to what is meant and only then to records: tokens → places
 * → terms (exact, prefix, typo) → ranks of all sets → decision. Records
 * themselves are never searched, so their number does not slow it down.
 *
 * @param readForeign in other languages, where Czech does not know all words
 */
export function createSearch(index: SearchIndex, readForeign: ForeignReader | null = null): Search {
	let kept: readonly Trace[] = [];
	const trace = (query: string): Trace => {
		const known = kept.find(({ reading }) => reading.query === query);
		const found = known ?? traceOf(index, query, readForeign);
		kept = [found, ...kept.filter((other) => other !== known)].slice(0, KEPT);
		return found;
	};
	const understand = (query: string): Meaning => trace(query).meaning;
	return {
		index,
		trace,
		understand,
		understandPartial({ beforePartial }) {
			if (beforePartial === null) return null;
			const before = understand(beforePartial);
			return before.understood ? before : understand('');
		}
	};
}

function traceOf(index: SearchIndex, query: string, readForeign: ForeignReader | null): Trace {
	const reading = readQuery(index, query, readForeign);
	const ranks = rankQuery(index, reading);
	return { reading, ranks, meaning: decide(index, reading, ranks) };
}

function decide(index: SearchIndex, reading: Reading, ranks: Ranks): Meaning {
	const { query, danger } = reading;
	const spoken = situationsOf(index, reading, ranks);
	const said = typesOf(index, reading, ranks, spoken);
	const named = servicesOf(index, reading, said);
	const topics = topicsOf(reading, ranks);
	const isNamed = named.length > 0 || topics.length > 0;
	const isOther = !isNamed && isOtherNeed(index, reading, ranks, said[0]);
	const meant = isOther ? [] : said;
	const situations = isOther ? [] : spoken;
	const found = meant.length > 0 ? meant : typesOfServices(index, named);
	const types = found.length > 0 ? found : typesOfTopics(index, topics);
	const topicsFirst = answerBetter(topics, found);
	const person = personOf(index, reading, ranks, types);
	const ages = { age: person.age, own: ownAgeIn(query) };
	const lines = linesOf(danger, index.childLines, ages);
	const meaning = {
		...ANYBODY,
		query,
		types,
		sure: named.length > 0 || topicsFirst || isSurelyMeant(reading, ranks, types),
		services: named.flatMap(({ service, score }) => {
			const id = index.region.services.at(service)?.id;
			return id === undefined ? [] : [{ id, score }];
		}),
		situations: situations.map(({ id, score }) => ({ id, score })),
		topics: topics.map(({ id, score }) => ({ id, score })),
		topicsFirst,
		people: spokenGroups(index.region, reading, ranks).map(({ id }) => id),
		municipality: municipalityOf(index, reading),
		municipalityWords: municipalityWordsOf(reading),
		elsewhere: elsewhereOf(reading),
		maybeElsewhere: named.length > 0 ? null : maybeElsewhereOf(reading),
		...person,
		days: reading.time.days,
		unknown: reading.unknown.map(({ text }) => text),
		lines,
		mayBeDanger: mayBeDanger(index, reading, types[0]),
		linesBelow: danger.lines.length > 0 ? danger.below : lines.length > 0,
		language: languageOf(reading),
		mayBeForeign: reading.mayBeForeign,
		choices: [...placeChoicesOf(index, reading), ...typeChoicesOf(index, reading, ranks)]
	};
	const understood = !isOther && isUnderstood(meaning, isAllSaid(reading, ranks));
	const beforePartial = understood ? null : beforePartialWord(index, reading);
	const otherNeed = !understood && (isOther || isOfOthers(index, reading));
	return { ...meaning, understood, otherNeed, beforePartial };
}

/** The situations a query means, first of all that of a danger in it. */
function situationsOf(
	{ region }: SearchIndex,
	reading: Reading,
	{ situations }: Ranks
): readonly RankedEntry[] {
	const meant = strongest(situations, reading);
	const id = reading.danger.situation;
	if (id === null) return meant;
	const number = region.situations.findIndex((situation) => situation.id === id);
	const { score = 0 } = meant[0] ?? {};
	const grave = { id, number, score: score + SURELY, fullMatch: 'phrase', byWord: [] } as const;
	return [grave, ...meant.filter((situation) => situation.id !== id)];
}

/** A dialect is Czech. */
function languageOf({ foreign }: Reading): Meaning['language'] {
	const { id = '', note = null } = foreign?.language ?? {};
	return note === null ? null : { id, note };
}

/** A village alone is an answer; a village beside words that mean nothing here is none: "zubař Rokytnice". */
function isUnderstood(
	meaning: Omit<Meaning, 'understood' | 'otherNeed' | 'beforePartial'>,
	allSaid: boolean
): boolean {
	const { query, types, services, municipality, unknown, lines, linesBelow } = meaning;
	if (query.trim() === '') return true;
	if (types.length + services.length > 0) return true;
	// In danger, all services of a village or of a group are no answer.
	if (!allSaid || unknown.length > 0 || (lines.length > 0 && !linesBelow)) return false;
	return municipality !== null || askedOf(meaning).length > 0;
}

/** Whether no help is asked for beside the place, the time and the people: each word that tells speaks of people. */
function isAllSaid(reading: Reading, { groups }: Ranks): boolean {
	const isOfPeople = wordsOf(groups);
	return tellingWords(reading).every((tells, i) => !tells || isOfPeople(i));
}

/**
 * Services that were named; of a provider with several, those of the types that
 * were meant. A name and a type that agree make the service as sure as both.
 */
function servicesOf(
	{ namedServices, region }: SearchIndex,
	{ tokens }: Reading,
	types: readonly Scored[]
): readonly NamedService[] {
	const named = namedServices.find(tokens);
	const fitting = named.flatMap(({ service, score }) => {
		const own = region.services.at(service)?.types ?? [];
		const meant = types.find((type) => own.includes(type.id));
		return meant ? [{ service, score: score + meant.score }] : [];
	});
	return fitting.length > 0 ? fitting.sort((a, b) => b.score - a.score) : named;
}

/** Municipalities that have a part of the name that was typed, if more than one has, and the namesake of one far away. */
function placeChoicesOf({ region }: SearchIndex, { mention }: Reading): Suggestion[] {
	if (!mention || mention.others.length === 0) return [];
	return [...(mention.municipality === null ? [] : [mention.municipality]), ...mention.others]
		.sort((a, b) => a - b)
		.slice(0, MAX_PLACES)
		.flatMap((number) => suggestionOf(region, { kind: 'municipality', number }));
}

function municipalityOf({ region }: SearchIndex, { mention }: Reading): Id | null {
	const number = mention?.municipality ?? null;
	return number === null ? null : (region.municipalities.at(number)?.id ?? null);
}

/** A place outside the region that was named, as typed. */
function elsewhereOf({ query, tokens, mention }: Reading): string | null {
	if (!mention || mention.municipality !== null) return null;
	return textOf(query, tokens, mention.at, mention.to);
}

/** Unknown words that may be a place, as typed. */
function maybeElsewhereOf({ query, tokens, mention, unknown }: Reading): string | null {
	const found = mention ? null : maybePlaceIn(tokens, (token) => unknown.includes(token));
	return found && textOf(query, tokens, ...found);
}

/** The words that named the place, as typed. */
function municipalityWordsOf({ query, tokens, mention }: Reading): string | null {
	return mention && textOf(query, tokens, mention.from, mention.to);
}

function textOf(query: string, tokens: readonly Token[], from: number, to: number): string {
	return query.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
