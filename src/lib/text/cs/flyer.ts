import { bound, countOf } from './words.ts';

const OTHERS = ['další službu', 'další služby', 'dalších služeb'] as const;

export interface Years {
	readonly first: string;
	readonly last: string;
}

const inWords = ({ first, last }: Years) =>
	first === last ? `roku ${first}` : `let ${first}–${last}`;

/** Words of the flyers; loaded with them, not with every page. */
export const flyerText = bound({
	/** @param whom `seniory`; `null`: everybody */
	title: (where: string, whom: string | null) =>
		whom ? `Pomoc pro ${whom} ${where}` : `Kam zavolat o pomoc ${where}`,
	/** Of the tab, where longer ones are cut. */
	tab: (title: string) => (title.length > 65 ? title.replace(/^Pomoc pro/, 'Pro') : title),
	description: (where: string, whom: string | null) =>
		`Leták na jednu stránku${whom ? ` pro ${whom}` : ''}: koho volat nejdřív, kdo pomůže ${where} a co tam není.`,
	help: (where: string) => `Pomůžou ${where}`,
	helpWithoutPhone: 'Tady číslo zatím nevíme. Zeptejte se na ně na úřadě:',
	ask: 'Nejdřív se zeptejte',
	askWithoutPhone: 'Tady číslo zatím nevíme. Zeptejte se na úřadě, zda pomůžou i vám:',
	/** After a name without a number of its own. */
	sameNumber: (name: string) => `Stejné číslo má ${name}.`,
	lines: 'Vyslechnou vás a poradí:',
	missing: 'Co tu není',
	missingUnsure: 'Co tu není nebo není jisté',
	unsure: 'Co není jisté',
	/** @param years of what stands on the paper; `null`: nothing there is dated */
	issued: (date: string, years: Years | null) =>
		`Leták vydán ${date}${years ? `, údaje z ${inWords(years)}` : ''}`,
	oldHours: (words: string) => `${words}\u00a0*`,
	oldHoursNote: '* Starší údaj, raději předem zavolejte.',
	gone: 'tu teď chybí.',
	/** Before the name and the number of who may help. */
	maybe: 'Není to jisté. Zeptejte se:',
	maybeWorker: (service: string) => `Možná pomůže ${service}. Zeptejte se na úřadě.`,
	scarce: 'Podle plánu tu je, ale má málo míst. Kdo sem jezdí, nevíme.',
	notFound: 'Zatím jsme nikoho nenašli.',
	instead: (types: string) => `Místo toho: ${types}.`,
	insteadWorker: 'Poradí sociální pracovnice.',
	all: (where: string) => `Ukázat všechno, co pomůže ${where}`,
	more: (count: number) => `${countOf(count, OTHERS)} najdete tady:`,
	same: 'Totéž v telefonu:',
	qrLabel: 'QR kód tohoto letáku',
	print: 'Vytisknout leták',
	printHow: 'Vyjde na jednu stránku A4.',
	others: (where: string) => `Letáky pro lidi ${where}`,
	everybody: 'Pro všechny',
	forWhom: (whom: string) => `Pro ${whom}`,
	municipality: (name: string) => `Vše o obci ${name}`
});
