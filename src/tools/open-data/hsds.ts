import { byId } from '#lib/region/find.ts';
import { plain } from '#lib/region/text.ts';
import type {
	CompleteRegion,
	CompleteService,
	Place,
	Provenance,
	Statements
} from '#lib/region/region.ts';
import { allCurrent, currentOf, type Fact } from '#lib/region/statements.ts';
import { alertsOf } from '#lib/text/cs/contact-card.ts';
import { openDataText } from '#lib/text/cs/open-data.ts';
import {
	hsdsOrganization,
	type HsdsRecord,
	known,
	TAXONOMIES,
	termOf,
	UNKNOWN_PROVIDER
} from './hsds-shared.ts';
import { hsdsSchedules } from './hsds-schedules.ts';
import type { Reach } from './reach.ts';
import { uuidOf } from './uuid.ts';

const { hsds: text } = openDataText;

/** The standard has no "to be asked about": who is unverified is not said to run. */
const STATUSES = { active: 'active', unverified: 'inactive', ended: 'defunct' } as const;

/**
 * Services as Open Referral HSDS 3.0 has them, each with all that belongs to it.
 *
 * A service area is only where the answer is a sure yes: the standard has no
 * "ask", and silence must not read as one.
 *
 * @see https://docs.openreferral.org/en/3.0/
 */
export function hsdsServices(region: CompleteRegion, reach: readonly Reach[]): HsdsRecord[] {
	return region.services.map((service) =>
		new HsdsService(
			region,
			service,
			reach.filter((one) => one.service === service)
		).record()
	);
}

class HsdsService {
	readonly #region: CompleteRegion;
	readonly #service: CompleteService;
	readonly #reach: readonly Reach[];
	readonly #id: string;

	constructor(region: CompleteRegion, service: CompleteService, reach: readonly Reach[]) {
		this.#region = region;
		this.#service = service;
		this.#reach = reach;
		this.#id = uuidOf(region.code, 'service', service.id);
	}

