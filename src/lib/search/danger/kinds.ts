import { allById, lineForAll, onlyListen } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { SearchableRegion } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { DangerKind, DangerRules } from './danger.ts';
import { packPhrase } from './phrase.ts';

/** Beside a number that somebody asks for. */
const CALL = 'volat/volam/zavolat/zavolam/linka/linku/cislo/telefon/tisnova/tisnove';

/** The danger of a region as it is shipped, at build: kinds of its lexicon, then the numbers of its lines. */
export function dangerRulesOf({
	lexicon,
	crisisLines
}: Pick<SearchableRegion, 'lexicon' | 'crisisLines'>): DangerRules {
	const groups = lexicon.dangerGroups;
	const signOf = (name: string) => {
		const at = groups.findIndex((group) => group.name === name);
		return at < 0 ? fold(name) : groupSign(at);
	};
	const toPhrase = (written: string) =>
		packPhrase(
			written.replace(/[\p{L}\d]+/gu, (word) =>
				/^\p{Lu}+$/u.test(word) ? signOf(word) : fold(word)
			)
		);
	const emergency = lineForAll({ crisisLines }, 'emergency')?.id ?? '';
	const numbers = crisisLines.map(({ id, kind, number }): DangerKind => {
		const spoken = formatPhone(number).replaceAll('\u00a0', ' ');
		return {
			lines: kind === 'emergency' ? [...new Set([id, emergency])] : [id],
			phrases: [...new Set([number, spoken])].flatMap((text) => [
				`${text}.`,
				`${text} ${groupSign(groups.length)}`
			])
		};
	});
	return {
		onlyTalk: lexicon.onlyTalk.map(toPhrase),
		onlySounds: lexicon.onlySounds.map(toPhrase),
		longAgo: lexicon.longAgo.map(toPhrase),
		child: { phrases: lexicon.child.words.map(toPhrase), lines: lexicon.child.lines },
		groups: [...groups.map(({ words }) => packPhrase(words.map(fold).join('/'))), CALL],
		kinds: [
			...lexicon.danger.map(({ words, lines, situation, below }) => ({
				lines,
				...(situation !== null && { situation }),
				...(below && { below }),
				...(below && onlyListen(allById(crisisLines, lines)) && { calm: true }),
				phrases: words.map(toPhrase)
			})),
			...numbers,
			...lexicon.acts.map(({ words, types }) => ({
				lines: [],
				types,
				phrases: words.map(toPhrase)
			}))
		]
	};
}

/** Phrases are in lower case: a capital letter stands for a group of words. */
function groupSign(at: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + at);
}
