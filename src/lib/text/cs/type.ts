import { bound } from './words.ts';

/** The page of one type of help. */
export const typeText = /* @__PURE__ */ bound({
	description: (plain: string, about: string) =>
		`${plain}. ${about} Kdo tu pomáhá a kde pomoc chybí.`,
	official: (name: string) => `Úředně: ${name}`,
	outsideAct: 'Pomoc mimo zákon o sociálních službách.',
	price: {
		title: 'Kolik to stojí'
	},
	how: 'Jak se poskytuje',
	offers: {
		title: 'Kdo tu takto pomáhá',
		none: 'Žádnou takovou službu tady zatím neznáme.'
	},
	reach: {
		title: 'Kde je a kde chybí',
		yes: 'Je tu',
		partly: 'Je tu, ne však pro každého',
		ask: 'Zeptejte se',
		askNote: 'Zdroje to neříkají jistě.',
		no: 'Není tu',
		missing: 'Chybí:'
	},
	situations: 'Kdy se hodí'
});
