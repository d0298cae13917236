import { byId } from '#lib/region/find.ts';
import type { Id } from '#lib/region/region.ts';
import type { Suggestion } from './meaning.ts';
import type { Title } from './names/names.ts';
import type { SearchedRegion } from './index.ts';

/** A title as it is shown: empty where there is no such record. */
export function suggestionOf(region: SearchedRegion, { kind, number }: Title): Suggestion[] {
	switch (kind) {
		case 'type':
			return typeSuggestion(region, region.types.at(number)?.id);
		case 'situation':
			return situationSuggestion(region, region.situations.at(number)?.id);
		case 'municipality':
			return recordSuggestion(kind, region.municipalities.at(number));
		case 'service':
			return recordSuggestion(kind, region.services.at(number));
	}
}

function recordSuggestion(
	kind: Suggestion['kind'],
	record: { readonly id: Id; readonly name: string } | undefined
): Suggestion[] {
	return record ? [{ kind, id: record.id, text: record.name }] : [];
}

export function typeSuggestion({ types }: SearchedRegion, id: Id | undefined): Suggestion[] {
	const type = byId(types, id);
	return type ? [{ kind: 'type', id: type.id, text: type.plain }] : [];
}

export function situationSuggestion(
	{ situations }: SearchedRegion,
	id: Id | undefined
): Suggestion[] {
	const situation = byId(situations, id);
	return recordSuggestion('situation', situation);
}
