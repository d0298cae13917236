import { bound } from './words.ts';

/** The page of what we do not know. */
export const unknownsText = bound({
	title: 'Co nevíme',
	description: (area: string) =>
		`Kde si zdroje odporují, co používáme a proč, a na co se ještě potřebujeme zeptat: ${area}.`,
	lead: 'Raději řekneme, že něco nevíme, než abychom si to vymysleli.',
	contradictions: {
		title: 'Kde si zdroje odporují',
		lead: 'Ukazujeme obě strany, co z nich používáme a proč.',
		uses: 'Používáme:',
		why: 'Proč:',
		about: 'Týká se:'
	},
	questions: {
		title: 'Na co se zeptat',
		lead: 'Seznam hovorů pro toho, kdo údaje spravuje. Stránku můžete vytisknout a odškrtávat.',
		calls: ['hovor', 'hovory', 'hovorů'] as const,
		questions: ['otázka', 'otázky', 'otázek'] as const,
		count: (calls: string, questions: string) => `${calls}, ${questions}.`,
		withoutPhone: 'Na co se zeptat, kde telefon nevíme',
		withoutPhoneLead:
			'Začněte na webu poskytovatele. Kdo ho nemá, na toho se zeptejte sociální pracovnice na úřadě.',
		noProvider: 'Poskytovatele neznáme',
		otherPhone: 'Tato služba má jiné číslo:'
	}
});
