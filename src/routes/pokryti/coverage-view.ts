import { byId } from '#lib/region/find.ts';
import type { QueryParams } from '#lib/help/criteria/filters.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/need.ts';
import { FORMS, type Form, type Id, type Region } from '#lib/region/region.ts';

/** What of the coverage a planner looks at. The address of the page is the only place that keeps it. */
export interface CoverageView {
	readonly office: Id | null;
	readonly group: Id | null;
	readonly form: Form | null;
	/** Shown on the map and village by village. */
	readonly type: Id | null;
	/** Shown type by type. */
	readonly municipality: Id | null;
}

export const WHOLE_COVERAGE: CoverageView = {
	office: null,
	group: null,
	form: null,
	type: null,
	municipality: null
};

/** Reads a view from a query string. Never throws: what is not understood is left out. */
export function parseCoverageView(params: QueryParams, region: Region): CoverageView {
	const idOf = (items: readonly { readonly id: Id }[], key: string) =>
		byId(items, params.get(key))?.id ?? null;
	return {
		office: idOf(region.offices, 'urad'),
		group: idOf(region.groups, 'skupina'),
		form: FORMS.find((form) => form === params.get('forma')) ?? null,
		type: idOf(region.types, 'druh'),
		municipality: idOf(region.municipalities, 'obec')
	};
}

/** Writes a view as a query string without `?`; what is not set is left out. */
export function formatCoverageView({
	office,
	group,
	form,
	type,
	municipality
}: CoverageView): string {
	const params = new URLSearchParams();
	if (office) params.set('urad', office);
	if (group) params.set('skupina', group);
	if (form) params.set('forma', form);
	if (type) params.set('druh', type);
	if (municipality) params.set('obec', municipality);
	return params.toString();
}

export function needOfView({ form, group }: CoverageView): Need {
	return { ...ANYBODY, form, group };
}
