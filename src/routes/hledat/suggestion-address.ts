import { searchAddress, serviceAddress, situationAddress } from '#lib/domain/addresses.ts';
import type { Municipality } from '#lib/domain/region/region.ts';
import type { Suggestion } from '#lib/domain/search/meaning.ts';

/** Where a suggestion leads; the municipality already chosen goes along. */
export function suggestionAddress(
	{ kind, id }: Suggestion,
	municipality: Municipality | null
): string {
	switch (kind) {
		case 'type':
			return searchAddress({ types: [id], municipality: municipality?.id ?? null });
		case 'municipality':
			return searchAddress({ municipality: id });
		case 'situation':
			return situationAddress(id);
		case 'service':
			return serviceAddress(id);
	}
}
