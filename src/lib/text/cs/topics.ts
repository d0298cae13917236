import { bound } from './words.ts';

/** The page of advice that needs no provider. */
export const topicsText = /* @__PURE__ */ bound({
	title: 'Rady',
	description:
		'Příspěvek na péči, průkaz ZTP, cena domova, pohotovost a další rady: co dělat, kdo rozhoduje a komu zavolat.',
	lead: 'Co zařídit, kolik co stojí a komu zavolat. U každé rady je zdroj a datum.',
	notLaw: 'Neradíme jako lékař ani právník. O nároku vždy rozhoduje úřad nebo lékař.',
	groups: {
		urgent: 'Co nepočká',
		health: 'Zdraví a pomůcky',
		care: 'Péče a co stojí',
		benefits: 'Dávky a úřady'
	},
	decides: 'Kdo rozhoduje:',
	call: 'Komu zavolat',
	amounts: 'Kolik to je',
	since: 'od',
	valid: 'Platí od',
	unverified: 'Ověřte si:',
	help: 'Pomoc k tomu:',
	more: 'Zdroje a další',
	print: 'Vytisknout tuto radu',
	refer: 'Přidat do doporučení'
});
