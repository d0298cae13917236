import { searchAddress, type Filters } from '#lib/help/criteria/filters.ts';
import { serviceAddress, situationAddress } from '#lib/region/addresses.ts';
import type { Id } from '#lib/region/region.ts';

/** Something to choose while typing, or instead of what was typed. */
export interface Suggestion {
	readonly kind: 'type' | 'situation' | 'municipality' | 'service';
	readonly id: Id;
	/** As shown. */
	readonly text: string;
}

/**
 * Where a suggestion leads. A village keeps the rest of what is asked; a type
 * takes the place of the words; the chosen village goes along.
 *
 * @param asked with the query without the words that name a suggested village
 */
export function suggestionAddress({ kind, id }: Suggestion, asked: Filters): string {
	switch (kind) {
		case 'type':
			return searchAddress({ types: [id], municipality: asked.municipality });
		case 'municipality':
			return searchAddress({ ...asked, municipality: id });
		case 'situation':
			return situationAddress(id);
		case 'service':
			return serviceAddress(id);
	}
}
