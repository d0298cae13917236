import { byId } from '#lib/region/find.ts';
import { region } from '#lib/region/here.ts';
import type { Chip } from '#lib/search/interpret.ts';
import { optionInWords } from '#lib/text/cs/criteria.ts';

/** What the results follow, by the name people know it by. */
export function chipInWords({ kind, id }: Chip): string {
	switch (kind) {
		case 'type':
			return byId(region.types, id)?.plain ?? id;
		case 'service':
			return byId(region.services, id)?.name ?? id;
		case 'municipality':
			return byId(region.municipalities, id)?.name ?? id;
		default:
			return optionInWords(kind, id, region);
	}
}
