import type { Random } from '../random.ts';

/** Numbers of municipalities, `[from, to)`, in the order of the administrative tree. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The country as spans: every level tiles it, and each span lies in one of the level above. */
export interface AdministrativeTree {
	readonly municipalities: number;
	/** Kraje. */
	readonly counties: readonly Span[];
	/** Okresy, the capital as one. */
	readonly districts: readonly Span[];
	/** Obvody obcí s rozšířenou působností, the capital as one. */
	readonly orps: readonly Span[];
	/** Obvody pověřených obecních úřadů, the capital as one. */
	readonly offices: readonly Span[];
}

/**
 * By county, the capital first: how many municipalities, districts and ORPs it
 * has. From general knowledge of the ČSÚ's register of territorial units; the
 * sums are the known 6,258, 77 and 206.
 */
const COUNTIES = [
	[1, 1, 1],
	[1144, 12, 26],
	[624, 7, 17],
	[501, 7, 15],
	[134, 3, 7],
	[354, 7, 16],
	[215, 4, 10],
	[448, 5, 15],
	[451, 4, 15],
	[704, 5, 15],
	[673, 7, 21],
	[402, 5, 13],
	[307, 4, 13],
	[300, 6, 22]
] as const;

/** Authorised offices in all: 393 in the register, the capital's included. */
const OFFICES = 393;

/** Grows the tree; where its inner borders lie is drawn, how many spans there are is not. */
export function growTree(random: Random): AdministrativeTree {
	const country = { from: 0, to: sum(COUNTIES.map(([size]) => size)) };
	const counties = cut(
		country,
		COUNTIES.map(([size]) => size)
	);
	const districts = counties.flatMap((county, i) => divide(county, COUNTIES[i]?.[1], random));
	const orps = counties.flatMap((county, i) => {
		const inCounty = districts.filter(({ from }) => from >= county.from && from < county.to);
		const counts = apportion(COUNTIES[i]?.[2] ?? 1, inCounty.map(sizeOf));
		return inCounty.flatMap((district, j) => divide(district, counts[j], random));
	});
	const counts = apportion(OFFICES, orps.map(sizeOf));
	const offices = orps.flatMap((orp, i) => divide(orp, counts[i], random));
	return { municipalities: country.to, counties, districts, orps, offices };
}

/** Where in a level of the tree a municipality lies. */
export function indexOfSpan(spans: readonly Span[], municipality: number): number {
	return spans.findIndex(({ from, to }) => from <= municipality && municipality < to);
}

/** Cuts a span into so many of uneven sizes. */
function divide(span: Span, parts = 1, random: Random): Span[] {
	const weights = Array.from({ length: parts }, () => 0.4 + random.next());
	return cut(span, apportion(sizeOf(span), weights));
}

function cut({ from }: Span, sizes: readonly number[]): Span[] {
	let start = from;
	return sizes.map((size) => ({ from: start, to: (start += size) }));
}

/** Shares out a whole number by weights, at least one to each. */
function apportion(total: number, weights: readonly number[]): number[] {
	const spare = total - weights.length;
	const whole = sum(weights);
	let weight = 0;
	let given = 0;
	return weights.map((own) => {
		weight += own;
		const upToHere = Math.round((spare * weight) / whole);
		const share = upToHere - given;
		given = upToHere;
		return share + 1;
	});
}

function sizeOf({ from, to }: Span): number {
	return to - from;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
