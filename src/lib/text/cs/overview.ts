import { bound } from './words.ts';

/** All that can be found here, in lists. */
export const overviewText = /* @__PURE__ */ bound({
	description: (area: string) => `Situace, obce a druhy pomoci v seznamech: ${area}.`,
	lead: 'Vše, co tu najdete, bez hledání. Vyberte, co se děje, obec nebo druh pomoci.',
	titles: {
		situace: 'Co se děje',
		obce: 'Obce',
		druhy: 'Druhy pomoci',
		volat: 'Kam zavolat'
	}
});
