import type { Id, SearchableRegion } from '#lib/region/region.ts';
import { entriesOf, textsOf } from '../lexicon/lexicon.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import { dangerIn, type DangerRules } from './danger.ts';
import type { TrainingTexts } from './train.ts';

/**
 * What the classifier of a region learns from, at build: the examples of its
 * pack, queries for ordinary help and for what nobody answers among them, and the
 * words and names people search by, in any language, or that no service answers,
 * which are no danger unless a phrase says so.
 */
export function trainingTextsOf(region: SearchableRegion, rules: DangerRules): TrainingTexts {
	const find = dangerIn(rules);
	const isNone = (tokens: readonly Token[]) => {
		const { lines, calm } = find(tokens, ({ folded }) => isStopWord(folded));
		return calm || lines.length === 0;
	};
	const examplesOf = (danger: boolean) =>
		region.dangerExamples.filter((kind) => kind.danger === danger).flatMap(({ texts }) => texts);
	const grave = graveTypes(region);
	const queries = region.queryExamples
		.filter(({ types }) => !types.some((type) => grave.has(type)))
		.flatMap(({ texts }) => texts)
		.map(tokenize);
	const calm = region.situations.filter((situation) => !situation.danger);
	const searched = Object.values(entriesOf({ ...region, situations: calm }))
		.flat()
		.flatMap(textsOf);
	const inOthers = region.languages
		.flatMap(({ words }) => words.filter(({ type }) => !grave.has(type)))
		.flatMap(({ phrases }) => phrases);
	return {
		positive: examplesOf(true).map(tokenize).map(foldedOf),
		negative: [...examplesOf(false).map(tokenize), ...queries.filter(isNone)].map(foldedOf),
		words: [...searched, ...region.lexicon.foreign, ...inOthers]
			.map(tokenize)
			.filter(isNone)
			.map(foldedOf)
	};
}

/** Who asks for one of these may well be in danger: all that helps in a dangerous situation, and the very help where one has lines. */
function graveTypes({
	situations,
	lexicon
}: Pick<SearchableRegion, 'situations' | 'lexicon'>): ReadonlySet<Id> {
	const ofDanger = new Set(lexicon.danger.map(({ situation }) => situation));
	return new Set(
		situations.flatMap(({ id, danger, lines, types, direct }) => {
			if (danger) return types;
			return lines.length > 0 || ofDanger.has(id) ? direct : [];
		})
	);
}

function foldedOf(tokens: readonly Token[]): string[] {
	return tokens.map(({ folded }) => folded);
}
