import type { Scored } from '../meaning.ts';
import type { Reading } from './reading.ts';

/** What one point of the score of an ordinary answer takes from how much a text sounds like danger. */
const AGAINST_DANGER = 0.55;
/** However long and clear it is, it speaks no louder. */
const MAX_AGAINST_DANGER = 3;

/**
 * Whether a text sounds like danger: who is understood is asked about it only where
 * it sounds more like one. In a trouble that can wait the kind of it is clear, how
 * grave it is not: "šikana, chci skočit".
 */
export function mayBeDanger(
	{ danger, dangerMargin }: Pick<Reading, 'danger' | 'dangerMargin'>,
	first: Scored | undefined
): boolean {
	const against = danger.calm ? 0 : Math.min(first?.score ?? 0, MAX_AGAINST_DANGER);
	return dangerMargin > AGAINST_DANGER * against;
}
