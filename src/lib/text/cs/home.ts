import { bound } from './words.ts';

/** The first page. */
export const homeText = /* @__PURE__ */ bound({
	description: (area: string) =>
		`Sociální služby a další pomoc: ${area}. Kdo pomůže ve vaší obci a jaké má číslo.`,
	question: 'S čím potřebujete pomoct?',
	shortcuts: 'Hned po ruce',
	situations: 'Nebo vyberte, co se děje',
	dontKnow: 'Nevím si rady',
	themes: {
		seniori: 'Další starost o blízkého',
		deti: 'Děti a rodina',
		postizeni: 'Život s postižením',
		penize: 'Peníze a bydlení',
		krize: 'Je mi zle'
	},
	mayors: 'Pro starosty: kam odkázat v obci',
	noScript: 'Hledání podle slov teď nejde. Situace, obce a druhy pomoci jsou i bez něj:'
});
