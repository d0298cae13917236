import { byId } from '#lib/region/find.ts';
import type { Region } from '#lib/region/region.ts';
import { FORMS } from '#lib/region/region.ts';
import type { Chip } from '#lib/search/interpret.ts';
import { DAY_WORDS } from '#lib/text/cs/days.ts';
import { FORM_WORDS } from '#lib/text/cs/sentences.ts';
import { countOf } from '#lib/text/cs/words.ts';

/** Names what a chip stands for. */
export function chipInWords(region: Region, { kind, id }: Chip): string {
	switch (kind) {
		case 'day':
			return DAY_WORDS[id];
		case 'type':
			return byId(region.types, id)?.plain ?? id;
		case 'service':
			return byId(region.services, id)?.name ?? id;
		case 'municipality':
			return byId(region.municipalities, id)?.name ?? id;
		case 'group':
			return byId(region.groups, id)?.name ?? id;
		case 'form': {
			const form = FORMS.find((one) => one === id);
			return form ? FORM_WORDS[form] : id;
		}
		case 'age':
			return countOf(Number(id), ['rok', 'roky', 'let']);
	}
}
