import { phoneKey } from '#lib/region/phone.ts';
import { isOld } from '#lib/region/statements.ts';
import type { Pack, Part } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { metadataOf, partsOf, walk } from '../walk.ts';

/** A release that is over a year old: each page asks its readers to check everything by phone. */
export function oldRelease({ region }: Pack, today: string): Problem[] {
	return region.records.flatMap(({ file, value: { vydano } }) =>
		today !== '' && isOld(vydano, today, 1)
			? [file.problem(['vydano'], 'Data jsou přes rok stará: ověřte je a posuňte datum vydání.')]
			: []
	);
}

const OLD_PHONE_YEARS = 10;

/** Numbers that somebody will dial and nobody confirmed for ten years. */
export function oldPhones({ services, sources, region }: Pack): Problem[] {
	const dates = new Map(sources.records.map(({ value }) => [value.id, value.datum]));
	const released = region.records[0]?.value.vydano;
	if (released === undefined) return [];
	const isNew = (date: string) => !isOld(date, released, OLD_PHONE_YEARS);
	return services.records.flatMap(({ file, value: { telefony = [], overeno = [] } }) => {
		if (overeno.some(({ datum }) => isNew(datum))) return [];
		const stated = telefony.map(({ cislo, datum, zdroj, zastarale }) => ({
			number: phoneKey(cislo),
			date: zastarale ? undefined : (datum ?? dates.get(zdroj))
		}));
		const confirmed = stated.flatMap(({ number, date }) => (date && isNew(date) ? number : []));
		return stated.flatMap(({ number, date }, index) => {
			if (date === undefined || isNew(date) || confirmed.includes(number)) return [];
			const message = `Číslo je z roku ${date.slice(0, 4)}: zavolejte tam, zda ještě platí.`;
			return [file.problem(['telefony', index, 'cislo'], message)];
		});
	});
}

/** What is accepted and yet said: each field is asked by its own advice (`advised`), once it is right in itself. */
export function advice(pack: Pack): Problem[] {
	// What is quoted word for word, or never read, is not ours to mend.
	const verbatim: readonly Part<unknown>[] = [pack.planPoints, pack.measures, pack.outlines];
	return partsOf(pack)
		.filter((part) => !verbatim.includes(part))
		.flatMap(({ records, layout }) =>
			records.flatMap(({ file, path, value }) =>
				[...walk(layout.record.schema, value)].flatMap((visit) => {
					const message = metadataOf(visit.schema).advice?.(visit.value) ?? null;
					return message === null ? [] : [file.problem([...path, ...visit.path], message)];
				})
			)
		);
}
