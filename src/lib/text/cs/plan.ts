import { nameNeed, type UnmetNeed } from '#lib/help/gap/unmet-needs.ts';
import type { Region } from '#lib/region/region.ts';
import { formatDate } from './dates.ts';
import { bind, bound } from './words.ts';

/** The page of the action plan, and of what people noted as missing. */
export const planText = bound({
	title: 'Co říká plán',
	description: (area: string) =>
		`Opatření akčního plánu sociálních služeb: ${area}. Co se plní, kdo za to odpovídá a co podle plánu chybí.`,
	lead: 'Opatření akčního plánu a jak plán sám vidí zdejší pomoc. Texty plánu necháváme slovo od slova.',
	filter: { label: 'Koho se týká', any: 'Všech' },
	measures: {
		title: 'Opatření',
		count: ['opatření', 'opatření', 'opatření'] as const,
		name: (id: string, name: string) => `${id} ${name}`,
		none: 'Pro tuto skupinu plán žádné opatření nemá.',
		about: 'Co má být',
		evaluation: 'Jak to plán hodnotí',
		audience: 'Komu',
		period: 'Od kdy',
		responsible: 'Odpovídá',
		funding: 'Financuje',
		goals: 'Strategické cíle',
		act: { yes: 'Podle zákona o sociálních službách', no: 'Nad rámec zákona' },
		types: 'Druhy pomoci',
		services: 'Služby',
		gaps: 'Co má doplnit'
	},
	area: {
		title: 'Jak plán vidí zdejší pomoc',
		lead: 'Slovo od slova z plánu. U slabých stránek vede odkaz k tomu, co pomůže místo chybějící služby.',
		kinds: {
			strength: 'Silné stránky',
			weakness: 'Slabé stránky',
			opportunity: 'Příležitosti',
			threat: 'Hrozby',
			conclusion: 'Závěry plánu',
			intro: 'Úvod plánu'
		},
		count: (kind: string, count: number) => `${kind} (${count})`,
		whole: 'Za celý plán',
		gap: (name: string) => `Mezera: ${name}`
	},
	notes: {
		title: 'Co jste si poznamenali, že chybí',
		lead: 'Poznámky jsou jen v tomto zařízení. Nikam neodejdou, dokud je sami nepošlete.',
		none: 'Zatím nic. Poznámku přidáte tlačítkem „Tady mi to chybí“ u každé mezery nebo na stránce obce.',
		noScript: 'Poznámky potřebují JavaScript.',
		unnamed: 'nevíme, jak se to jmenuje',
		times: (count: number) => `${count}×`,
		message: (area: string) => `Co podle nás chybí: ${area}`,
		remove: 'Smazat',
		removeOf: (what: string) => `Smazat: ${what}`,
		removeAll: 'Smazat všechny poznámky',
		undo: 'Vrátit smazané poznámky',
		mail: 'Poslat e-mailem úřadu',
		share: 'Poslat nebo zkopírovat',
		csv: 'Stáhnout tabulku (CSV)',
		file: 'co-chybi.csv',
		table: {
			headings: ['obec', 'kód obce', 'co chybí', 'paragraf', 'mezera', 'měsíc', 'počet'],
			unnamed: 'neurčeno'
		},
		noAddress:
			'Adresu, kam to poslat, zatím nemáme. Předejte to na obci nebo skupině, která plán připravuje.',
		copied: 'Text je zkopírovaný.',
		shared: 'Předáno.',
		failed: 'Zkopírovat se to nepodařilo. Označte text výše a zkopírujte ho ručně.',
		refused: 'Zařízení poznámky neuložilo. Platí, dokud stránku nezavřete.'
	}
});

/** One note in a line: `Poniklá: Denní stacionář, listopad 2026, 2×`. */
export function needInWords(region: Region, need: UnmetNeed): string {
	const { what, where } = nameNeed(region, need);
	const { unnamed, times } = planText.notes;
	return bind(`${where}: ${what ?? unnamed}, ${formatDate(need.month)}, ${times(need.count)}`);
}

/** All notes as a message to the planning group. */
export function needsMessage(region: Region, needs: readonly UnmetNeed[]): string {
	const lines = needs.map((need) => `– ${needInWords(region, need)}`);
	return [planText.notes.message(region.name), ...lines].join('\n');
}
