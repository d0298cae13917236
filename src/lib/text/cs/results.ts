import { bound, countOf, servicesInWords } from './words.ts';

const HELP = ['služba pomůže', 'služby pomůžou', 'služeb pomůže'] as const;
const BESIDE = ['další může', 'další můžou', 'dalších může'] as const;
const TO_ASK = ['možná pomůže', 'možná pomůžou', 'možná pomůže'] as const;
const MISSING = ['tu není', 'tu nejsou', 'tu není'] as const;
const UNFIT = ['se nehodí', 'se nehodí', 'se nehodí'] as const;

type Counted = 'help' | 'ask' | 'beside' | 'missing' | 'unfit';

/** The page of results. */
export const resultsText = /* @__PURE__ */ bound({
	title: 'Kdo pomůže',
	description: (area: string) => `Hledání sociálních služeb a další pomoci: ${area}.`,
	waiting: 'Hledáme…',
	unknown: (values: string) =>
		`V odkazu je něco, co neznáme: ${values}. Vynechali jsme to a hledáme podle zbytku.`,
	change: 'Změnit',
	lookingFor: 'Hledáme:',
	/** Where what was typed may mean something else. */
	maybeLookingFor: 'Nejspíš hledáte:',
	otherThan: 'Není to ono?',
	andOthers: (shown: string, count: number) =>
		`${shown} a ${countOf(count, ['další', 'další', 'dalších'])}`,
	removeChip: '– zrušit',
	otherMunicipality: (chosen: string, named: string) =>
		`Hledáme pro obec ${chosen}. Napsali jste ale ${named}.`,
	elsewhere: (place: string, area: string) =>
		`Místo, které jste napsali („${place}“), leží mimo ${area}. Kdo tam bydlí, tomu poradí tamní úřad. Níže je pomoc pro ${area}.`,
	/** Words nobody here knows; all our villages are known. */
	maybeElsewhere: (place: string, area: string) =>
		`„${place}“ neznáme. Jestli je to obec, leží mimo ${area}.`,
	/** Nothing but such a place was typed. */
	onlyElsewhere: 'Napište také, s čím potřebujete pomoct, nebo vyberte, co se děje.',
	/** Nothing but a village was typed. */
	village: (name: string) => `Vše na jedné stránce: ${name}`,
	searchFor: (name: string) => `Hledat pro obec ${name}`,
	facets: {
		label: 'Upřesnit hledání',
		more: 'Upřesnit',
		less: 'Méně voleb',
		type: 'Druh pomoci',
		anyType: 'Jakýkoli',
		moreTypes: 'Více druhů',
		none: 'Nezbyla by žádná služba',
		failed: 'Volby se teď nenačetly. Zkuste to za chvíli.'
	},
	views: { seznam: 'Seznam', mapa: 'Mapa' },
	mapWaiting: 'Mapa se připravuje.',
	mapFailed: 'Mapu se nepodařilo načíst. Seznam říká totéž.',
	summaryLabel: 'Výsledek hledání',
	/**
	 * @param placed whether a village was chosen: without one nobody can say who helps
	 * @param unfit what is for others: it may well be here, and is not counted beside what is not
	 */
	summary: (
		placed: boolean,
		{ help, ask, beside, missing, unfit }: Readonly<Record<Counted, number>>
	) =>
		[
			help > 0 ? (placed ? countOf(help, HELP) : servicesInWords(help)) : '',
			ask > 0 ? countOf(ask, TO_ASK) : '',
			beside > 0 ? `${countOf(beside, BESIDE)} pomoct také` : '',
			missing > 0 ? countOf(missing, MISSING) : '',
			unfit > 0 && missing === 0 ? countOf(unfit, UNFIT) : ''
		]
			.filter(Boolean)
			.join(', '),
	/** After what was said of the service that was named. */
	otherwise: (summary: string) => `Jinak: ${summary}`,
	nothingFound: 'Nic jsme nenašli',
	/** No source denies the help, and none names who gives it. */
	nobodyKnown: 'Zatím nikoho neznáme. Zeptejte se.',
	/** The same, where something else answers. */
	nobodyButAdvice: 'Máme pro vás radu.',
	nobodyButLines: 'Zavolat můžete na linku. Službu, která s tím pomáhá, tu zatím neznáme.',
	groups: {
		yes: 'Pomůže vám',
		unplaced: 'Kdo pomáhá',
		ask: 'Zeptejte se',
		adviser: 'Komu zavolat nejdřív',
		beside: 'Co ještě může pomoct',
		no: 'Tady to není',
		noAnywhere: 'Co tu není',
		/** All of them are for others. */
		unfit: 'Co se nehodí'
	},
	nothing: 'Takovou službu tu neznáme. Zkuste ubrat, co hledáme, nebo vyberte, co se děje.',
	notUnderstood: (query: string) =>
		`Slovům „${query}“ zatím nerozumíme. Zkuste to napsat jinak, nebo vyberte, co se děje.`,
	/** What was meant is clear enough, and nobody here does it. */
	otherNeed: (query: string) =>
		`S „${query}“ tu nejspíš žádná služba nepomáhá. Napište to jinak, vyberte, co se děje, nebo zavolejte na úřad níže.`,
	maybeDanger: {
		title: 'Hrozí někomu nebezpečí?',
		call: 'Volejte hned, i když si nejste jistí.',
		all: 'Všechny linky'
	},
	call: 'Nejdřív zavolejte na číslo nahoře. S čím dalším můžeme pomoct, najdete níže.',
	/** While the last word is typed only in part. */
	partial: 'Pište dál. Zatím nevíme, s čím potřebujete pomoct.',
	didYouMean: 'Možná myslíte',
	whichOne: 'Co z toho myslíte?',
	situations: 'Co se děje?',
	/** Until a script runs, and where none does. */
	notReady: 'Hledání podle slov teď nejde. Vše najdete i v přehledu, a zavolat můžete hned.',
	/** What it needs did not come. */
	failed: 'Hledání se nenačetlo. Zkuste to znovu, otevřete přehled, nebo zavolejte.'
});
