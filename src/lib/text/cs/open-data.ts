import type { PartialDate } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { dateOfFact } from './dates.ts';
import { listOf } from './words.ts';

/** What others take from us. Only the build reads it: the words of the page are in `data.ts`. */
export const openDataText = {
	tables: {
		answers: { yes: 'ano', ask: 'zeptejte se', no: 'ne' },
		statuses: { active: 'běží', unverified: 'neověřeno', ended: 'skončila' },
		serviceHeadings: [
			'id',
			'název',
			'poskytovatel',
			'IČO',
			'druh',
			'paragraf',
			'stav',
			'stav ke dni',
			'co dělá',
			'jak',
			'komu',
			'věk',
			'telefony',
			'e-maily',
			'weby',
			'místa',
			'hodiny',
			'kapacita',
			'cena',
			'podmínky',
			'číslo v registru'
		],
		reachHeadings: [
			'id služby',
			'služba',
			'kód obce',
			'obec',
			'odpověď',
			'podmínka',
			'zdroj',
			'datum',
			'poznámka'
		]
	},
	hsds: {
		provides: (services: readonly string[]) =>
			plain(
				services.length > 0 ? `Poskytuje: ${listOf(services)}.` : 'Poskytovatel sociálních služeb.'
			),
		noProvider: 'Poskytovatele zatím neznáme',
		nobodySays: 'Kdo tyto služby poskytuje, žádný zdroj neříká.',
		registered: (number: string) => `Registr poskytovatelů sociálních služeb: ${number}`,
		area: (code: string, only: readonly string[], source: string, date: PartialDate | null) =>
			[
				`Kód obce ${code}.`,
				...(only.length > 0 ? [`Podmínka: ${only.join(', ')}.`] : []),
				`Zdroj: ${source}, ${dateOfFact(date)}.`
			].join(' '),
		holidays: {
			unknown: 'Jak je to o svátcích, nevíme. Zavolejte předem.',
			closed: 'O svátcích zavřeno.',
			open: (hours: readonly string[]) => `O svátcích ${hours.join(', ')}.`
		},
		zone: 'Časy jsou místní, v Česku (Europe/Prague).',
		free: 'Zdarma',
		taxonomies: {
			types: {
				name: 'Druhy pomoci',
				description: 'Druhy sociálních služeb podle zákona č. 108/2006 Sb. a pomoc mimo něj.'
			},
			groups: { name: 'Komu', description: 'Skupiny lidí, kterým služba pomáhá.' },
			forms: { name: 'Jak', description: 'Forma služby podle § 33 zákona č. 108/2006 Sb.' }
		},
		forms: { terenni: 'terénní', ambulantni: 'ambulantní', pobytova: 'pobytová' }
	}
} as const;
