import { byId } from '#lib/region/find.ts';
import { region } from '#lib/region/here.ts';
import { fold } from '#lib/region/text.ts';
import type { Chip } from '#lib/search/interpret.ts';
import { optionInWords } from '#lib/text/cs/criteria.ts';
import { resultsText } from '#lib/text/cs/results.ts';

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

/** As many as one reads on the way to the answer. */
const SHOWN = 2;

/** All but the village, which stands elsewhere; nothing where all of it was typed just so, or a service of that name: `Oběd domů, senioři a 2 další`. */
export function chipsInWords(chips: readonly Chip[], typed: string): string {
	const query = fold(typed);
	const isTyped = ({ kind }: Chip, name: string) =>
		query.includes(name) || (kind === 'service' && query !== '' && name.startsWith(query));
	const meant = chips.filter(({ kind }) => kind !== 'municipality');
	if (meant.every((chip) => isTyped(chip, fold(chipInWords(chip))))) return '';
	const taken = meant.map(chipInWords);
	const shown = taken.slice(0, SHOWN).join(', ');
	return taken.length > SHOWN ? resultsText.andOthers(shown, taken.length - SHOWN) : shown;
}
