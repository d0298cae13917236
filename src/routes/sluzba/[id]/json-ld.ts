import { coverageOf, hasConditions } from '#lib/help/offer/coverage.ts';
import { allById, byId } from '#lib/region/find.ts';
import { plain } from '#lib/region/text.ts';
import type { Region, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { alertsOf } from '#lib/text/cs/contact-card.ts';

/**
 * A service for search engines (https://schema.org/Service), as JSON that no script runs.
 * Where it surely helps, and whoever asks, is its area: what is to be asked for is none.
 *
 * @returns `null` where nobody shall find it any more
 */
export function jsonLdOf(region: Region, service: Service): string | null {
	if (service.status.value === 'ended') return null;
	const provider = byId(region.providers, service.provider);
	const [web] = allCurrent(service.webs);
	const json = JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'Service',
		name: service.name,
		description: [service.summary, ...alertsOf(service)].join(' '),
		serviceType: allById(region.types, service.types).map(({ name }) => name),
		provider: provider ? { '@type': 'Organization', name: provider.name } : undefined,
		areaServed: areasOf(region, service),
		availableChannel: {
			'@type': 'ServiceChannel',
			serviceUrl: web?.value,
			servicePhone: allCurrent(service.phones).map(({ value: { number, label } }) => ({
				'@type': 'ContactPoint',
				telephone: number,
				contactType: label ?? undefined
			})),
			serviceLocation: allCurrent(service.places).map(({ value }) => ({
				'@type': 'Place',
				address: value.address
			}))
		}
	});
	// Nothing in it ends the element it stands in.
	return plain(json).replaceAll('<', '\\u003c');
}

/** All of the region in one, where it is so. */
function areasOf(region: Region, service: Service): string[] {
	const sure = region.municipalities.filter((municipality) => {
		const coverage = coverageOf(region, service, municipality);
		return coverage.answer === 'yes' && !hasConditions(coverage);
	});
	if (sure.length === region.municipalities.length) return [region.fullName];
	return sure.map(({ name }) => name);
}
