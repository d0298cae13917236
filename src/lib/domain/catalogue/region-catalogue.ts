import type { Region, Service } from '../region/region.ts';
import { currentOf } from '../region/statements.ts';
import { buildCatalogue, type Catalogue, type ServiceFacts } from './catalogue.ts';
import { dependsOnNeed, territoryOf, treeOf, type AdministrativeTree } from './territory.ts';

/** The catalogue of a region: its services in their order, its tree as numbers. */
export function catalogueOf(region: Region): Catalogue {
	const tree = treeOf(region);
	return buildCatalogue(
		{
			types: region.types.map(({ id }) => id),
			groups: region.groups,
			municipalities: tree.municipalities.map(({ id }) => id)
		},
		region.services.map((service) => factsOf(region, tree, service))
	);
}

function factsOf(region: Region, tree: AdministrativeTree, service: Service): ServiceFacts {
	return {
		id: service.id,
		status: service.status.value,
		types: service.types,
		groups: currentOf(service.groups)?.value ?? [],
		forms: currentOf(service.forms)?.value ?? [],
		ages: currentOf(service.ages)?.value ?? null,
		territory: dependsOnNeed(service) ? 'by-need' : territoryOf(region, tree, service)
	};
}
