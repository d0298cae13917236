import type { Id, LonLat, SearchableMunicipality } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { Random } from '../random.ts';
import { PlaceNames, type NamingHabits } from './names.ts';
import { indexOfSpan, type AdministrativeTree } from './tree.ts';

/** A fifth of municipalities have a namesake, and more than a third of parts. */
const OF_MUNICIPALITIES: NamingHabits = {
	common: 0.1,
	repeated: 0.07,
	qualified: 0.13,
	located: 0.12
};
const OF_PARTS: NamingHabits = { common: 0.06, repeated: 0.2, qualified: 0.18, located: 0.03 };

interface Options {
	readonly tree: AdministrativeTree;
	/** One inside each municipality. */
	readonly points: readonly LonLat[];
	/** Municipalities of the pack: they keep their names, so that queries written for them can be asked. */
	readonly home: readonly SearchableMunicipality[];
	/** What populations are said to be from. */
	readonly source: Id;
}

/** Names the municipalities of a tree, in its order, and peoples them. */
export function makeMunicipalities(
	{ tree, points, home, source }: Options,
	random: Random
): SearchableMunicipality[] {
	const names = new PlaceNames(
		random,
		home.map(({ name }) => name)
	);
	const people = inhabitantsOf(tree, random);
	const villages = people.map((count, i) => toMunicipality(i, count, names, source));
	const peopled = withParts(withDistinctIds(villages, home), names, random);
	const settled = settle(peopled, home, tree);
	return settled.map((municipality, i) => {
		const seat = tree.offices[indexOfSpan(tree.offices, i)]?.from ?? i;
		// There is a point for each municipality of the tree.
		const point = points[i] as LonLat;
		return { ...municipality, office: settled[seat]?.id ?? municipality.id, point };
	});
}

/** A municipality before it has a place in the tree and on the map. */
type Unplaced = Omit<SearchableMunicipality, 'office' | 'point'>;

const UNDER_15 = 0.16;
const OVER_65 = 0.2;
const TOWN_FROM = 3000;
/** Codes of the ČSÚ have six digits and begin with 5; these are nobody's. */
const FIRST_CODE = 900_000;

function toMunicipality(
	index: number,
	population: number,
	names: PlaceNames,
	populationSource: Id
): Unplaced {
	const { name, cases } = names.draw(OF_MUNICIPALITIES);
	return {
		id: fold(name).replaceAll(' ', '-'),
		code: String(FIRST_CODE + index),
		name,
		kind: population >= TOWN_FROM ? 'town' : 'village',
		cases,
		where: `v ${cases.locative}`,
		whereTo: `do ${cases.genitive}`,
		population,
		under15: Math.round(population * UNDER_15),
		over65: Math.round(population * OVER_65),
		populationSource,
		parts: []
	};
}

const CAPITAL = 1_357_000;
/** What seats have, the smallest and the largest, the widest power first. */
const SEATS = [
	{ level: 'counties', from: 50_000, to: 400_000 },
	{ level: 'districts', from: 15_000, to: 70_000 },
	{ level: 'orps', from: 4000, to: 20_000 },
	{ level: 'offices', from: 1800, to: 6000 }
] as const;
/** Half of all villages have fewer; how they spread about it. */
const VILLAGE_MEDIAN = 380;
const VILLAGE_SPREAD = 0.9;

/** People by municipality: seats stand first in their span, and the capital first of all. */
function inhabitantsOf(tree: AdministrativeTree, random: Random): number[] {
	const seats = SEATS.map(({ level }) => new Set(tree[level].map(({ from }) => from)));
	return Array.from({ length: tree.municipalities }, (_, i) => {
		if (i === 0) return CAPITAL;
		const seat = SEATS[seats.findIndex((firsts) => firsts.has(i))];
		if (!seat) return Math.round(VILLAGE_MEDIAN * Math.exp(VILLAGE_SPREAD * bell(random)));
		// Most seats are near the small end.
		return Math.round(seat.from + (seat.to - seat.from) * random.next() ** 3);
	});
}

/** About normal, from -3 to 3: enough for sizes of villages. */
function bell(random: Random): number {
	return ((random.next() + random.next() + random.next()) * 2 - 3) * 1.2;
}

/** There are about 15,000 in the ČSÚ's register beside the municipalities' own; larger ones have more. */
const PARTS_EACH = 1.58;

/** Parts are named after all municipalities: many bear the name of one. */
function withParts(
	municipalities: readonly Unplaced[],
	names: PlaceNames,
	random: Random
): Unplaced[] {
	return municipalities.map((municipality) => {
		const expected = PARTS_EACH * Math.log(1 + municipality.population / 150);
		const parts = Array.from({ length: Math.floor(expected + random.next()) }, () => {
			const { name, cases } = names.draw(OF_PARTS);
			return { name, cases: Object.values(cases) };
		});
		return { ...municipality, parts };
	});
}

/** Namesakes get a number, and none the id of a municipality of the pack. */
function withDistinctIds(
	municipalities: readonly Unplaced[],
	home: readonly SearchableMunicipality[]
): Unplaced[] {
	const borne = new Map(home.map(({ id }) => [id, 1]));
	return municipalities.map((municipality) => {
		const count = (borne.get(municipality.id) ?? 0) + 1;
		borne.set(municipality.id, count);
		return count === 1 ? municipality : { ...municipality, id: `${municipality.id}-${count}` };
	});
}

/** Puts the municipalities of the pack in the place of as many neighbours. */
function settle(
	made: readonly Unplaced[],
	home: readonly SearchableMunicipality[],
	{ orps }: AdministrativeTree
): Unplaced[] {
	const orp = orps.find(({ from, to }) => to - from >= home.length && from > 0);
	const from = orp?.from ?? made.length;
	return made.map((municipality, i) => home[i - from] ?? municipality);
}
