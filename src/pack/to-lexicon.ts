import type { Lexicon } from '#lib/region/region.ts';
import type { LexiconRecord } from './schema/lexicon.ts';

export function toLexicon(record: LexiconRecord | undefined): Lexicon {
	return {
		forms: (record?.formy ?? []).map(({ forma, slova }) => ({ form: forma, words: slova })),
		danger: (record?.nebezpeci ?? []).map(({ slova, linky }) => ({ words: slova, lines: linky })),
		choices: (record?.volby ?? []).map(({ slova, moznosti }) => ({
			words: slova,
			options: moznosti.map(({ text, druh }) => ({ text, type: druh }))
		})),
		foreign: record?.nehledame ?? [],
		homonyms: record?.obce_i_slova ?? [],
		notPlaces: record?.nejsou_obce ?? []
	};
}
