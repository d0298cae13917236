import { bound, countOf } from './words.ts';

/** The page of one municipality: whom to send a citizen to. */
export const municipalityText = /* @__PURE__ */ bound({
	title: (name: string) => `Kam odkázat: ${name}`,
	description: (where: string) =>
		`Kam se obrátit o pomoc ${where}: sociální pracovnice, služby, které sem jezdí, a co tu není.`,
	office: (where: string) => `Patří k úřadu ${where}.`,
	parts: (parts: string) => `Části: ${parts}.`,
	worker: {
		title: 'Nejdřív zavolejte sociální pracovnici'
	},
	own: {
		noPhone: 'Číslo úřadu zatím nevíme.',
		askOnWeb: 'Najdete ho na webu úřadu. Nebo se zeptejte sociální pracovnice.',
		askWorker: 'Zeptejte se sociální pracovnice.',
		hours: 'Kdy:',
		address: 'Adresa:',
		dataBox: 'Datová schránka:'
	},
	situations: {
		title: 'S čím je potřeba pomoct',
		yes: (where: string) => `Pomůžou ${where}`,
		ask: 'Nejdřív se zeptejte',
		askIntro: 'O těchto věcech zdroje nemluví jistě. Kde není číslo, poradí sociální pracovnice.',
		no: 'Není tu',
		noIntro: 'Co tu chybí a co zkusit místo toho.',
		worker: (where: string) => `Sociální pracovnice ${where}`,
		nobody: 'Žádnou takovou službu odsud neznáme. Poradí sociální pracovnice.',
		more: (count: number) => `a ještě ${countOf(count, ['další', 'další', 'dalších'])}`,
		missing: (gap: string) => `${gap} tu chybí.`
	},
	gaps: {
		title: (where: string) => `Co ${where} chybí`,
		intro: 'Píšeme i to, co tu není, abyste nehledali zbytečně.',
		kinds: ['druh pomoci', 'druhy pomoci', 'druhů pomoci'] as const,
		silent: (kinds: string) => `Co jsme v podkladech nenašli: ${kinds}`,
		silentIntro: 'Neznamená to, že pomoc není. Jen o ní žádný náš zdroj nemluví, proto se zeptejte.'
	},
	danger: 'Když jde o život nebo se někdo bojí',
	crisis: 'Všechny tísňové linky',
	flyer: 'Leták na jednu stránku k vytištění',
	search: (where: string) => `Hledat ${where}`
});
