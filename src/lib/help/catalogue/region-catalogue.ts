import type { Id, Region, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { buildCatalogue, type Catalogue, type ServiceFacts } from './catalogue.ts';
import { dayFactsOf } from './day-facts.ts';
import { dependsOnNeed, inTreeOrder, territoryOf } from './territory.ts';

/** The catalogue of a region: its services in their order, its municipalities in that of the tree. */
export function catalogueOf(region: Region, municipalities = inTreeOrder(region)): Catalogue {
	return catalogueWith(region, {
		municipalities: municipalities.map(({ id }) => id),
		territoryOf: (service) =>
			dependsOnNeed(service) ? 'by-need' : territoryOf(region, municipalities, service)
	});
}

interface Territories {
	/** In the order of the administrative tree. */
	readonly municipalities: readonly Id[];
	territoryOf(service: Service, row: number): ServiceFacts['territory'];
}

/** The catalogue of services whose territories are known by other means than statements. */
export function catalogueWith(
	{ types, groups, services }: Pick<Region, 'types' | 'groups' | 'services'>,
	{ municipalities, territoryOf }: Territories
): Catalogue {
	return buildCatalogue(
		{ types: types.map(({ id }) => id), groups, municipalities },
		services.map((service, row) => ({
			id: service.id,
			status: service.status.value,
			types: service.types,
			groups: currentOf(service.groups)?.value ?? [],
			forms: currentOf(service.forms)?.value ?? [],
			ages: currentOf(service.ages)?.value ?? null,
			days: dayFactsOf(service),
			territory: territoryOf(service, row)
		}))
	);
}
