import { bound } from './words.ts';

/** The page of one municipality: whom to send a citizen to. */
export const municipalityText = /* @__PURE__ */ bound({
	/** @param where `v Poniklé` */
	title: (where: string) => `Kdo pomůže ${where}`,
	description: (where: string) =>
		`Kam se obrátit o pomoc ${where}: sociální pracovnice, služby, které sem jezdí, a co tu není.`,
	office: (where: string) => `Patří k úřadu ${where}.`,
	parts: (parts: string) => `Části: ${parts}.`,
	worker: {
		title: 'Nejdřív zavolejte sociální pracovnici'
	},
	own: {
		noPhone: 'Číslo úřadu zatím nevíme.',
		askOnWeb: 'Zkuste ho najít na webu úřadu. Nebo se zeptejte sociální pracovnice.',
		askWorker: 'Zeptejte se sociální pracovnice.',
		hours: 'Kdy:',
		address: 'Adresa:',
		dataBox: 'Datová schránka:'
	},
	situations: {
		title: 'S čím je potřeba pomoct',
		themes: {
			seniori: 'Senioři',
			deti: 'Děti',
			postizeni: 'Postižení',
			penize: 'Peníze a bydlení',
			krize: 'Krize'
		},
		answers: { yes: 'Pomůžou', ask: 'Zeptejte se', no: 'Není tu' },
		worker: 'Sociální pracovnice',
		nobody: 'Žádnou takovou službu odsud neznáme. Poradí sociální pracovnice.',
		missing: (gap: string) => `${gap} tu chybí.`
	},
	gaps: {
		title: (where: string) => `Co ${where} chybí`,
		intro: 'Píšeme i to, co tu není, abyste nehledali zbytečně.',
		kinds: ['druh pomoci', 'druhy pomoci', 'druhů pomoci'] as const,
		unsure: (kinds: string) => `Co není jisté: ${kinds}`,
		unsureIntro: 'Neznamená to, že pomoc není. Zdroje to jen neříkají jistě, proto se zeptejte.'
	},
	jump: 'Koho se to týká',
	crisis: 'Všechny tísňové linky',
	flyer: 'Vytisknout leták',
	qrLabel: 'QR kód této stránky',
	search: (where: string) => `Hledat ${where}`
});
