import type { PartialDate } from '#lib/region/region.ts';
import { dateOfFact, formatDate } from './dates.ts';
import { bound, countOf, municipalitiesInWords } from './words.ts';

const sourced = (source: string) => (source ? `, zdroj: ${source}` : '');
const recordsInWords = (count: number) => countOf(count, ['záznam', 'záznamy', 'záznamů']);

/** The clerk's own page, `npm run desk`. No phone gets it. */
export const deskText = bound({
	name: 'Pult',
	nav: {
		verify: 'Ověřit',
		records: 'Záznamy',
		calls: 'Hovory',
		register: 'Registr',
		publish: 'Zveřejnit'
	},
	list: {
		title: 'Co ověřit',
		lead: (stale: number, all: number) =>
			stale === 0
				? `Za poslední rok je ověřené všechno: ${recordsInWords(all)}.`
				: `Rok nikdo neověřil ${recordsInWords(stale)} z ${all}. Nejstarší jsou první.`,
		how: 'Zavolejte, projděte údaje, a když platí, klepněte na „Stále platí“.',
		/** Of a record: `nejstarší údaj z roku 2023`. */
		age: (date: PartialDate | null) =>
			date === null ? 'některý údaj bez data' : `nejstarší ${dateOfFact(date)}`,
		facts: (count: number) => `Co ověřit: ${countOf(count, ['údaj', 'údaje', 'údajů'])}`,
		holds: 'Stále platí',
		edit: 'Upravit',
		noPhone: 'Telefon nevíme.',
		today: 'Dnes ověřeno.',
		undo: 'Vzít zpět',
		drafts: 'Rozepsané a neuložené',
		setAside: (names: readonly string[]) =>
			`Rozepsané úpravy z minula nejde přečíst, soubor se poškodil. Leží ve složce s daty, jmenuje se ${names.join(', ')}. Opište si z něj, co potřebujete, a smažte ho.`,
		find: 'Najít službu',
		who: 'Kdo a jak ověřuje',
		whoHint: 'Úřad a způsob, například „telefonicky, MěÚ Jilemnice“. Jména lidí sem nepatří.',
		whoDefault: (office: string) => `telefonicky, MěÚ ${office}`,
		keep: 'Zapamatovat',
		confirmed: (name: string) => `Ověřeno: ${name}.`,
		saved: (name: string) => `Uloženo: ${name}.`,
		undone: (name: string) => `Vráceno: ${name}.`
	},
	records: {
		title: 'Záznamy',
		lead: 'Vyberte, co chcete upravit.',
		parts: {
			services: 'Služby',
			municipalOffices: 'Obecní úřady',
			providers: 'Poskytovatelé',
			crisisLines: 'Tísňové a krizové linky',
			sources: 'Zdroje',
			types: 'Druhy pomoci a jejich slova',
			topics: 'Rady',
			gaps: 'Co tu chybí',
			contradictions: 'Kde si zdroje odporují',
			situations: 'Životní situace',
			groups: 'Skupiny lidí',
			towns: 'Města mimo region'
		},
		add: 'Přidat záznam',
		addHint: 'Jak se jmenuje? Zkratku z toho uděláme sami.',
		exists: 'Záznam s touto zkratkou už je. Dejte mu jiné jméno.'
	},
	form: {
		draft: 'Rozepsané úpravy z minula. Nic se neztratilo.',
		merged: 'Záznam mezitím někdo změnil. Vaše úpravy zůstaly, přečtěte si ho celý znovu.',
		conflict:
			'Záznam mezitím někdo změnil a vaše úpravy do něj nejde přenést. Přečtěte si je tady. Co z nich platí, zapište znovu.',
		isNew: 'Nový záznam.',
		drop: 'Zahodit úpravy',
		jump: 'Přejít na',
		check: 'Zkontrolovat a uložit',
		add: (field: string) => `Přidat: ${field.toLocaleLowerCase('cs')}`,
		more: 'Co ještě přidat',
		newFact: (field: string) => `${field}: nový údaj`,
		ended: 'Už neplatí',
		takeOut: 'Smazat, je to omyl',
		fix: 'Opravit překlep',
		fixHint:
			'Změnilo se to? Označte „Už neplatí“ a přidejte nový údaj. Tady opravujte jen překlepy.',
		source: (source: string, date: PartialDate | null) =>
			`Zdroj: ${source}${date ? `, ${formatDate(date)}` : ''}`,
		today: 'zjištěno dnes, telefonem nebo osobně',
		choose: 'vyberte',
		unknown: 'nevíme',
		yes: 'ano',
		no: 'ne',
		lines: 'Každé na svůj řádek.',
		problems: (count: number) =>
			`Ještě je potřeba opravit ${countOf(count, ['políčko', 'políčka', 'políček'])}.`,
		elsewhere: (file: string, message: string) => `${file}: ${message}`
	},
	summary: {
		title: 'Co se změní',
		nothing: 'Nic se nezměnilo.',
		added: (field: string, what: string, source: string) =>
			`${field}: ${what} přibude${sourced(source)}.`,
		removed: (field: string, what: string) => `${field}: ${what} zmizí.`,
		changed: (field: string, old: string, next: string) =>
			`${field}: místo „${old}“ bude „${next}“.`,
		outdated: (field: string, what: string) => `${field}: ${what} už neplatí.`,
		detail: (field: string, what: string) => `${field}: u „${what}“ se mění zdroj nebo poznámka.`,
		reordered: (field: string) => `${field}: jen jiné pořadí.`,
		today: 'zjištěno dnes',
		doubt: (message: string) => `Podívejte se ještě jednou: ${message}`,
		sameSource: (field: string) =>
			`${field} je jinak, ale zdroj zůstal starý. Zjistili jste to dnes? Vyberte to ve zdroji.`,
		confirmToo: 'Všechno ostatní v záznamu dnes také platí',
		save: 'Uložit',
		back: 'Zpět k úpravám',
		card: 'Jak bude vypadat karta',
		villages: 'Co se změní v obcích',
		noVillages: 'V žádné obci se odpověď nezmění.',
		village: (name: string, old: string, next: string) => `${name}: dosud ${old}, nově ${next}`,
		leaflets: 'Které letáky se změní',
		noLeaflets: 'Žádný leták se nezmění.',
		leafletsOf: (villages: number, leaflets: number) =>
			`${countOf(leaflets, ['leták', 'letáky', 'letáků'])} pro ${municipalitiesInWords(villages)}. Vytištěné vyměňte:`,
		leaflet: (village: string, whom: string | null) => `${village}, pro ${whom ?? 'všechny'}`,
		none: 'není v seznamu'
	},
	calls: {
		title: 'Hovory',
		lead: 'Na co se zeptat, podle toho, komu se volá.',
		noProvider: 'Poskytovatele neznáme',
		noPhone: 'Telefon nevíme.',
		answer: 'Zapsat odpověď'
	},
	register: {
		title: 'Národní registr',
		lead: 'Co říká registr poskytovatelů sociálních služeb a v datech to není.',
		file: 'Soubor registru v tomto počítači',
		fileHint: 'Napište cestu k souboru rpss.json. Stáhne ho příkaz npm run register.',
		read: 'Porovnat',
		nothing: 'Nic, data se s registrem shodují.',
		confirmed: (count: number) =>
			`Registr dál říká totéž u ${countOf(count, ['údaje', 'údajů', 'údajů'])}. Zapsat u nich nové datum`,
		kinds: { confirmed: 'platí dál', added: 'nové', changed: 'změna', gone: 'zmizelo' },
		was: (old: string) => `dosud ${old}`,
		watch: (warning: string) => `Pozor: ${warning}`,
		later: 'příště',
		accept: 'přijmout',
		refuse: 'odmítnout',
		write: 'Zapsat vybrané',
		written: (accepted: number, refused: number) => `Přijato ${accepted}, odmítnuto ${refused}.`,
		open: 'Zjistěte telefonem',
		proposals: 'Služby, které v datech nejsou',
		proposalsLead: 'Kam jezdí, registr neví. Záznam založte a pokrytí zjistěte telefonem.',
		expired: 'Porovnání je staré. Porovnejte soubor znovu.',
		changed: 'Data mezitím někdo změnil, takže se nic nezapsalo. Porovnejte soubor znovu.',
		change: (name: string, count: number) =>
			`${name}: registr, ${countOf(count, ['údaj', 'údaje', 'údajů'])}.`
	},
	publish: {
		title: 'Zveřejnit',
		lead: 'Tohle se změnilo od posledního zveřejnění:',
		nothing: 'Od posledního zveřejnění se nic nezměnilo.',
		others: 'Změnily se i soubory, které pult nezměnil:',
		files: 'Zveřejní se tyto soubory se vším, co v nich kdo změnil i mimo pult:',
		git: 'Zveřejnit',
		gitLead: 'Změny se odešlou. Web se z nich sestaví sám, obvykle do půl hodiny.',
		gitLocal: 'Změny se uloží do historie. Kam je odeslat, není nastaveno.',
		zip: 'Stáhnout balík',
		zipLead: 'Uloží se soubor zip. Pošlete ho tomu, kdo spravuje web.',
		zipDone: 'Balík jsem předal, začít nový seznam změn',
		invalid: 'V datech je chyba. Nejdřív ji opravte.',
		subject: (count: number) => `data: ${countOf(count, ['změna', 'změny', 'změn'])} z pultu`,
		done: 'Hotovo, změny jsou odeslané.',
		saved: 'Hotovo, změny jsou uložené v historii.',
		handedOver: 'Hotovo, začal nový seznam změn.',
		pushFailed: (why: string) =>
			`Změny jsou uložené, ale odeslat se je nepodařilo. Zkuste to znovu s připojením. (${why})`,
		failed: (why: string) => `Nepodařilo se to, nic se neztratilo. (${why})`,
		waiting: 'Uložené změny čekají na odeslání.',
		whatChanged: 'Co se změnilo'
	},
	invalid: {
		title: 'V datech je chyba',
		lead: 'Dokud ji neopravíte, nejde nic zveřejnit.'
	},
	errors: {
		changed:
			'Záznam mezitím někdo změnil, takže se nic nezapsalo. Otevřete ho znovu a podívejte se.',
		name: 'Takové jméno záznam mít nemůže.',
		noUndo: 'Tohle už vrátit nejde.',
		undoRefused: (why: readonly string[]) =>
			`Vrátit to teď nejde, nic se nezapsalo. Nejdřív opravte, co na tom závisí. (${why.join(' ')})`,
		notFound: 'Takový záznam tu není.',
		unreadable:
			'Záznam teď nejde otevřít: v souboru je chyba, nebo ho někdo smazal. Co jste rozepsali, zůstalo.',
		foreign: 'Sem smí jen tento počítač.',
		tooLarge: 'To je na pult moc velké.',
		refused: (why: string) => `Takhle to zapsat nejde, nic se nezapsalo. (${why})`,
		notRemembered: (why: string) =>
			`Data jsou zapsaná. Jen si pult nezapamatoval, co se změnilo. (${why})`,
		broken: (why: string) => `Něco se nepovedlo. Podívejte se, zda je vaše změna zapsaná. (${why})`
	},
	areas: {
		office: (name: string) => `všechny obce úřadu ${name}`,
		region: 'všechny obce regionu',
		county: 'celý kraj'
	},
	/** Words that the files have for what a reader sees. */
	words: {
		bezi: 'běží',
		neovereno: 'nevíme, zda běží',
		skoncila: 'skončila',
		terenni: 'přijedou domů',
		ambulantni: 'dochází se tam',
		pobytova: 'bydlí se tam',
		overte: 'zeptejte se',
		zcasti: 'zčásti',
		pojistovna: 'platí pojišťovna',
		tisnova: 'tísňová',
		krizova: 'krizová'
	} as Readonly<Record<string, string>>,
	sourceOfToday: 'Ověření u poskytovatele',
	stale: {
		headings: ['id', 'služba', 'poskytovatel', 'stáří'],
		count: (count: number, of: number) => `Rok nikdo neověřil ${recordsInWords(count)} z ${of}.`
	},
	started: (url: string) => `Pult běží na ${url}\nUkončíte ho klávesami Ctrl+C.`,
	noFolder: (folder: string) => `Složka „${folder}“ tu není: napište cestu ke složce s daty.`
});
