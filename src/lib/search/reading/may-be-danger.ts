import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import type { Reading } from './reading.ts';

/** What one point of the score of an ordinary answer takes from how much a text sounds like danger. */
const AGAINST_DANGER = 0.55;
/** However long and clear it is, it speaks no louder. */
const MAX_AGAINST_DANGER = 3;

/**
 * Whether a text sounds like danger: who is understood is asked about it only where
 * it sounds more like one. In a trouble that can wait the kind of it is clear, how
 * grave it is not: "šikana, chci skočit". What helps first of all in a dangerous
 * situation is no ordinary answer: it says nothing against danger.
 */
export function mayBeDanger(
	{ region }: Pick<SearchIndex, 'region'>,
	{ danger, dangerMargin }: Pick<Reading, 'danger' | 'dangerMargin'>,
	first: Scored | undefined
): boolean {
	const helpsInDanger = region.situations.some((one) => one.danger && one.types[0] === first?.id);
	const isOrdinary = first !== undefined && !danger.calm && !helpsInDanger;
	const against = isOrdinary ? Math.min(first.score, MAX_AGAINST_DANGER) : 0;
	return dangerMargin > AGAINST_DANGER * against;
}
