import { byId } from '#lib/region/find.ts';
import type { Id } from '#lib/region/region.ts';
import type { SearchIndex } from '../index.ts';
import { rankOwners, type Ranked } from '../lexicon/rank.ts';
import type { Reading } from './reading.ts';

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
		const situation = byId(region.situations, id);
		return situation?.danger ? situation.lines : [];
	});
	return [...new Set([...byWords, ...bySituation])];
}

function isWhole({ whole }: Ranked): boolean {
	return whole !== 'none';
}
