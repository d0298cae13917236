import { gapNextStep } from '#lib/help/gap/next-step.ts';
import { byId } from '#lib/region/find.ts';
import type { CompleteRegion } from '#lib/region/region.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';

const NOBODY_FOUND = /jsme (?:nikoho|žádn\S+) nenašli/;

/** Gaps of which nobody was found, although by now some record may fill them. */
export function filledGaps({ gaps }: Pack, region: CompleteRegion): Problem[] {
	return gaps.records.flatMap(({ file, path, value: { id, duvody } }) => {
		const at = duvody.findIndex(({ hodnota }) => NOBODY_FOUND.test(hodnota));
		const gap = byId(region.gaps, id);
		if (at < 0 || !gap) return [];
		const mayBeFilled = region.municipalities.some((municipality) => {
			const step = gapNextStep(region, gap, municipality);
			return step === null || step.toAsk.length > 0;
		});
		const message =
			'Záznam, který tu může pomoct, už v datech je: napište, koho se zeptat, nebo mezeru smažte.';
		return mayBeFilled ? [file.problem([...path, 'duvody', at, 'hodnota'], message)] : [];
	});
}

/** Gaps that lead to crisis lines, and the first of them does not listen to everybody. */
export function narrowLines({ gaps, crisisLines }: Pack): Problem[] {
	const forAll = crisisLines.records.flatMap(({ value: { id, druh, skupiny = [] } }) =>
		druh === 'krizova' && skupiny.length === 0 ? [id] : []
	);
	return gaps.records.flatMap(({ file, path, value: { linky: [first] = [] } }) =>
		first === undefined || forAll.includes(first)
			? []
			: [
					file.problem(
						[...path, 'linky', 0],
						'První má být krizová linka, která vyslechne kohokoli: přesuňte ji na začátek.'
					)
				]
	);
}
