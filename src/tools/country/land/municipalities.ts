import type { Id, SearchableMunicipality } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { toCaseForms, whereOf, whereToOf, type Noun } from './declension.ts';
import { OF_MUNICIPALITIES, OF_PARTS, PlaceNamer } from './place-names.ts';
import type { Random } from '../random.ts';
import type { AdministrativeTree, Span } from './tree.ts';

/** A municipality before it has a place in the tree and on the map. */
export type NamedMunicipality = Omit<SearchableMunicipality, 'office' | 'point'>;

interface Options {
	/** Municipalities of the pack: they keep their names, so that queries written for them can be asked. */
	readonly home: readonly SearchableMunicipality[];
	/** Where a source of populations is cited. */
	readonly source: Id;
}

/** All parts in the country: about 15,000 in the ČSÚ's register beside the municipalities' own. */
const PARTS_EACH = 2.4;

/** Names the municipalities of a tree, in its order, and peoples them. */
export function nameMunicipalities(
	tree: AdministrativeTree,
	{ home, source }: Options,
	random: Random
): NamedMunicipality[] {
	const namer = new PlaceNamer(
		random,
		home.map(({ name }) => name)
	);
	const names = shuffle(drawNames(namer, OF_MUNICIPALITIES, tree.municipalities), random);
	const inhabitants = inhabitantsOf(tree, random);
	const partCounts = partCountsOf(inhabitants);
	const parts = shuffle(drawNames(namer, OF_PARTS, partCounts.at(-1)?.to ?? 0), random);
	const made = names.map((name, i) => {
		const { from, to } = partCounts[i] ?? { from: 0, to: 0 };
		return toMunicipality(i, name, parts.slice(from, to), inhabitants[i] ?? 0, source);
	});
	return settle(
		withDistinctIds(
			made,
			home.map(({ id }) => id)
		),
		home,
		tree
	);
}

function drawNames(namer: PlaceNamer, habits: typeof OF_PARTS, count: number): Noun[] {
	return Array.from({ length: count }, () => namer.name(habits));
}

const UNDER_15 = 0.16;
const OVER_65 = 0.2;
const TOWN_FROM = 3000;
/** Codes of the ČSÚ have six digits and begin with 5; these are nobody's. */
const FIRST_CODE = 900_000;

function toMunicipality(
	index: number,
	{ forms }: Noun,
	parts: readonly Noun[],
	population: number,
	populationSource: Id
): NamedMunicipality {
	const [name] = forms;
	return {
		id: fold(name).replaceAll(' ', '-'),
		code: String(FIRST_CODE + index),
		name,
		kind: population >= TOWN_FROM ? 'town' : 'village',
		cases: toCaseForms(forms),
		where: whereOf(forms),
		whereTo: whereToOf(forms),
		population,
		under15: Math.round(population * UNDER_15),
		over65: Math.round(population * OVER_65),
		populationSource,
		parts: parts
			.filter((part) => part.forms[0] !== name)
			.map((part) => ({ name: part.forms[0], cases: part.forms.slice(1) }))
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

/** Which of all parts are whose: larger municipalities have more. */
function partCountsOf(inhabitants: readonly number[]): Span[] {
	const weights = inhabitants.map((people) => Math.log(1 + people / 150));
	const scale = (PARTS_EACH * weights.length) / weights.reduce((sum, weight) => sum + weight, 0);
	let exact = 0;
	return weights.map((weight) => {
		const from = Math.round(exact);
		exact += weight * scale;
		return { from, to: Math.round(exact) };
	});
}

/** Puts the municipalities of the pack in the place of as many neighbours. */
function settle(
	made: readonly NamedMunicipality[],
	home: readonly SearchableMunicipality[],
	{ orps }: AdministrativeTree
): NamedMunicipality[] {
	const orp = orps.find(({ from, to }) => to - from >= home.length && from > 0);
	const from = orp?.from ?? made.length;
	return made.map((municipality, i) => {
		const real = home[i - from];
		if (!real) return municipality;
		const { office, point, ...named } = real;
		return named;
	});
}

/** Namesakes get a number, and none the id of a municipality of the pack. */
function withDistinctIds(
	municipalities: readonly NamedMunicipality[],
	reserved: readonly Id[]
): NamedMunicipality[] {
	const borne = new Map(reserved.map((id) => [id, 1]));
	return municipalities.map((municipality) => {
		const count = (borne.get(municipality.id) ?? 0) + 1;
		borne.set(municipality.id, count);
		return count === 1 ? municipality : { ...municipality, id: `${municipality.id}-${count}` };
	});
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
	const keyed = list.map((item) => ({ item, key: random.next() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
