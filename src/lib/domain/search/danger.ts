import type { Id } from '../region/region.ts';
import type { SearchIndex } from './search-index.ts';
import { rankOwners, type Ranked } from './rank.ts';
import type { Match } from './match.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * Crisis lines for a danger that was said: by words of danger, then by
 * situations. Only whole phrases count, fillers included: "chci umřít" is a
 * danger, "chce umřít doma" a wish.
 *
 * @param situations those the query means
 */
export function linesOf(
	{ region, danger, dangerLines }: SearchIndex,
	{ said }: Reading,
	situations: readonly Ranked[]
): Id[] {
	const byWords = rankOwners(danger, said)
		.filter(isWhole)
		.flatMap(({ id }) => dangerLines[Number(id)] ?? []);
	const bySituation = situations.filter(isWhole).flatMap(({ id }) => {
		const situation = region.situations.find((other) => other.id === id);
		return situation?.danger ? situation.lines : [];
	});
	return [...new Set([...byWords, ...bySituation])];
}

/**
 * What a word may mean if it is only begun: where it begins the name of a
 * place, no danger. Who types "poni" looks for Poniklá, and is not humiliated.
 */
export function withoutFalseAlarm(
	index: SearchIndex,
	{ folded }: Pick<Token, 'folded'>,
	begun: readonly Match[]
): readonly Match[] {
	if (begun.length === 0 || !index.names.beginsPlace(folded)) return begun;
	const isDangerous = dangerIn(index);
	return begun.filter(({ term }) => !isDangerous(term));
}

/** Tells words of danger, of a dangerous situation, and of the type that helps in it first of all. */
function dangerIn({ region, danger, situations, types }: SearchIndex): (term: number) => boolean {
	const grave = region.situations.filter((situation) => situation.danger);
	const owners = new Set(grave.flatMap(({ id, types: [first = id] }) => [id, first]));
	return (term) =>
		danger.phrasesWith(term).length > 0 ||
		[situations, types].some((index) => index.ownersWith(term).some((id) => owners.has(id)));
}

function isWhole({ whole }: Ranked): boolean {
	return whole !== 'none';
}