	record(): HsdsRecord {
		const { name, summary, status, provider, ...service } = this.#service;
		const organization = byId(this.#region.providers, provider) ?? UNKNOWN_PROVIDER;
		const ages = currentOf(service.ages)?.value;
		const about = allCurrent(service.about).map(({ value }) => value);
		return known({
			id: this.#id,
			organization_id: uuidOf(this.#region.code, 'provider', organization.id),
			name: plain(name),
			description: plain([summary, ...about].join('\n')),
			url: currentOf(service.webs)?.value,
			email: currentOf(service.emails)?.value,
			status: STATUSES[status.value],
			alert: alertsOf({ status })[0],
			fees_description: joined(service.price, ({ words }) => words),
			eligibility_description: joined(service.conditions),
			licenses: joined(service.register, text.registered),
			minimum_age: ages?.from ?? undefined,
			maximum_age: ages?.to ?? undefined,
			assured_date: isDay(status.date) ? status.date : undefined,
			phones: allCurrent(service.phones).map((fact) => this.#phone(fact)),
			schedules: allCurrent(service.hours).flatMap(({ value }) =>
				hsdsSchedules(this.#id, value, this.#region.released)
			),
			service_areas: this.#areas(),
			service_at_locations: allCurrent(service.places).map(({ value }) => this.#at(value)),
			cost_options: this.#costs(),
			organization: hsdsOrganization(this.#region, organization),
			attributes: this.#attributes(),
			metadata: this.#metadata()
		});
	}

	#phone({
		value: { number, label }
	}: Fact<CompleteService['phones'][number]['value']>): HsdsRecord {
		return known({
			id: uuidOf(this.#id, 'phone', number),
			service_id: this.#id,
			number,
			type: 'voice',
			description: label ? plain(label) : undefined
		});
	}

	#areas(): HsdsRecord[] {
		return this.#reach
			.filter(({ answer }) => answer === 'yes')
			.map(({ municipality, statement, conditions }) => {
				const source = byId(this.#region.sources, statement?.source)?.title;
				return known({
					id: uuidOf(this.#id, 'area', municipality.id),
					service_id: this.#id,
					name: plain(municipality.name),
					description: plain(
						text.area(municipality.code, conditions, source ?? '', statement?.date ?? null)
					),
					uri: `https://linked.cuzk.cz/resource/ruian/obec/${municipality.code}`
				});
			});
	}

	#at({ address, town, point }: Place): HsdsRecord {
		const location_id = uuidOf(this.#id, 'location', address);
		const [, first = address, postcode, city] =
			/^(.*), (\d{3} ?\d{2}) (.+)$/.exec(plain(address)) ?? [];
		const isHere = byId(this.#region.municipalities, town) !== undefined;
		return {
			id: uuidOf(location_id, 'at'),
			service_id: this.#id,
			location_id,
			location: known({
				id: location_id,
				location_type: 'physical',
				description: plain(address),
				latitude: point?.lat,
				longitude: point?.lon,
				addresses: postcode
					? [
							{
								id: uuidOf(location_id, 'address'),
								location_id,
								address_1: first,
								city,
								// Of a town outside the region our data do not know it.
								state_province: isHere ? this.#region.county : '',
								postal_code: postcode,
								country: 'CZ',
								address_type: 'physical'
							}
						]
					: []
			})
		};
	}

	#costs(): HsdsRecord[] {
		if (currentOf(this.#service.price)?.value.free !== true) return [];
		const free = { option: text.free, currency: 'CZK', amount: 0 };
		return [{ id: uuidOf(this.#id, 'cost'), service_id: this.#id, ...free }];
	}

	#attributes(): HsdsRecord[] {
		const { types, groups, forms } = this.#service;
		const ids = {
			types,
			groups: currentOf(groups)?.value ?? [],
			forms: currentOf(forms)?.value ?? []
		};
		return TAXONOMIES.flatMap((taxonomy) =>
			ids[taxonomy].map((id) => ({
				id: uuidOf(this.#id, taxonomy, id),
				link_id: this.#id,
				link_entity: 'service',
				link_type: taxonomy,
				taxonomy_term_id: uuidOf(this.#region.code, taxonomy, id),
				taxonomy_term: termOf(this.#region, taxonomy, id)
			}))
		);
	}

	/** Where each fact is from, and of when: who states it says so by `updated_by`. */
	#metadata(): HsdsRecord[] {
		const { phones, emails, webs, places, hours, price, conditions, register, about } =
			this.#service;
		const facts: readonly (readonly [string, readonly Fact<unknown>[]])[] = [
			['phones', allCurrent(phones)],
			['email', allCurrent(emails)],
			['url', allCurrent(webs)],
			['service_at_locations', allCurrent(places)],
			['schedules', allCurrent(hours)],
			['fees_description', allCurrent(price)],
			['eligibility_description', allCurrent(conditions)],
			['licenses', allCurrent(register)],
			['description', allCurrent(about)]
		];
		return [
			this.#said('status', this.#service.status.value, this.#service.status),
			...facts.flatMap(([field, list]) =>
				list.flatMap(({ value, also = [], ...newest }) =>
					[newest, ...also].map((one) => this.#said(field, saidOf(value), one))
				)
			)
		];
	}

	#said(field_name: string, value: string, { source, date }: Provenance): HsdsRecord {
		const [confirmed] = this.#service.confirmed;
		const by = confirmed?.date === date ? confirmed?.by : byId(this.#region.sources, source)?.title;
		return {
			id: uuidOf(this.#id, 'metadata', field_name, value, source, date ?? ''),
			resource_id: this.#id,
			resource_type: 'service',
			last_action_date: date ?? '',
			last_action_type: 'assured',
			field_name,
			previous_value: '',
			replacement_value: plain(value),
			updated_by: plain(by ?? source)
		};
	}
}

function saidOf(value: unknown): string {
	if (typeof value === 'string') return value;
	const { number, words, address } = value as Readonly<Record<string, string | undefined>>; // A record of texts.
	return number ?? words ?? address ?? '';
}

function joined<T>(statements: Statements<T>, words: (value: T) => string = String) {
	const all = allCurrent(statements).map(({ value }) => plain(words(value)));
	return all.length > 0 ? all.join('\n') : undefined;
}

function isDay(date: string | null): date is string {
	return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
