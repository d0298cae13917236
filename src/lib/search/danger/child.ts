import { GROWN_UP } from '#lib/help/criteria/age.ts';
import type { Id } from '#lib/region/region.ts';
import type { Danger } from './danger.ts';

/** What a query says of ages. */
interface Ages {
	/** Of whom the help is for. */
	readonly age: number | null;
	/** Of who writes, where it is said. */
	readonly own: number | null;
}

/**
 * The lines of a query, the best first. Where a child speaks or is meant, those
 * for children are among them whatever the danger is: a number for adults turns
 * a child away. Who says to be a child has them without any danger, too.
 */
export function linesOf(
	{ lines, ofChild }: Pick<Danger, 'lines' | 'ofChild'>,
	childLines: readonly Id[],
	{ age, own }: Ages
): readonly Id[] {
	const isMeant = lines.length > 0 && (ofChild || isChild(age));
	return isMeant || isChild(own) ? [...new Set([...lines, ...childLines])] : lines;
}

function isChild(age: number | null): boolean {
	return age !== null && age < GROWN_UP;
}
