import type { Region } from '#lib/region/region.ts';
import { nameNeed, type UnmetNeed } from '#lib/help/gap/unmet-needs.ts';
import { bind } from './bound.ts';
import { planText } from './plan.ts';
import { formatDate } from './dates.ts';

/** One note in a line: `Poniklá: Denní stacionář, listopad 2026, 2×`. */
export function needInWords(region: Region, need: UnmetNeed): string {
	const { what, where } = nameNeed(region, need);
	const { unnamed, times } = planText.notes;
	return bind(`${where}: ${what ?? unnamed}, ${formatDate(need.month)}, ${times(need.count)}`);
}

/** All notes as a message to the planning group. */
export function needsMessage(region: Region, needs: readonly UnmetNeed[]): string {
	const lines = needs.map((need) => `– ${needInWords(region, need)}`);
	return [planText.notes.message(region.name), ...lines].join('\n');
}
