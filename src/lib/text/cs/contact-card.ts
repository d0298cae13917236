import { byId } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { Region, Service, Statements } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { vcard } from '#lib/region/vcard.ts';
import { dateWhen } from './dates.ts';

/** Who takes a service elsewhere must not take for sure what nobody is sure of. */
const statusAlerts = {
	unverified: 'Nevíme, zda služba běží. Zavolejte jim.',
	ended: 'Služba skončila.'
} as const;

/** A service for an address book: in the open data, and on a phone without a signal. */
export function vcardOf(region: Region, service: Service): string {
	const values = <T>(facts: Statements<T>) => allCurrent(facts).map(({ value }) => value);
	return vcard({
		uid: `najdi-pomoc-${region.code}-${service.id}`,
		name: service.name,
		organization: byId(region.providers, service.provider)?.name ?? null,
		phones: values(service.phones).map(({ number }) => number),
		emails: values(service.emails),
		webs: values(service.webs),
		addresses: values(service.places).map(({ address }) => address),
		note: noteOf(region, service)
	});
}

/** What is not sure of a service as a whole. */
export function alertsOf({ status }: Pick<Service, 'status'>): string[] {
	return status.value === 'active' ? [] : [statusAlerts[status.value]];
}

function noteOf({ released }: Region, service: Service): string {
	// Few address books keep with a number whose it is.
	const labelled = allCurrent(service.phones).flatMap(({ value: { number, label } }) =>
		label === null ? [] : `${formatPhone(number)} ${label}`
	);
	return [
		service.summary,
		...alertsOf(service),
		...(labelled.length === 0 ? [] : [`Telefony: ${labelled.join(', ')}.`]),
		`Najdi pomoc, data vydaná ${dateWhen(released)}.`
	].join(' ');
}
