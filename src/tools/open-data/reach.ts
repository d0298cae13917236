import { coverageOf, hasConditions, type Coverage } from '#lib/help/offer/coverage.ts';
import type {
	Answer,
	CompleteRegion,
	CoverageStatement,
	Municipality,
	Service
} from '#lib/region/region.ts';

import {
	agesInWords,
	conditionInWords,
	exceptInWords,
	formsInWords,
	groupNames,
	unsureInWords
} from '#lib/text/cs/criteria.ts';

/** The answer of one service in one municipality, as pages have it. */
export interface Reach {
	readonly service: Service;
	readonly municipality: Municipality;
	readonly answer: Answer;
	readonly because: Coverage['because'];
	/** What it stands on; `null`: no source says anything. */
	readonly statement: CoverageStatement | null;
	/** For whom alone the answer is, and for whom not, in words; empty: for whoever asks. */
	readonly conditions: readonly string[];
	/** It is a *yes*, but the record itself does not say that it leaves out somebody. */
	readonly partly: boolean;
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
				statement,
				conditions: conditionsOf(region, coverage),
				partly: hasConditions(coverage)
			};
		})
	);
}

/** All that the statement and those beside it say: others read an answer without its record. */
function conditionsOf(region: CompleteRegion, coverage: Coverage): string[] {
	if (!('statement' in coverage)) return [];
	const { form, group, ages } = coverage.statement;
	const own = [
		...(form ? [formsInWords([form])] : []),
		...(group ? groupNames(region, [group]) : []),
		...(ages ? [agesInWords(ages)] : [])
	];
	if (!('conditions' in coverage)) return own;
	const { only, unsure, except } = coverage.conditions;
	// One alone is the statement's own.
	const alone = only.length > 1 ? [only.map(conditionInWords).join(' | ')] : own;
	return [...alone, ...except.map(exceptInWords), ...unsure.map(unsureInWords)];
}
