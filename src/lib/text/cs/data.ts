import { bound } from './words.ts';

/** The page about the open data; `open-data.ts` has the words in them. */
export const dataText = /* @__PURE__ */ bound({
	title: 'Data ke stažení',
	description:
		'Všechna data Najdi pomoc ke stažení: co v nich je, licence, datum a kontrolní součty.',
	lead: 'Všechno, co aplikace ví, si můžete vzít a použít dál.',
	parts: [
		{
			title: 'Než je použijete',
			paragraphs: [
				'Odpověď má tři hodnoty: ano, zeptejte se a ne. Kde zdroje mlčí, platí „zeptejte se“. Nikdy z toho nedělejte „ano“.',
				'U každého údaje je zdroj a jeho datum. Nechte je u něj, údaje stárnou.',
				'Soubory se neukládají do telefonu. Ke stažení je potřeba připojení.'
			]
		}
	],
	licence: {
		title: 'Licence a datum',
		text: 'Data mají licenci CC BY 4.0. Uveďte „Najdi pomoc“ a den vydání.',
		released: (date: string) => `Data byla vydána ${date}.`,
		sources: 'Zdroje, které je třeba uvést také'
	},
	files: {
		title: 'Soubory',
		list: [
			[
				'najdi-pomoc.json',
				'Všechno: služby, obce, zdroje, mezery, rady i slova pro hledání (JSON).'
			],
			[
				'sluzby.csv',
				'Služby, jedna na řádku, do Excelu nebo LibreOffice (CSV). Načtěte všechny sloupce jako text, jinak IČO ztratí nuly.'
			],
			['pokryti.csv', 'Každá služba v každé obci: odpověď, zdroj a datum (CSV).'],
			['pokryti.geojson', 'Obce s hranicemi a se službami podle odpovědi, do mapy (GeoJSON).'],
			[
				'hsds/services/index.json',
				'Služby podle Open Referral HSDS 3.0 (JSON). Obec je u služby jen tam, kde je jisté „ano“.'
			],
			[
				'hsds/index.json',
				'Začátek téhož rozhraní. Jsou v něm i organizations, service_at_locations, taxonomies a taxonomy_terms.'
			],
			[
				'hsds/tabulky/datapackage.json',
				'Totéž v tabulkách CSV vedle tohoto popisu (Tabular Data Package).'
			],
			['SHA256SUMS.txt', 'Kontrolní součty všech souborů (SHA-256).']
		],
		cards:
			'Vizitka služby pro adresář telefonu (vCard 4.0) je na adrese vizitky/<zkratka služby>.vcf. Stránka služby má v sobě tytéž údaje pro vyhledávače (JSON-LD podle schema.org).'
	}
});
