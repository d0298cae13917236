import type { TerritoryInterval } from '#lib/help/catalogue/territory.ts';
import type {
	SearchableMunicipality,
	Office,
	Outlines,
	SearchableRegion,
	Source
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { nameMunicipalities, type NamedMunicipality } from './land/municipalities.ts';
import { drawShapes, toOutlines, type Shapes } from './land/outlines.ts';
import { nameProviders, withoutSeat as providerOf } from './services/providers.ts';
import { createRandom } from './random.ts';
import { PROVIDERS_PER_SERVICE } from './services/register.ts';
import { makeServices, withoutSeat as serviceOf, type SeatedService } from './services/services.ts';
import { drawTerritory } from './services/territories.ts';
import { growTree, indexOfSpan, type AdministrativeTree } from './land/tree.ts';

/** A whole country of made-up municipalities and services, to measure at its scale. */
export interface Country {
	/** Municipalities stand in the order of the tree; services state no coverage of their own. */
	readonly region: SearchableRegion;
	/** By service, in the order of the region: where it reaches. */
	readonly territories: readonly (readonly TerritoryInterval[])[];
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
const MADE_UP: Source = { id: 'vymysleno', title: 'Vymyšlené údaje k měření', date: '2026-08' };

/**
 * Makes up a country around a region pack, which gives it its types, words,
 * groups and situations, and whose municipalities stand among the others.
 */
export function generateCountry(
	pack: SearchableRegion,
	{ services, seed = SEED }: Options
): Country {
	const random = createRandom(seed);
	const tree = growTree(random);
	const shapes = drawShapes(tree.municipalities);
	const options = { home: pack.municipalities, source: MADE_UP.id };
	const named = nameMunicipalities(tree, options, random);
	const municipalities = locate(named, tree, shapes);
	const land = { ...withoutPlan(pack), municipalities, offices: officesOf(municipalities, tree) };
	const seated = seatServices(land, services, seed);
	const reaching = createRandom(seed + 1);
	return {
		region: withSocialWorkers(seated.region),
		territories: seated.services.map((service) =>
			drawTerritory(tree, service.seat, currentOf(service.forms)?.value[0] ?? null, reaching)
		),
		outlines: toOutlines(
			municipalities.map(({ id }) => id),
			shapes
		),
		tree
	};
}

/** A region with so many made-up services among its own municipalities, and no other. */
export function withServices(
	region: SearchableRegion,
	count: number,
	seed = SEED
): SearchableRegion {
	return seatServices(region, count, seed).region;
}

function seatServices(
	region: SearchableRegion,
	count: number,
	seed: number
): { readonly region: SearchableRegion; readonly services: readonly SeatedService[] } {
	const random = createRandom(seed + 2);
	const providerCount = Math.ceil(count * PROVIDERS_PER_SERVICE);
	const providers = nameProviders(region.municipalities, providerCount, random);
	const { types, municipalities } = region;
	const groups = region.groups.map(({ id }) => id);
	const around = { types, groups, municipalities, providers, source: MADE_UP.id };
	const services = makeServices(around, count, random);
	return {
		region: {
			...region,
			sources: [...region.sources, MADE_UP],
			providers: providers.map(providerOf),
			services: services.map(serviceOf)
		},
		services
	};
}

/** What the pack says of its own services and towns is not true of made-up ones. */
function withoutPlan(pack: SearchableRegion): SearchableRegion {
	return {
		...pack,
		towns: [],
		exceptions: [],
		gaps: [],
		measures: [],
		services: [],
		providers: []
	};
}

function locate(
	named: readonly NamedMunicipality[],
	{ offices }: AdministrativeTree,
	{ points }: Shapes
): SearchableMunicipality[] {
	return named.map((municipality, i) => ({
		...municipality,
		office: named[offices[indexOfSpan(offices, i)]?.from ?? i]?.id ?? municipality.id,
		// There is a point for each municipality of the tree.
		point: points[i] as SearchableMunicipality['point']
	}));
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
function withSocialWorkers(region: SearchableRegion): SearchableRegion {
	const workers = region.services.filter(({ types }) => types.includes(SOCIAL_WORKER));
	const offices = region.offices.map((office, i) => ({
		...office,
		socialWorker: workers[i % workers.length]?.id ?? ''
	}));
	return { ...region, offices };
}
