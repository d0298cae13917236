import { bound, countOf, servicesInWords } from './words.ts';

const MESSAGES = ['zpráva', 'zprávy', 'zpráv'] as const;
const CHARACTERS = ['znak', 'znaky', 'znaků'] as const;

/** Words of the page of a referral; loaded with it, not with every page. */
export const referralText = bound({
	title: 'Doporučení',
	titleFor: (name: string) => `Kam zavolat: ${name}`,
	description: (area: string) =>
		`Krátký seznam pomoci k předání na papíře, v SMS nebo odkazem: ${area}.`,
	lead: 'Krátký seznam, který předáte na papíře, v SMS nebo odkazem.',
	withoutScript:
		'Sestavit doporučení jde jen s JavaScriptem. Hotový leták pro svou obec najdete i bez něj.',
	municipality: 'Kde bydlí ten, komu pomáháte?',
	unknown: (values: string) =>
		`V seznamu je něco, co v datech už není: ${values}. Vynechali jsme to.`,
	tooMany: (names: string) => `Do seznamu se vejde pět služeb a dvě rady. Nevešlo se: ${names}.`,
	received: (count: number) =>
		`Tento seznam přišel v odkazu. Ve svém zařízení máte jiný: ${servicesInWords(count)}.`,
	tools: 'Pro toho, kdo pomáhá: vytisknout, poslat dál, upravit',
	showOwn: 'Ukázat můj seznam',
	keep: 'Uložit tento seznam do zařízení',
	kept: 'Uloženo.',
	notKept: 'Seznam si toto zařízení nezapamatuje. Platí, dokud stránku nezavřete.',
	empty: {
		title: 'Seznam je zatím prázdný',
		how: 'U každé služby je tlačítko „Přidat do doporučení“. Vejde se pět služeb.',
		search: 'Najít službu'
	},
	topics: {
		add: 'Přidat radu',
		none: 'Vyberte radu',
		remove: 'Odebrat',
		failed: 'Text rady se nenačetl. Najdete ho na stránce Rady.'
	},
	sheet: {
		first: 'Nejdřív zavolejte',
		worker: (where: string) => `Sociální pracovnice ${where}`,
		instead: (where: string) => `Úřad ${where}`,
		municipalOffice: (name: string) => `Nebo ${name}`,
		unknownPhone: 'Přímé číslo zatím nevíme.',
		say: 'Řekněte, kde bydlíte a s čím potřebujete pomoct.',
		services: 'Kdo vám pomůže',
		hours: 'Kdy:',
		oldHours: (words: string) => `${words} (raději předem zavolejte)`,
		number: (date: string) => `Telefon: ${date}.`,
		noPhone: 'Telefon zatím nevíme. Zeptejte se na něj sociální pracovnice.',
		doNotCall: 'Sem teď nevolejte.',
		remove: 'Odebrat',
		qr: 'Totéž v telefonu',
		qrLabel: 'QR kód tohoto seznamu',
		scan: 'Namiřte na kód fotoaparát. Otevře se tento seznam.'
	},
	handOver: {
		title: 'Předejte to dál',
		jump: 'Předat dál',
		print: 'Vytisknout',
		share: 'Poslat odkaz',
		largePrint: 'Tisk velkým písmem',
		shared: 'Předáno.',
		copied: 'Zkopírováno. Vložte to do zprávy.',
		failed: 'Zkopírovat se to nepodařilo. Označte text a zkopírujte ho ručně.'
	},
	sms: {
		title: 'Jako SMS',
		open: 'Otevřít v SMS',
		copy: 'Zkopírovat text',
		count: (characters: number, messages: number) =>
			`${countOf(characters, CHARACTERS)} bez háčků a čárek, ${countOf(messages, MESSAGES)}.`,
		noHours: 'Kdy mají otevřeno, se do dvou zpráv nevešlo.',
		leftOut: (names: string) => `Do dvou zpráv se nevešlo: ${names}.`,
		heading: (name: string | null) => (name ? `${name}, kam zavolat` : 'Kam zavolat'),
		worker: (office: string) => `Soc. pracovnice ${office}`,
		office: (office: string) => `Úřad ${office}`,
		unknownPhone: 'číslo nevíme',
		noPhone: 'poradí soc. pracovnice',
		ask: (reach: string) => `${reach} (zeptejte se)`,
		/** Each character is paid for. */
		oldHours: (words: string) => `${words} (ověřte)`,
		topic: (name: string) => `Rada: ${name}`
	}
});
