import { ringContains } from '#lib/map/geometry/geo.ts';
import { FORMS, type Id, type LonLat, type SearchableRegion } from '#lib/region/region.ts';
import { NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import type { Country } from '../../country/country.ts';
import { createRandom, type Random } from '../../country/random.ts';
import { FRESH, LAST, REFERENCE, TUNING, UNSEEN } from '../../quality/sets.ts';

/** What is done with a country while it is measured. */
export interface Workload {
	/** All that stands in the search box, key by key. */
	readonly texts: readonly string[];
	readonly changes: readonly Filters[];
	readonly places: readonly KnownPlace[];
}

/** A position and the municipality it lies in; `null`: abroad. */
interface KnownPlace {
	readonly at: LonLat;
	readonly id: Id | null;
}

const SEED = 3;

/** The same for each size of the same country. */
export function workloadOf(country: Country): Workload {
	const { region } = country;
	const random = createRandom(SEED);
	return {
		texts: queriesIn(region, random).flatMap(prefixesOf),
		changes: changesIn(region, random),
		places: placesIn(country, random)
	};
}

const LAY_QUERIES = 10;
const QUERIES_WITH_PLACE = 5;
const NEEDS = [
	'obědy',
	'taxík pro seniory',
	'hlídání babičky',
	'domov důchodců',
	'dluhy',
	'asistentka'
];

/** Lay queries spread over all sets, and some that name a municipality of the country. */
function queriesIn({ municipalities }: SearchableRegion, random: Random): string[] {
	const sets = [REFERENCE, TUNING, UNSEEN, FRESH, LAST].flat();
	const every = Math.floor(sets.length / LAY_QUERIES);
	const lay = Array.from({ length: LAY_QUERIES }, (_, i) => sets[i * every]?.query ?? '');
	const placed = Array.from(
		{ length: QUERIES_WITH_PLACE },
		(_, i) => `${NEEDS[i % NEEDS.length]} ${random.pick(municipalities).where}`
	);
	return [...lay, ...placed];
}

function prefixesOf(query: string): string[] {
	return Array.from(query, (_, i) => query.slice(0, i + 1));
}

const CHANGES = 60;

/** Each change sets one filter or takes it back, as clicking through the page does. */
function changesIn(region: SearchableRegion, random: Random): Filters[] {
	let filters = NO_FILTERS;
	return Array.from({ length: CHANGES }, () => {
		filters = { ...filters, ...random.pick(CHOICES)(region, random) };
		return filters;
	});
}

type Choice = (region: SearchableRegion, random: Random) => Partial<Filters>;

const CHOICES: readonly Choice[] = [
	({ municipalities }, random) => ({ municipality: random.pick(municipalities).id }),
	() => ({ municipality: null }),
	({ groups }, random) => ({ group: random.pick(groups).id }),
	() => ({ group: null }),
	({ types }, random) => ({ types: [random.pick(types).id] }),
	({ types }, random) => ({ types: [random.pick(types).id, random.pick(types).id] }),
	() => ({ types: [] }),
	(_region, random) => ({ form: random.pick(FORMS) }),
	() => ({ form: null }),
	(_region, random) => ({ age: random.whole(0, 95) }),
	() => ({ age: null })
];

const POSITIONS = 200;
/** Degrees. Outlines reach no farther from their point; positions are spread a little more. */
const REACH = 0.09;

/** Positions in and about municipalities, some of them across the border. */
function placesIn({ region: { municipalities }, outlines }: Country, random: Random): KnownPlace[] {
	return Array.from({ length: POSITIONS }, () => {
		const { point } = random.pick(municipalities);
		const off = () => REACH * (2 * random.next() - 1);
		const at = { lon: point.lon + off(), lat: point.lat + off() };
		const around = municipalities
			.filter((one) => distance(one.point, at) < REACH)
			.find(({ id }) => ringContains(outlines[id] ?? [], at));
		return { at, id: around?.id ?? null };
	});
}

/** In degrees, the longer of both sides. */
function distance(a: LonLat, b: LonLat): number {
	return Math.max(Math.abs(a.lon - b.lon), Math.abs(a.lat - b.lat));
}
