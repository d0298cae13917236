import type { SearchableRegion } from '#lib/region/region.ts';
import { dangerIn } from '#lib/search/danger/danger.ts';
import { dangerRulesOf } from '#lib/search/danger/kinds.ts';
import {
	meantStem,
	NO_READINGS,
	packSynonyms,
	unpackSynonyms
} from '#lib/search/words/synonyms.ts';
import { isStopWord } from '#lib/search/words/stop-words.ts';
import { tokenize } from '#lib/search/words/tokens.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/**
 * What words of another language stand for, and is not there: a type, people, a
 * danger. Only over a region that is right in itself.
 */
export function mistakenLanguages({ languages }: Pack, region: SearchableRegion): Problem[] {
	const types = region.types.map(({ id }) => id);
	const arePeople = peopleOf(region);
	const find = dangerIn(dangerRulesOf(region));
	const hasDanger = (czech: string) =>
		find(tokenize(czech), ({ folded }) => isStopWord(folded)).lines.length > 0;
	return languages.records.flatMap(({ file, path, value: { slova, osoby, nebezpeci } }) => [
		...Object.keys(slova)
			.filter((type) => !types.includes(type))
			.map((type) =>
				file.problem(
					[...path, 'slova', type],
					`„${type}“ není v souboru druhy-sluzeb.yaml.${didYouMean(type, types) || ' Opravte id.'}`,
					'key'
				)
			),
		...Object.entries(osoby)
			.filter(([, czech]) => !arePeople(czech))
			.map(([word, czech]) =>
				file.problem(
					[...path, 'osoby', word],
					`Slovo „${czech}“ nemá žádná skupina ve skupiny.yaml: použijte slovo, které tam je.`
				)
			),
		...Object.keys(nebezpeci)
			.filter((czech) => !hasDanger(czech))
			.map((czech) =>
				file.problem(
					[...path, 'nebezpeci', czech],
					`V textu „${czech}“ nebezpečí není: napište větu, kterou slovnik.yaml za nebezpečí má.`,
					'key'
				)
			)
	]);
}

/** Tells Czech words that the search knows people by. */
function peopleOf({ groups, lexicon }: SearchableRegion): (word: string) => boolean {
	const readings = {
		...NO_READINGS,
		synonyms: unpackSynonyms(packSynonyms(lexicon.everyday))
	};
	const stemsIn = (text: string) => tokenize(text).map(({ folded }) => meantStem(folded, readings));
	const known = new Set(groups.flatMap(({ name, words }) => [name, ...words]).flatMap(stemsIn));
	return (word) => stemsIn(word).every((stem) => known.has(stem));
}

/** Words in capitals that stand for a group of words which is not there: the phrase would never be found. */
export function unknownWordGroups({ lexicon }: Pack): Problem[] {
	return lexicon.records.flatMap(({ file, path, value }) => {
		const groups = (value.skupiny_slov ?? []).map(({ nazev }) => nazev);
		const ofKinds = (['nebezpeci', 'kdo_komu'] as const).flatMap((part) =>
			(value[part] ?? []).flatMap(({ slova }, kind) =>
				slova.map((phrase, at) => ({ phrase, at: [part, kind, 'slova', at] }))
			)
		);
		const ofNone = (['neni_nebezpeci', 'jen_zni', 'davno'] as const).flatMap((part) =>
			(value[part] ?? []).map((phrase, at) => ({ phrase, at: [part, at] }))
		);
		const ofChild = (value.mluvi_dite?.slova ?? []).map((phrase, at) => ({
			phrase,
			at: ['mluvi_dite', 'slova', at]
		}));
		return [...ofKinds, ...ofNone, ...ofChild].flatMap(({ phrase, at }) => {
			const words = phrase.match(/\p{L}[\p{L}\d]+/gu) ?? [];
			const lost = words.find(
				(word) => word === word.toLocaleUpperCase('cs') && !groups.includes(word)
			);
			if (lost === undefined) return [];
			const guess = didYouMean(lost, groups) || ' Opravte ji, nebo slovo pište malými písmeny.';
			const message = `Skupina slov „${lost}“ v části skupiny_slov není.${guess}`;
			return [file.problem([...path, ...at], message)];
		});
	});
}
