import type { Span } from '#lib/help/catalogue/column.ts';
import { byName } from '#lib/region/find.ts';
import type {
	CompleteRegion,
	CompleteSource,
	Office,
	Outlines,
	SearchableMunicipality
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { makeMunicipalities } from './land/municipalities.ts';
import { drawShapes } from './land/outlines.ts';
import { growTree, type AdministrativeTree } from './land/tree.ts';
import { createRandom } from './random.ts';
import { nameProviders } from './services/providers.ts';
import { PROVIDERS_PER_SERVICE } from './services/register.ts';
import { makeServices } from './services/services.ts';
import { drawTerritory } from './services/territories.ts';

/** A whole country of made-up municipalities and services, to measure at its scale. */
export interface Country {
	/** Municipalities stand in the order of the tree; services state no coverage of their own. */
	readonly region: CompleteRegion;
	/** By service, in the order of the region: where it reaches. */
	readonly territories: readonly (readonly Span[])[];
	readonly outlines: Outlines;
	readonly tree: AdministrativeTree;
}

interface Options {
	readonly services: number;
	/** The same seed gives the same country; whatever the number of services, the same land. */
	readonly seed?: number;
}

const SEED = 108_2006;
/** What all made-up facts name as their source. */
const MADE_UP: CompleteSource = {
	id: 'vymysleno',
	title: 'Vymyšlené údaje k měření',
	date: '2026-08',
	url: null,
	note: null
};

/**
 * Makes up a country around a region pack, which gives it its types, words,
 * groups and situations, and whose municipalities stand among the others.
 */
export function generateCountry(pack: CompleteRegion, { services, seed = SEED }: Options): Country {
	const random = createRandom(seed);
	const tree = growTree(random);
	const { points, rings } = drawShapes(tree.municipalities);
	const home = pack.municipalities;
	const municipalities = makeMunicipalities({ tree, points, home, source: MADE_UP.id }, random);
	const land = { ...withoutPlan(pack), municipalities, offices: officesOf(municipalities, tree) };
	const region = withSocialWorkers(withServices(land, services, seed));
	const numbers = new Map(municipalities.map(({ id }, number) => [id, number]));
	const reaching = createRandom(seed + 1);
	return {
		region,
		territories: region.services.map(({ places, forms }) => {
			const seat = numbers.get(currentOf(places)?.value.town ?? '') ?? 0;
			return drawTerritory(tree, seat, currentOf(forms)?.value[0] ?? null, reaching);
		}),
		outlines: Object.fromEntries(municipalities.map(({ id }, i) => [id, rings[i] ?? []])),
		tree
	};
}

/** A region with so many made-up services among its own municipalities, and no other. */
export function withServices(region: CompleteRegion, count: number, seed = SEED): CompleteRegion {
	const random = createRandom(seed + 2);
	const providerCount = Math.ceil(count * PROVIDERS_PER_SERVICE);
	const providers = nameProviders(region.municipalities, providerCount, random);
	return {
		...region,
		sources: [...region.sources, MADE_UP],
		providers: providers.map(({ provider }) => provider),
		services: makeServices({ region, providers, source: MADE_UP.id }, count, random).sort(byName)
	};
}

/** What the pack says of its own services and towns is not true of made-up ones. */
function withoutPlan(pack: CompleteRegion): CompleteRegion {
	return {
		...pack,
		towns: [],
		exceptions: [],
		municipalOffices: [],
		gaps: [],
		measures: [],
		services: [],
		providers: []
	};
}

/** Offices sit in the first municipality of their span and have its id. */
function officesOf(
	municipalities: readonly SearchableMunicipality[],
	{ offices }: AdministrativeTree
): Office[] {
	return offices.flatMap(({ from }) => {
		const seat = municipalities[from];
		if (!seat) return [];
		const { id, name, where } = seat;
		return [
			{ id, name, locative: where, district: `okolí ${seat.cases.genitive}`, socialWorker: '' }
		];
	});
}

const SOCIAL_WORKER = 'socialni-pracovnik';

/** Offices share the social workers there are: with few services, few. */
function withSocialWorkers(region: CompleteRegion): CompleteRegion {
	const workers = region.services.filter(({ types }) => types.includes(SOCIAL_WORKER));
	const offices = region.offices.map((office, i) => ({
		...office,
		socialWorker: workers[i % workers.length]?.id ?? ''
	}));
	return { ...region, offices };
}
