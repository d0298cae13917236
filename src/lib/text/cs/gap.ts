import type { Gap } from '#lib/region/region.ts';
import { bound } from './words.ts';

/** What is said where there is no certain help, and how an unmet need is noted. */
export const gapText = bound({
	yes: 'Tato služba tu je.',
	no: 'Tato služba tu teď není.',
	ask: 'Nikoho neznáme. Zeptejte se sociální pracovnice.',
	/** Whom to ask stands right under it. */
	nobody: 'Zatím nikoho neznáme.',
	unsure: 'Není to jisté. Zeptejte se.',
	/** Over a gap that stands below those to ask. */
	whyUnsure: 'Proč to není jisté',
	lines: 'Zavolat můžete hned:',
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
		removed: 'Smazáno.',
		see: 'Ukázat poznámky',
		refused: 'Zařízení poznámku neuložilo. Platí, dokud stránku nezavřete.'
	}
});

/**
 * What the plan says of what a gap is about; it counts on what has a measure.
 *
 * @param known whether a source names somebody who may give it: then not all of them are silent
 */
export function planSays(
	{ state, measures }: Pick<Gap, 'state' | 'measures'>,
	known = false
): string {
	const planned = measures.length > 0;
	if (state === 'not-found' && known) return PLAN.perhaps;
	if (state === 'wanted') return planned ? PLAN.wanted : PLAN.missing;
	return state === 'not-found' && planned ? PLAN.nobody : PLAN[state];
}

const PLAN = bound({
	wanted: 'Plán s touto pomocí počítá.',
	missing: 'Plán píše, že chybí.',
	dropped: 'Plán s touto pomocí už nepočítá.',
	scarce: 'Podle plánu tu je, ale má málo míst. Kdo sem jezdí, nevíme.',
	nobody: 'Plán o této pomoci píše, nikoho ale neznáme.',
	perhaps: 'Víme, kdo tuto pomoc může poskytnout. Zda i tady, se zeptejte.',
	'not-found': 'Žádný náš zdroj o této pomoci neví.'
});
