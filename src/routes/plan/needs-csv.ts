import { csvOf } from '#lib/region/csv.ts';
import type { Region } from '#lib/region/region.ts';
import { nameNeed, type UnmetNeed } from '#lib/help/gap/unmet-needs.ts';
import { planText } from '#lib/text/cs/plan.ts';

const { table } = planText.notes;

/** Unmet needs as a table for the planning group. */
export function needsToCsv(region: Region, needs: readonly UnmetNeed[]): string {
	const rows = needs.map((need) => {
		const { what, paragraph, where, code } = nameNeed(region, need);
		return [
			where,
			code,
			what ?? table.unnamed,
			paragraph ?? '',
			need.gap ?? '',
			need.month,
			need.count
		];
	});
	return csvOf([table.headings, ...rows]);
}
