import { bound } from './words.ts';

/** What a municipality puts on its own web and notice board. */
export const forMunicipalitiesText = bound({
	title: 'Na web obce a na nástěnku',
	titleFor: (where: string) => `Na web a nástěnku ${where}`,
	description: (area: string) =>
		`Jeden řádek na web obce, letáky a plakát s QR kódem: ${area}. Zdarma a bez sledování.`,
	lead: 'Jeden řádek na web obce, letáky a plakát. Zdarma, hotové za pět minut.',
	choose: 'Vyberte obec',
	widget: {
		title: 'Na web obce',
		how: 'Zkopírujte tento řádek a vložte ho do stránky, třeba mezi odkazy pro občany:',
		code: 'Řádek pro správce webu',
		copy: 'Zkopírovat řádek',
		copied: 'Zkopírováno. Vložte ho do stránky obce.',
		failed: 'Zkopírovat se to nepodařilo. Označte řádek a zkopírujte ho ručně.',
		withoutScript: 'Adresu stránky doplní JavaScript. Bez něj řádek nesestavíme.',
		what: 'Objeví se políčko na hledání, koho volat nejdřív, a odkaz. Čísla se mění samy s novými daty.',
		where: 'Kde web skripty nedovolí, zůstane obyčejný odkaz.',
		privacy: 'Nic neukládá, nikoho nesleduje a na cizí servery se neobrací.',
		policy: (origin: string) =>
			`Má-li web přísná pravidla (Content-Security-Policy), stačí dovolit skripty z ${origin}.`,
		link: 'Nebo jen odkaz',
		copyLink: 'Zkopírovat odkaz'
	},
	poster: {
		title: 'Plakát s QR kódem',
		printA4: 'Vytisknout plakát A4',
		printA3: 'Vytisknout plakát A3',
		how: 'Na A3 zvolte v tisku stejnou velikost papíru.',
		heading: (where: string) => `Kdo pomůže ${where}?`,
		scan: 'Namiřte na kód fotoaparát telefonu.',
		qrLabel: 'QR kód stránky obce'
	}
});
