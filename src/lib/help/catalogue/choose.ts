import { isAsked } from '../criteria/filters.ts';
import { bitOf, type Judged } from './judge.ts';

const TYPES = bitOf('types');
const PLACES = bitOf('places');

/**
 * The rows to show, by name. Services that do not fit the person are among them
 * only where their type was asked for; else they would drown the ones that do.
 */
export function choose({ services, filters, wanted, no }: Judged): number[] {
	const hides = isAsked(filters, wanted) ? TYPES : ~(TYPES | PLACES);
	return services.flatMap((_, row) => (((no[row] ?? 0) & hides) === 0 ? row : []));
}
