import { bound, countOf, hostOf, servicesInWords } from './words.ts';

/** Words of the frame and of what stands on more than one page. */
export const commonText = /* @__PURE__ */ bound({
	appName: 'Najdi pomoc',
	/** What is longer than a list of results shows keeps its own words. */
	title: (page: string) => (page.length > 51 ? page : `${page} – Najdi pomoc`),
	skip: 'Přejít na obsah',
	skipToResults: 'Na výsledky',
	back: 'Zpět na výsledky: ',
	contents: 'Na této stránce',
	/** A part of the address that names nothing here. */
	unknown: (values: string) => `V odkazu je něco, co neznáme: ${values}. Vynechali jsme to.`,
	siteLinks: 'O aplikaci a další',
	links: {
		overview: 'Přehled pomoci',
		topics: 'Rady',
		about: 'O aplikaci',
		accessibility: 'Přístupnost',
		privacy: 'Soukromí'
	},
	planners: {
		title: 'Pro starosty a plánovače',
		mayors: 'Pro starosty',
		links: {
			coverage: 'Kde je jaká pomoc',
			plan: 'Co říká plán',
			unknowns: 'Co nevíme',
			municipalities: 'Na web obce a na nástěnku'
		}
	},
	released: 'Data z',
	wrongClock: 'Hodiny tohoto zařízení jdou špatně. Kdo má teď otevřeno, proto neříkáme.',
	stale: 'Údaje jsou přes rok staré. Ověřte je telefonem.',
	stored: {
		all: 'Uloženo pro použití bez připojení',
		search: 'Hledání a čísla jsou uložené, zbytek se stahuje.',
		failed: 'Pro použití bez připojení se zatím neuložilo. Zkusíme to znovu.',
		unsupported: 'Tento prohlížeč stránky neukládá. Otevřete je jen s připojením.',
		offline: 'Teď bez připojení. Co je uložené, funguje dál.',
		available: 'Je připravená novější verze.',
		apply: 'Načíst novější verzi'
	},
	search: {
		label: 'Napište to vlastními slovy',
		placeholder: 'např. oběd domů',
		submit: 'Najít'
	},
	textSize: {
		label: 'Velikost písma',
		// With the letter that is seen, for who says the name aloud.
		normal: 'A, běžné písmo',
		large: 'A, větší písmo',
		largest: 'A, největší písmo'
	},
	notKept: 'Volbu si toto zařízení nezapamatuje. Platí, dokud stránku nezavřete.',
	municipality: {
		label: 'Kde bydlí ten, kdo pomoc potřebuje?',
		chosen: 'Moje obec',
		all: (district: string) => `Celé ${district}`,
		page: (where: string) => `Vše ${where}`
	},
	/** What of a list is folded. */
	list: {
		more: (count: number) => `Ukázat ${countOf(count, ['další', 'další', 'dalších'])}`,
		silent: (count: number) =>
			count === 1
				? 'U jedné další nevíme, zda pomůže i vám'
				: `U dalších ${count} nevíme, zda pomůžou i vám`
	},
	call: {
		verb: 'Zavolat',
		/** Above the number that an earlier card has, too. */
		same: (name: string) => `Stejné číslo má ${name}. Na obojí se zeptáte jedním hovorem.`,
		noPhone: 'Telefon zatím nevíme.',
		webOf: (address: string) => `Web: ${hostOf(address)}`,
		writeTo: (email: string) => `Napsat na ${email}`
	},
	report: 'Nahlásit chybu',
	priceLaw: '§ 72 až 77 zákona č. 108/2006 Sb.',
	narrowerGroup: (name: string) => `– ${name}`,
	source: {
		from: 'Zdroj:',
		undated: 'rok neznáme'
	},
	someOld: 'Část údajů je starší než rok, ptejte se.',
	crisis: {
		title: 'Tísňové linky',
		emergency: 'Jde o život?',
		dial: (number: string) => `Volejte ${number}.`
	},
	advice: {
		title: 'Nevíte si rady?',
		worker: (where: string) => `Poradí vám sociální pracovnice ${where}.`,
		say: 'Řekněte, kde člověk bydlí a s čím potřebuje pomoct.',
		noPhone: (where: string) =>
			`Přímé číslo na sociální pracovnici ${where} zatím nevíme. Zkuste ho najít na webu města.`,
		instead: (where: string) =>
			`Zavolejte na úřad ${where}. Pomáhá i lidem odsud. Požádejte o odbor sociálních věcí.`,
		askInstead: (where: string) => `Poradí vám sociální pracovnice ${where}:`,
		rightOffice: (where: string) =>
			`Poradí vám sociální pracovnice ${where}. Její číslo zatím nevíme.`,
		otherOffice: (where: string) => `Pomůže i úřad ${where}, požádejte o odbor sociálních věcí.`,
		/** Whose number it is, on its button. */
		office: (where: string) => `úřad ${where}`,
		/** @param where `na obecním úřadě v Poniklé` */
		orAsk: (where: string) => `Nebo se zeptejte ${where}:`,
		web: (name: string) => `Web: ${name}`,
		record: (where: string) => `Co pro vás udělá ${where}`
	},
	referral: {
		add: 'Přidat do doporučení',
		remove: 'Odebrat z doporučení',
		added: 'Je v doporučení.',
		full: 'Víc než pět služeb se do doporučení nevejde. Nejdřív některou odeberte.',
		open: (count: number) => `Doporučení: ${servicesInWords(count)}`
	},
	topics: { title: 'Dobré vědět', found: 'Rada' },
	/** Said where an address leads nowhere. */
	errors: {
		notFoundTitle: 'Tuto stránku tu nemáme',
		notFound: 'Odkaz je možná starý nebo neúplný. Nic jste nepokazili.',
		failedTitle: 'Stránka se nenačetla',
		/** While a page is on its way, or where no script runs. */
		notYetTitle: 'Stránka se zatím nenačetla',
		failed: 'Zkuste to prosím za chvíli znovu. Telefonní čísla najdete i níže.',
		talk: 'Potřebujete mluvit?',
		ways: 'Kudy dál',
		again: 'Načíst znovu',
		home: 'Začít od začátku',
		search: 'Hledat pomoc',
		unknownService: 'Takovou službu tu nemáme.',
		unknownMunicipality: 'Takovou obec tu nemáme.',
		unknownGroup: 'Leták pro takové lidi tu nemáme.',
		unknownType: 'Takový druh pomoci tu nemáme.',
		unknownSituation: 'Takovou situaci tu nemáme.'
	}
});
