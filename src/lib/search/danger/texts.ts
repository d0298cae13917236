import type { SearchableRegion } from '#lib/region/region.ts';
import { entriesOf, textsOf } from '../lexicon/lexicon.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import { dangerIn, type DangerRules } from './danger.ts';
import type { TrainingTexts } from './train.ts';

/**
 * What the classifier of a region learns from, at build: the examples of its
 * pack, and the words and names people search by, which are no danger unless a phrase says so.
 */
export function trainingTextsOf(region: SearchableRegion, rules: DangerRules): TrainingTexts {
	const find = dangerIn(rules);
	const isNone = (tokens: readonly Token[]) =>
		find(tokens, ({ folded }) => isStopWord(folded)).lines.length === 0;
	const examplesOf = (danger: boolean) =>
		region.dangerExamples.filter((kind) => kind.danger === danger).flatMap(({ texts }) => texts);
	const calm = region.situations.filter((situation) => !situation.danger);
	const searched = Object.values(entriesOf({ ...region, situations: calm }))
		.flat()
		.flatMap(textsOf)
		.map(tokenize);
	return {
		positive: examplesOf(true).map(tokenize).map(foldedOf),
		negative: examplesOf(false).map(tokenize).map(foldedOf),
		words: searched.filter(isNone).map(foldedOf)
	};
}

function foldedOf(tokens: readonly Token[]): string[] {
	return tokens.map(({ folded }) => folded);
}
