import { bound } from './words.ts';

/** Crisis lines and the quick exit, on any page. */
export const crisisText = /* @__PURE__ */ bound({
	danger: 'Jste v nebezpečí? Zavolejte hned',
	otherNumber: 'Další číslo:',
	sms: 'Nemůžete mluvit nebo neslyšíte? Napište SMS, co se děje a kde jste. Hovor je rychlejší.',
	smsTo: (number: string) => `SMS na ${number}`,
	exit: {
		leave: 'Rychle odejít',
		keys: '3× Shift'
	}
});
