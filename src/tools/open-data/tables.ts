import { csvOf } from '#lib/region/csv.ts';
import { allById, byId } from '#lib/region/find.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { CompleteRegion, CompleteService, Statements } from '#lib/region/region.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { agesInWords, formsInWords, groupNames } from '#lib/text/cs/criteria.ts';
import { openDataText } from '#lib/text/cs/open-data.ts';
import type { Reach } from './reach.ts';

const { answers, statuses, serviceHeadings, reachHeadings } = openDataText.tables;

/** One line a service: the facts that the pages use. */
export function servicesTable(region: CompleteRegion): string {
	return csvOf([serviceHeadings, ...region.services.map((service) => serviceRow(region, service))]);
}

function serviceRow(region: CompleteRegion, service: CompleteService): string[] {
	const provider = byId(region.providers, service.provider);
	const types = allById(region.types, service.types);
	const ages = currentOf(service.ages)?.value;
	return [
		service.id,
		service.name,
		provider?.name ?? '',
		provider ? all(provider.ico) : '',
		types.map(({ name }) => name).join(', '),
		types.flatMap(({ paragraph }) => paragraph ?? []).join(', '),
		statuses[service.status.value],
		service.status.date ?? '',
		service.summary,
		formsInWords(currentOf(service.forms)?.value ?? []),
		groupNames(region, currentOf(service.groups)?.value ?? []).join(', '),
		ages ? agesInWords(ages) : '',
		all(service.phones, ({ number, label }) =>
			label === null ? formatPhone(number) : `${formatPhone(number)} (${label})`
		),
		all(service.emails),
		all(service.webs),
		all(service.places, ({ address }) => address),
		all(service.hours, ({ words }) => words),
		all(service.capacity),
		all(service.price, ({ words }) => words),
		all(service.conditions),
		all(service.register)
	];
}

/** One line a service and municipality, with the source of the answer. */
export function reachTable(region: CompleteRegion, reach: readonly Reach[]): string {
	const rows = reach.map(({ service, municipality, answer, statement, conditions }) => [
		service.id,
		service.name,
		municipality.code,
		municipality.name,
		answers[answer],
		conditions.join(', '),
		byId(region.sources, statement?.source)?.title ?? '',
		statement?.date ?? '',
		statement?.note ?? ''
	]);
	return csvOf([reachHeadings, ...rows]);
}

/** All values that are in use, in one cell. */
function all<T>(statements: Statements<T>, words: (value: T) => string = String): string {
	return allCurrent(statements)
		.map(({ value }) => words(value))
		.join(' | ');
}
