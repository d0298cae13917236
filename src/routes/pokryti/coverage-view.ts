import { viewOfChoices, type ViewFormat } from '#lib/device/view-format.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { FORMS, type Form, type Id, type Region } from '#lib/region/region.ts';

/** What of the coverage a planner looks at. */
export interface CoverageView {
	readonly office: Id | null;
	readonly group: Id | null;
	readonly form: Form | null;
	/** Shown on the map and village by village. */
	readonly type: Id | null;
	/** Shown type by type. */
	readonly municipality: Id | null;
}

/** How the address keeps it. */
export function coverageView(region: Region): ViewFormat<CoverageView> {
	return viewOfChoices<CoverageView>({
		office: { key: 'urad', among: region.offices },
		group: { key: 'skupina', among: region.groups },
		form: { key: 'forma', among: FORMS.map((id) => ({ id })) },
		type: { key: 'druh', among: region.types },
		municipality: { key: 'obec', among: region.municipalities }
	});
}

export function needOfView({ form, group }: CoverageView): Need {
	return { ...ANYBODY, form, group };
}
