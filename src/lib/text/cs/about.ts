import { bound } from './words.ts';

interface Part {
	readonly title: string;
	readonly paragraphs: readonly string[];
}

interface TextPage {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly parts: readonly Part[];
}

/** What the application is and where its data come from. */
export const aboutText = /* @__PURE__ */ bound({
	title: 'O aplikaci',
	description: 'Co je Najdi pomoc, odkud má údaje a co slibuje.',
	lead: 'Najdi pomoc ukazuje, kdo pomůže seniorům, lidem s postižením, rodinám a lidem v nouzi.',
	parts: [
		{
			title: 'Co slibujeme',
			paragraphs: [
				'U každé služby a každé obce říkáme jedno ze tří: ano, zeptejte se, nebo není tu. Když zdroje mlčí, píšeme „zeptejte se“. Nikdy z toho neděláme „ano“.',
				'Když tu něco chybí, řekneme to a napíšeme, co zkusit místo toho.',
				'U každého údaje stojí, odkud je a jak je starý. Když si zdroje odporují, ukážeme obě strany.'
			]
		},
		{
			title: 'Odkud jsou údaje',
			paragraphs: [
				'Z místních plánů sociálních služeb, z katalogu kraje, z webů služeb a měst a ze zákona. Úplný seznam je dole na této stránce.',
				'Telefon, adresu ani hodiny si nevymýšlíme. Co nevíme, to tak napíšeme.'
			]
		},
		{
			title: 'Bez připojení',
			paragraphs: [
				'Když stránku jednou otevřete s připojením, uloží se do telefonu celá. Pak funguje i tam, kde není signál: hledání, mapa i telefonní čísla.',
				'Volat můžete i bez internetu, k tomu stačí telefonní signál.'
			]
		},
		{
			title: 'Co aplikace není',
			paragraphs: [
				'Není to úřední registr ani rozhodnutí o nároku na službu. Volná místa neznáme. O tom, zda vás služba přijme, rozhoduje ona sama.'
			]
		}
	]
} satisfies TextPage);

/** The list of sources under it. */
export const sourcesText = /* @__PURE__ */ bound({
	title: 'Seznam zdrojů',
	area: (fullName: string, count: string) => `Platí pro ${fullName}: ${count}.`,
	free: 'Program i data smíte šířit a upravovat. Data mají licenci CC BY 4.0, program MIT.',
	data: 'Data ke stažení',
	licences: 'Licence všech částí'
});

/**
 * The statement after the model of the Commission (decision 2018/1523) and Act 99/2019 Sb.
 * tests/e2e/statements.test.ts asks the built site for what is said of tests and contacts;
 * who runs the site is written here by whoever puts it online.
 */
export const accessibilityText = /* @__PURE__ */ bound({
	title: 'Přístupnost',
	description: 'Prohlášení o přístupnosti: co funguje, co zatím ne a kam napsat.',
	lead: 'Chceme, aby stránky použil každý: i kdo špatně vidí, neovládá myš nebo má starý telefon.',
	parts: [
		{
			title: 'Čeho se držíme',
			paragraphs: [
				'Prohlášení platí pro stránky Najdi pomoc. Řídíme se zákonem č. 99/2019 Sb. a pravidly WCAG 2.2, úroveň AA.',
				'Text má kontrast nejméně 7 : 1 a tlačítka jsou vysoká nejméně 48 bodů.',
				'Písmo má tři velikosti, přepínač je nahoře na každé stránce. Stránky jdou zvětšit na dvojnásobek i na úzkém telefonu.',
				'Vše jde ovládat klávesnicí. Stav služby je vždy řečen slovem, tvarem i barvou.',
				'Mapa nikdy není jediná cesta. Totéž je vedle ní napsáno slovy.',
				'Stránky služeb, obcí, druhů pomoci a životních situací jdou číst i bez JavaScriptu.'
			]
		},
		{
			title: 'Nakolik se to daří',
			paragraphs: [
				'Stránky jsou s těmito pravidly v souladu částečně. Samočinné zkoušky v nich chybu nenašly, ale všechno neodhalí.',
				'Hledání vlastními slovy potřebuje JavaScript. Bez něj vás dovedou odkazy na životní situace a obce.',
				'Stránky jsou jen česky. Verzi ve snadném čtení ani ve znakovém jazyce zatím nemáme.',
				'Odkazy vedou i na cizí weby a za jejich přístupnost neručíme.'
			]
		},
		{
			title: 'Jak prohlášení vzniklo',
			paragraphs: [
				'Sestavili jsme ho sami 28. listopadu 2026. Stránky každého druhu prověřuje program v prohlížeči Chromium: ve světlých i tmavých barvách, na úzkém telefonu a s dvojnásobným písmem.',
				'Nezávislý posudek a zkoušky s lidmi, kteří používají odečítač obrazovky, zatím neproběhly.'
			]
		},
		{
			title: 'Kdo za to odpovídá',
			paragraphs: [
				'Provozovatel tu zatím není uvedený. Doplní ho úřad, který stránky zveřejní.',
				'Na přístupnost webů úřadů dohlíží Digitální a informační agentura. Můžete se na ni obrátit, když úřad na vaši výtku neodpoví nebo chybu nenapraví.'
			]
		},
		{
			title: 'Něco vám nejde?',
			paragraphs: [
				'Zavolejte sociální pracovnici. Poradí vám s tím, co hledáte, i bez této stránky.'
			]
		}
	]
} satisfies TextPage);

export const privacyText = /* @__PURE__ */ bound({
	title: 'Soukromí',
	description: 'Co o vás aplikace ví: nic. Co zůstává jen ve vašem telefonu.',
	lead: 'Nikdo vás tu nesleduje. Co hledáte, zůstává ve vašem zařízení.',
	parts: [
		{
			title: 'Co neděláme',
			paragraphs: [
				'Nepoužíváme cookies ani měření návštěvnosti. Stránka se sama nespojuje s žádným cizím serverem.',
				'Co napíšete do hledání, se nikam neposílá. Hledá se přímo ve vašem telefonu.',
				'Polohu čteme, jen když o to požádáte. Obec z ní určí váš telefon, nikam ji neposílá a neukládá.'
			]
		},
		{
			title: 'Co si pamatuje vaše zařízení',
			paragraphs: [
				'Vybranou obec, velikost písma a služby, které jste vybrali do doporučení. A uložené stránky, aby fungovaly bez připojení.',
				'Poznámky o tom, co vám chybí: druh pomoci, obec a měsíc, nic o vás. Odejdou, jen když je sami pošlete. Smažete je na stránce s plánem.',
				'Smažete to v nastavení prohlížeče, tam kde se mažou data webů.',
				'Prohlížeč si sám pamatuje navštívené stránky. Když to nemá nikdo vidět, použijte anonymní okno.'
			]
		},
		{
			title: 'Kdy se spojíte s někým jiným',
			paragraphs: [
				'Když si na mapě sami zapnete podrobný podklad. Jeho obrázky posílá Český úřad zeměměřický a katastrální.',
				'Když klepnete na odkaz na cizí web, na e-mail, na telefonní číslo nebo na rychlý odchod.',
				'Server, na kterém stránky leží, vidí adresu vašeho připojení, jako každý jiný web.'
			]
		}
	]
} satisfies TextPage);
