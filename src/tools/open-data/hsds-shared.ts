import { byId } from '#lib/region/find.ts';
import { plain } from '#lib/region/text.ts';
import type { CompleteRegion, Id, Provider } from '#lib/region/region.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { openDataText } from '#lib/text/cs/open-data.ts';
import { uuidOf } from './uuid.ts';

const { hsds: text } = openDataText;

/** A record of HSDS 3.0; what is not known is left out. */
export type HsdsRecord = Readonly<Record<string, unknown>>;

/** Each service must name an organization, and of some no source says who gives it. */
export const UNKNOWN_PROVIDER: Provider = { id: '', name: text.noProvider, ico: [], webs: [] };

export function hsdsOrganization(region: CompleteRegion, provider: Provider): HsdsRecord {
	const id = uuidOf(region.code, 'provider', provider.id);
	const isUnknown = provider === UNKNOWN_PROVIDER;
	const services = region.services.filter((service) => service.provider === provider.id);
	return known({
		id,
		name: plain(provider.name),
		description: isUnknown ? text.nobodySays : text.provides(services.map(({ name }) => name)),
		website: currentOf(provider.webs)?.value,
		organization_identifiers: allCurrent(provider.ico).map(({ value }) => ({
			id: uuidOf(id, 'ico', value),
			organization_id: id,
			identifier_scheme: 'CZ-ICO',
			identifier_type: 'IČO',
			identifier: value
		}))
	});
}

export const TAXONOMIES = ['types', 'groups', 'forms'] as const;

export function hsdsTaxonomies({ code }: CompleteRegion): HsdsRecord[] {
	return TAXONOMIES.map((name) => ({ id: uuidOf(code, name), ...text.taxonomies[name] }));
}

export function hsdsTerms(region: CompleteRegion): HsdsRecord[] {
	return [
		...region.types.map(({ id }) => termOf(region, 'types', id)),
		...region.groups.map(({ id }) => termOf(region, 'groups', id)),
		...Object.keys(text.forms).map((id) => termOf(region, 'forms', id))
	];
}

export function termOf(
	region: CompleteRegion,
	taxonomy: (typeof TAXONOMIES)[number],
	id: Id
): HsdsRecord {
	const type = taxonomy === 'types' ? byId(region.types, id) : undefined;
	const group = taxonomy === 'groups' ? byId(region.groups, id) : undefined;
	const name = type?.name ?? group?.name ?? text.forms[id as keyof typeof text.forms];
	return known({
		id: uuidOf(region.code, taxonomy, id),
		code: id,
		name: plain(name),
		description: plain(type?.about ?? name),
		parent_id: group?.parent ? uuidOf(region.code, 'groups', group.parent) : undefined,
		taxonomy: text.taxonomies[taxonomy].name,
		taxonomy_id: uuidOf(region.code, taxonomy)
	});
}

/** Without what is not known. */
export function known(record: HsdsRecord): HsdsRecord {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
