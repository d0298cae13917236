import { createHash } from 'node:crypto';
import { OPEN_DATA, serviceCard } from '#lib/region/addresses.ts';
import { plain } from '#lib/region/text.ts';
import type { Answer, CompleteRegion, Municipality, Outlines } from '#lib/region/region.ts';
import { vcardOf } from '#lib/text/cs/contact-card.ts';
import { hsdsServices } from './hsds.ts';
import {
	hsdsOrganization,
	type HsdsRecord,
	hsdsTaxonomies,
	hsdsTerms,
	UNKNOWN_PROVIDER
} from './hsds-shared.ts';
import { hsdsTables } from './hsds-tables.ts';
import { type Reach, reachOf } from './reach.ts';
import { reachTable, servicesTable } from './tables.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.cs';

/** Everything that is published beside the pages, by its path within `data/`. */
export function openDataFiles(
	region: CompleteRegion,
	outlines: Outlines
): Readonly<Record<string, string>> {
	const reach = reachOf(region);
	const files = {
		'najdi-pomoc.json': jsonOf({ licence: LICENCE, ...region }),
		'sluzby.csv': servicesTable(region),
		'pokryti.csv': reachTable(region, reach),
		'pokryti.geojson': jsonOf(reachMap(region, outlines, reach)),
		...under('hsds/', hsdsFiles(region, reach)),
		...Object.fromEntries(
			region.services
				.filter(({ status }) => status.value !== 'ended')
				.map((service) => [
					serviceCard(service.id).slice(OPEN_DATA.length),
					vcardOf(region, service)
				])
		)
	};
	return { ...files, 'SHA256SUMS.txt': sumsOf(files) };
}

/** For `sha256sum --check`. */
function sumsOf(files: Readonly<Record<string, string>>): string {
	return Object.entries(files)
		.map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
		.join('');
}

/** The read-only API of HSDS 3.0 as files: `/services` is `services/index.json`, all on one page. */
function hsdsFiles(region: CompleteRegion, reach: readonly Reach[]) {
	const services = hsdsServices(region, reach);
	const isAnyUnknown = region.services.some(({ provider }) => provider === null);
	const organizations = [...region.providers, ...(isAnyUnknown ? [UNKNOWN_PROVIDER] : [])].map(
		(provider) => hsdsOrganization(region, provider)
	);
	const at = services.flatMap((service) => service['service_at_locations'] as HsdsRecord[]);
	const [taxonomies, taxonomy_terms] = [hsdsTaxonomies(region), hsdsTerms(region)];
	const tables = hsdsTables({ services, organizations, taxonomies, taxonomy_terms }, LICENCE);
	return {
		...under('tabulky/', tables),
		'index.json': jsonOf({
			version: '3.0',
			profile: 'https://docs.openreferral.org/en/3.0/',
			openapi_url:
				'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json'
		}),
		...listed('services', services, flat),
		...listed('organizations', organizations),
		...listed('service_at_locations', at),
		...listed('taxonomies', taxonomies),
		...listed('taxonomy_terms', taxonomy_terms)
	};
}

function listed(
	name: string,
	records: readonly HsdsRecord[],
	inList: (record: HsdsRecord) => HsdsRecord = (record) => record
): Record<string, string> {
	const page = {
		total_items: records.length,
		total_pages: 1,
		page_number: 1,
		size: records.length,
		first_page: true,
		last_page: true,
		empty: records.length === 0,
		contents: records.map(inList)
	};
	return {
		[`${name}/index.json`]: jsonOf(page),
		...Object.fromEntries(
			records.map((record) => [`${name}/${String(record['id'])}/index.json`, jsonOf(record)])
		)
	};
}

/** In a list a service has only what there is one of. */
function flat(record: HsdsRecord): HsdsRecord {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));
}

/** Each municipality with the services of each answer (RFC 7946); a *yes* with a condition is no plain one. */
function reachMap(region: CompleteRegion, outlines: Outlines, reach: readonly Reach[]) {
	const ids = (municipality: Municipality, answer: Answer, partly = false) =>
		reach
			.filter((one) => one.municipality === municipality && one.answer === answer)
			.filter((one) => one.partly === partly)
			.map(({ service }) => service.id);
	return {
		type: 'FeatureCollection',
		licence: LICENCE,
		released: region.released,
		features: region.municipalities.map((municipality) => ({
			type: 'Feature',
			id: municipality.code,
			properties: {
				id: municipality.id,
				kod: municipality.code,
				nazev: municipality.name,
				ano: ids(municipality, 'yes'),
				ano_s_podminkou: ids(municipality, 'yes', true),
				zeptejte_se: ids(municipality, 'ask'),
				ne: ids(municipality, 'no')
			},
			geometry: { type: 'Polygon', coordinates: [outlines[municipality.id] ?? []] }
		}))
	};
}

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
}

/** Without the non-breaking spaces that pages need: others search and compare. */
function jsonOf(value: unknown): string {
	return plain(JSON.stringify(value));
}
