import type { Located, Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { ServiceRecord } from '../schema/service.ts';

type Coverage = NonNullable<ServiceRecord['pokryti']>[number];

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
	{ file, value }: Located<ServiceRecord>,
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
