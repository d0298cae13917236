import { phoneKey } from '#lib/region/phone.ts';
import { dateRule, isMap } from '../fields/values.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { marked } from '../walk.ts';

/**
 * Dates after the day of the release. That day is in the data, so that the same
 * data give the same answer on any day and any computer; the day of the check
 * only says whether moving the release could mend it.
 */
export function futureDates(pack: Pack, today: string): Problem[] {
	const released = pack.region.records[0]?.value.vydano;
	if (released === undefined) return [];
	return marked(pack, 'date').flatMap(({ value, problem }) =>
		typeof value === 'string' && dateRule(value) === null && isAfter(value, released)
			? [
					problem(
						today !== '' && isAfter(value, today)
							? `Datum ${value} ještě nebylo, dnes je ${today}: opravte ho.`
							: `Datum ${value} je až po vydání dat (${released}): je-li správně, posuňte „vydano“ v region.yaml, jinak ho opravte.`
					)
				]
			: []
	);
}

/** A release after the day of the check, whatever its year was meant to be. */
export function futureRelease({ region }: Pack, today: string): Problem[] {
	return region.records.flatMap(({ file, value: { vydano } }) =>
		today !== '' && isAfter(vydano, today)
			? [
					file.problem(
						['vydano'],
						`Datum vydání ${vydano} ještě nebylo, dnes je ${today}: opravte ho.`
					)
				]
			: []
	);
}

/** Compares as exactly as the less exact of the two: 2026 is not after 2026-11-21. */
export function isAfter(date: string, released: string): boolean {
	return date.slice(0, released.length) > released.slice(0, date.length);
}

type WrittenService = Pack['services']['records'][number];
type Coverage = NonNullable<WrittenService['value']['pokryti']>[number];

/**
 * Statements that say different things about the same place, people and day:
 * neither the more specific nor the newer can win.
 */
export function contradictingCoverage({ services, sources }: Pack): Problem[] {
	const dates = new Map(sources.records.map(({ value }) => [value.id, value.datum]));
	return services.records.flatMap((service) =>
		contradictionsOf(service, (coverage) => coverage.datum ?? dates.get(coverage.zdroj))
	);
}

function contradictionsOf(
	{ file, value }: WrittenService,
	dateOf: (coverage: Coverage) => string | undefined
): Problem[] {
	const answers = new Map<string, Coverage['odpoved']>();
	return (value.pokryti ?? []).flatMap((coverage, index) => {
		const subject = subjectOf(coverage, dateOf(coverage));
		const before = answers.get(subject);
		answers.set(subject, before ?? coverage.odpoved);
		if (before === undefined || before === coverage.odpoved) return [];
		return [
			file.problem(
				['pokryti', index, 'odpoved'],
				`Pro oblast „${coverage.oblast}“ tu je ke stejnému datu už „${before}“: nechte jednu odpověď, nebo upřesněte datum.`
			)
		];
	});
}

function subjectOf({ oblast, forma, skupina, vek }: Coverage, date: string | undefined): string {
	return JSON.stringify([oblast, forma, skupina, vek?.od, vek?.do, date]);
}

/** The same statement of the same source and day twice: a line was copied, and not yet changed. */
export function repeatedStatements({ services, municipalOffices, providers }: Pack): Problem[] {
	return [services, municipalOffices, providers].flatMap(({ records }) =>
		records.flatMap(({ file, path, value }) =>
			Object.entries(value).flatMap(([field, list]) =>
				repeatsIn(list).map((index) =>
					file.problem(
						[...path, field, index],
						'Tentýž údaj ze stejného zdroje tu už je: smažte ho, nebo ho opravte.'
					)
				)
			)
		)
	);
}

/** Which statements of a list stand there before. */
export function repeatsIn(list: unknown): number[] {
	const said = Array.isArray(list) ? list.map(saidBy) : [];
	return said.flatMap((one, index) => (one !== null && said.indexOf(one) < index ? index : []));
}

/** What a statement says and who, however a number is written; a note is no other statement. */
function saidBy(statement: unknown): string | null {
	if (!isMap(statement) || typeof statement.zdroj !== 'string') return null;
	const { poznamka: _, cislo, ...fields } = statement;
	const number = typeof cislo === 'string' ? phoneKey(cislo) : undefined;
	return JSON.stringify(Object.entries({ ...fields, cislo: number }).sort());
}

/** An answer for a form that the service by its own record does not have: nobody would ever read it. */
export function coverageOfOtherForms({ services }: Pack): Problem[] {
	return services.records.flatMap(({ file, value: { formy = [], pokryti = [] } }) => {
		const forms = formy.filter(({ zastarale }) => !zastarale).flatMap(({ hodnota }) => hodnota);
		return pokryti.flatMap(({ forma }, index) =>
			forma === undefined || forms.length === 0 || forms.includes(forma)
				? []
				: [
						file.problem(
							['pokryti', index, 'forma'],
							`Podle pole formy tu pomoc „${forma}“ není: opravte jedno z toho.`
						)
					]
		);
	});
}
