import { coverageOf, type Coverage } from '#lib/help/offer/coverage.ts';
import type {
	Answer,
	CompleteRegion,
	CoverageStatement,
	Municipality,
	Service
} from '#lib/region/region.ts';

import { agesInWords, formsInWords, groupNames } from '#lib/text/cs/criteria.ts';

/** The answer of one service in one municipality, as pages have it. */
export interface Reach {
	readonly service: Service;
	readonly municipality: Municipality;
	readonly answer: Answer;
	readonly because: Coverage['because'];
	/** What it stands on; `null`: no source says anything. */
	readonly statement: CoverageStatement | null;
}

/** Every service in every municipality: silence is an answer, too. */
export function reachOf(region: CompleteRegion): Reach[] {
	return region.services.flatMap((service) =>
		region.municipalities.map((municipality) => {
			const coverage = coverageOf(region, service, municipality);
			const statement = 'statement' in coverage ? coverage.statement : null;
			return {
				service,
				municipality,
				answer: coverage.answer,
				because: coverage.because,
				statement
			};
		})
	);
}

/** For whom alone a statement of coverage is. */
export function conditionsOf(
	region: CompleteRegion,
	{ form, group, ages }: CoverageStatement
): string[] {
	return [
		...(form ? [formsInWords([form])] : []),
		...(group ? groupNames(region, [group]) : []),
		...(ages ? [agesInWords(ages)] : [])
	];
}
