import { bound } from './words.ts';

/** What a municipality has on its own web. Only the build reads it. */
export const widgetText = bound({
	lead: 'Potřebujete pomoct, nebo někdo z vašich blízkých? Napište, co se děje.',
	search: 'S čím potřebujete pomoct?',
	more: (where: string) => `Celý přehled pomoci ${where}`,
	call: (number: string) => `Zavolat ${number}`
});
