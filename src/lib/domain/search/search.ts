import { createGazetteer, type Mention } from '../municipalities.ts';
import type { Form, Id, Region } from '../region.ts';
import { ageIn } from './age.ts';
import { formEntries, groupEntries, NO_LEXICON, situationEntries, typeEntries } from './entries.ts';
import type { Meaning, Scored, Search, Suggestion } from './meaning.ts';
import { ServiceNames } from './names.ts';
import { isNoise } from './noise.ts';
import { typeOfParagraph } from './paragraph.ts';
import { indexPhrases } from './phrases.ts';
import { rankOwners } from './rank.ts';
import { Titles } from './suggestions.ts';
import { tokenize, type Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** Below it, what was said is too little to offer a service for it. */
const MIN_SCORE = 0.3;
/** Meanings this much weaker than the best are left out. */
const MIN_SHARE = 0.35;
const MAX_TYPES = 6;
/** How much a situation says about the types that help in it, the best of them. */
const FROM_SITUATION = 0.5;
const MAX_SUGGESTIONS = 8;

/** Prepares the search over a region, once for many queries. */
export function createSearch(region: Region): Search {
	const lexicon = region.lexicon ?? NO_LEXICON;
	const vocabulary = new Vocabulary();
	const types = indexPhrases(vocabulary, typeEntries(region));
	const situations = indexPhrases(vocabulary, situationEntries(region));
	const groups = indexPhrases(vocabulary, groupEntries(region));
	const forms = indexPhrases(vocabulary, formEntries(lexicon));
	const gazetteer = createGazetteer(region.municipalities, {
		names: lexicon.homonyms,
		phrases: lexicon.notPlaces
	});
	const isKnown = (token: Token) => isNoise(token.folded) || vocabulary.exact(token) !== null;
	const isPlace = (token: Token) => gazetteer.find([token]) !== null;
	const names = new ServiceNames(region, (token) => isKnown(token) || isPlace(token));
	const titles = new Titles(region);

	function understand(query: string): Meaning {
		const tokens = tokenize(query);
		const mention = gazetteer.find(tokens, isKnown);
		const age = ageIn(query);
		const words = tokens.filter(
			(token, i) => !isIn(mention, i) && !isNoise(token.folded) && !/^\d+$/.test(token.folded)
		);
		const said = words.map((token) => vocabulary.lookUp(token));
		const meantSituations = strongest(rankOwners(situations, said));
		const meantTypes = strongest(
			withParagraph(
				typeOfParagraph(region.types, query),
				withSituations(region, rankOwners(types, said), meantSituations)
			)
		).slice(0, MAX_TYPES);
		return {
			query,
			types: meantTypes,
			services: names.find(tokens),
			situations: meantSituations,
			municipality: mention?.municipality ?? null,
			municipalityWords: mention && textOf(query, tokens, mention),
			group: strongest(rankOwners(groups, said))[0]?.id ?? null,
			form: (strongest(rankOwners(forms, said))[0]?.id as Form | undefined) ?? null,
			age: age?.age ?? null,
			lines: linesOf(region, meantSituations),
			suggestions: []
		};
	}

	function suggest(query: string): readonly Suggestion[] {
		return titles.find(query, MAX_SUGGESTIONS);
	}

	return { understand, suggest };
}

function strongest(scored: readonly Scored[]): Scored[] {
	const limit = Math.max(MIN_SCORE, (scored[0]?.score ?? 0) * MIN_SHARE);
	return scored.filter(({ score }) => score >= limit);
}

function withSituations(
	region: Region,
	types: readonly Scored[],
	situations: readonly Scored[]
): Scored[] {
	const scores = new Map(types.map(({ id, score }) => [id, score]));
	const [best] = situations;
	const situation = region.situations.find(({ id }) => id === best?.id);
	for (const [rank, id] of (situation?.types ?? []).entries()) {
		const more = ((best?.score ?? 0) * FROM_SITUATION) / (rank + 1);
		scores.set(id, (scores.get(id) ?? 0) + more);
	}
	return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

const BY_PARAGRAPH = 100;

function withParagraph(type: Id | null, types: readonly Scored[]): readonly Scored[] {
	return type ? [{ id: type, score: BY_PARAGRAPH }] : types;
}

function linesOf(region: Region, situations: readonly Scored[]): Id[] {
	const meant = situations.map(({ id }) => region.situations.find((other) => other.id === id));
	return [...new Set(meant.flatMap((situation) => (situation?.danger ? situation.lines : [])))];
}

function isIn(mention: Mention | null, index: number): boolean {
	return mention !== null && index >= mention.from && index < mention.to;
}

function textOf(query: string, tokens: readonly Token[], { from, to }: Mention): string {
	return query.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
