import { bound, formatCount } from './words.ts';

const ANSWER_NAMES = {
	yes: 'Ano',
	partly: 'Ano*',
	ask: 'Zeptejte se',
	silent: 'Nevíme',
	no: 'Není'
};

/** The page that shows planners what is covered where. */
export const coverageText = bound({
	title: 'Kde je jaká pomoc',
	description: (area: string) =>
		`Přehled pro obce a plánovače: ${area}. Která pomoc je ve které obci, kde je potřeba se zeptat a kde chybí.`,
	answers: ANSWER_NAMES,
	/** Over a list, where no legend says what the sign means. */
	listed: { ...ANSWER_NAMES, partly: 'Ano*, ne pro každého' },
	meanings: {
		yes: 'podle zdrojů tu je',
		partly: 'ne pro každého',
		ask: 'zdroj to neříká jistě',
		silent: 'zdroje mlčí',
		no: 'podle zdrojů tu není'
	},
	filters: {
		label: 'Co chcete vidět',
		group: 'Komu',
		anyGroup: 'Komukoli',
		form: 'Jak pomůže',
		anyForm: 'Na tom nezáleží',
		office: 'Obce úřadu',
		anyOffice: 'Všechny obce'
	},
	byType: {
		title: 'Jeden druh pomoci',
		label: 'Druh pomoci',
		none: 'Vyberte druh',
		map: (name: string) => `Kde je: ${name}`,
		page: 'Stránka tohoto druhu pomoci'
	},
	byMunicipality: {
		title: 'Jedna obec',
		label: 'Obec',
		none: 'Vyberte obec',
		page: (name: string) => `Stránka obce ${name}`
	},
	share: (people: string, of: string, percent: string) =>
		`Ano pro všechny má ${people} z ${of} lidí (${percent}).`,
	share65: (people: string, of: string, percent: string) =>
		`Z lidí nad 65 let má pomoc pro seniory ${people} z ${of} (${percent}).`,
	noShare: 'Kolik takových lidí tu žije, nevíme.',
	notCounted: 'Ano s hvězdičkou nepočítáme, není pro každého.',
	percent: (value: number) => `${formatCount(value)}\u00a0%`,
	kinds: ['druh', 'druhy', 'druhů'] as const,
	municipalities: ['obec', 'obce', 'obcí'] as const,
	table: {
		title: 'Celá tabulka',
		keys: 'V tabulce přejdete šipkami. Enter ukáže, odkud odpověď víme.',
		scrolls: 'Tabulka, posouvá se do stran',
		type: 'Druh pomoci',
		people: 'Ano má lidí',
		over65: 'Ano má nad 65',
		cell: (answer: string, type: string, municipality: string) =>
			`${answer}: ${type}, ${municipality}`,
		empty: 'Pro tuto volbu tu není žádný druh pomoci.',
		close: 'Zavřít',
		print: 'Tabulku můžete vytisknout na šířku na A4 nebo A3.',
		noScript:
			'Výběr, mapa a zdroje u jednotlivých políček potřebují JavaScript. Zdroje najdete i na stránkách obcí a druhů pomoci, odkazy jsou v záhlaví tabulky.'
	},
	families: {
		advice: 'Poradenství',
		care: 'Služby sociální péče',
		prevention: 'Služby sociální prevence',
		beyond: 'Pomoc mimo zákon o sociálních službách'
	},
	nobody: 'Žádnou takovou službu odsud neznáme.'
});
