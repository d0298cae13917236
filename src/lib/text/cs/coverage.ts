import { bound, formatCount } from './words.ts';

/** The page that shows planners what is covered where. */
export const coverageText = bound({
	title: 'Kde je jaká pomoc',
	description: (area: string) =>
		`Přehled pro obce a plánovače: ${area}. Která pomoc je ve které obci, kde je potřeba se zeptat a kde chybí.`,
	lead: 'Tabulka pro starosty a plánovače. U každé obce a každého druhu pomoci je jedna ze tří odpovědí.',
	answers: { yes: 'Ano', ask: 'Zeptejte se', no: 'Není' },
	partly: 'Ano*',
	partlyWords: '(ne pro každého)',
	meanings: {
		yes: 'podle zdrojů tu pomoc je',
		partly: 'je tu, ale některým lidem nebo v některé podobě chybí',
		ask: 'zdroje mlčí, nebo to neříkají jistě',
		no: 'podle zdrojů tu není'
	},
	filters: {
		label: 'Co chcete vidět',
		group: 'Komu',
		anyGroup: 'Komukoli',
		form: 'Jak',
		anyForm: 'Jakkoli',
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
		`Jisté „ano“ má ${people} z ${of} lidí (${percent}).`,
	share65: (people: string, of: string, percent: string) =>
		`Z lidí nad 65 let je to ${people} z ${of} (${percent}).`,
	percent: (value: number) => `${formatCount(value)}\u00a0%`,
	kinds: ['druh', 'druhy', 'druhů'] as const,
	municipalities: ['obec', 'obce', 'obcí'] as const,
	table: {
		title: 'Celá tabulka',
		keys: 'V tabulce přejdete šipkami. Enter ukáže, odkud odpověď víme.',
		scrolls: 'Tabulka, posouvá se do stran',
		type: 'Druh pomoci',
		people: 'lidí',
		over65: 'nad 65',
		certain: 'Jisté „ano“ má',
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
