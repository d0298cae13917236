import { bound } from './words.ts';

/** What is said where there is no certain help, and how an unmet need is noted. */
export const gapText = bound({
	yes: 'Tato služba tu je.',
	no: 'Tato služba tu teď není.',
	ask: 'Nikoho takového neznáme. Ověřte.',
	unsure: 'Není to jisté. Ověřte.',
	plan: {
		wanted: 'Plán s ní počítá.',
		dropped: 'Plán s ní už nepočítá.',
		'not-found': 'Žádný náš zdroj o ní neví.'
	},
	next: (where: string) => `Když to ${where} není jisté`,
	insteadTitle: 'Co místo toho',
	instead: 'Zkuste:',
	toAsk: 'Zeptejte se, zda pomůžou i vám',
	substitutes: (where: string) => `Co pomůže ${where}`,
	substitutesToAsk: (where: string) => `Co možná pomůže ${where}`,
	more: 'Ukázat vše',
	chooseMunicipality: 'Vyberte obec. Řekneme vám, co tam pomůže.',
	measures: 'Co říká plán',
	responsible: (who: string) => `Odpovídá: ${who}.`,
	need: {
		note: 'Tady mi to chybí',
		noteSomething: 'Tady mi něco chybí',
		what: 'Co vám tu chybí?',
		unnamed: 'Nevím, jak se to jmenuje',
		about: 'Poznámka zůstane jen v tomto zařízení, dokud ji sami nepošlete.',
		noted: (times: string) => `Poznamenáno (${times}).`,
		times: ['jednou', 'dvakrát', 'třikrát', 'čtyřikrát'],
		timesMany: (count: number) => `${count}krát`,
		again: 'Přidat další',
		takeBack: 'Smazat poznámku',
		see: 'Ukázat poznámky',
		refused: 'Zařízení poznámku neuložilo. Platí, dokud stránku nezavřete.'
	}
});
