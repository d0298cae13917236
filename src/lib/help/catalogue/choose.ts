import { standing } from '../offer/standing.ts';
import type { Answer, Id } from '#lib/region/region.ts';
import { answerIn, NO } from './column.ts';
import { MARK, type Catalogue, type Options } from './catalogue.ts';
import { bitOf, type Judged } from './judge.ts';
import { isAsked, typesOf } from '../criteria/filters.ts';

const TYPES = bitOf('types');
const PLACES = bitOf('places');

/**
 * The rows to show, in the order of `standing`.
 *
 * Services that do not fit the person are among them only where their type was
 * asked for; else they would drown the ones that do.
 */
export function choose({
	catalogue,
	options,
	services,
	filters,
	wanted,
	place,
	no,
	ask
}: Judged): number[] {
	const count = services.length;
	const isPlaced = place !== null;
	const hides = isAsked(filters, wanted) ? TYPES : ~(TYPES | PLACES);
	const named = new Set(wanted.named);
	const typeRanks = typeRanksOf(catalogue, options, typesOf(filters, wanted));
	const keys: number[] = [];
	no.forEach((misses, row) => {
		if ((misses & hides) !== 0) return;
		const asks = ask[row] ?? 0;
		const marks = catalogue.marks[row] ?? 0;
		const answer = answerOf(misses & ~TYPES, asks, isPlaced);
		const key = standing({
			answer,
			named: named.has(services[row] ?? ''),
			surelyComes: isPlaced && answer === 'ask' && (asks & PLACES) === 0,
			verified: (marks & MARK.verified) !== 0,
			typeRank: typeRanks[catalogue.columns.types.of[row] ?? 0] ?? 0,
			dialled: (marks & MARK.dialled) !== 0
		});
		// One number to sort by: rows stand by name, which decides among equals.
		keys.push(key * count + row);
	});
	return Array.from(Float64Array.from(keys).sort(), (key) => key % count);
}

function answerOf(misses: number, asks: number, isPlaced: boolean): Answer | null {
	if (misses !== 0) return 'no';
	if (asks !== 0) return 'ask';
	return isPlaced ? 'yes' : null;
}

/** For each distinct list of types, how early one of them was asked for. */
function typeRanksOf({ columns }: Catalogue, options: Options, asked: readonly Id[]): number[] {
	const numbers = asked.map((type) => options.types.indexOf(type));
	return columns.types.lists.map((list) => {
		const first = numbers.findIndex((number) => answerIn(list, number) !== NO);
		return first < 0 ? numbers.length : first;
	});
}
