import { plain } from '#lib/region/text.ts';
import { municipalitiesInWords, withPreposition } from '#lib/text/cs/words.ts';
import type { RegisterService } from '../register/record.ts';
import type { DeclinedName } from './declension.ts';
import type { Template } from './template.ts';

interface Missing extends Pick<Template, 'leftOut' | 'localTypes'> {
	readonly region: {
		readonly name: string;
		readonly day: string;
		readonly municipalities: readonly { readonly name: string }[];
	};
	readonly doubtful: readonly { readonly name: string; readonly declined: DeclinedName }[];
	readonly seats: readonly { readonly name: string }[];
	readonly services: readonly Readonly<Record<string, unknown>>[];
	readonly unknownTypes: readonly RegisterService[];
	readonly dropped: readonly string[];
}

/** What a new pack does not know, and who does: written for whoever goes on with it. */
export function missingInWords(missing: Missing): string {
	const { region, doubtful, seats, services, unknownTypes, dropped, leftOut, localTypes } = missing;
	const part = (title: string, whom: string, items: readonly string[]) =>
		items.length === 0
			? []
			: [`## ${title}\n\n${whom}\n\n${items.map((one) => `- [ ] ${one}\n`).join('')}`];
	return [
		`# Co chybí: ORP ${region.name}\n\nZaloženo ${region.day} z registrů: ${municipalitiesInWords(region.municipalities.length)}, služby ${services.length}. Nikdo to zatím nečetl. Hotové řádky odškrtněte.\n`,
		...part(
			'Jména obcí',
			'Přečtěte je nahlas. Kdo ví: kdokoli odsud. Opravte v `obce.yaml`; u přípon „-ice“ a „-y“ záleží na tom, zda je obec jedna, nebo pomnožná.',
			doubtful.map(
				({ name, declined: { cases, where, whereTo } }) =>
					`${name}: bez ${cases.genitive}, ${plain(withPreposition('k', cases.dative))}, ${where}, ${whereTo}, za ${cases.instrumental}`
			)
		),
		...part('Region', 'V `region.yaml` a `obce.yaml`.', [
			'Jak se obvodu říká (například „Jilemnicko“ místo „ORP Jilemnice“) a okolí každého úřadu.',
			'Která obec je město nebo městys: za město máme jen sídla úřadů.',
			'Části obcí a samoty, na které se lidé ptají.'
		]),
		...part(
			'Sociální pracovníci úřadů',
			'Zavolejte na ústřednu městského úřadu, odbor sociálních věcí. Bez jejich čísla nemá kam zavolat nikdo.',
			seats.map(({ name }) => `${name}: telefon, e-mail, kancelář, úřední hodiny`)
		),
		...part(
			'Úřady obcí',
			'Do `obecni-urady.yaml`: telefon a úřední hodiny každé obce. Kdo ví: web obce.',
			region.municipalities.map(({ name }) => name)
		),
		...part(
			'Kam služby jezdí',
			'U všech je „zeptejte se“. Zavolejte jim; registr to neví. Shrnutí je obecné, podle druhu pomoci: přepište ho podle webu služby.',
			services.map((service) => String(service['nazev']))
		),
		...part(
			'Služby neznámého druhu',
			'Nezaložili jsme je: dejte k souboru registru číselník `druhy-socialni-sluzby.json`, nebo je založte ručně.',
			unknownTypes.map(
				({ provider, identifier, type }) =>
					`${provider ?? 'neznámý poskytovatel'}, číslo ${identifier ?? 'neuvedeno'} (${type ?? 'bez druhu'})`
			)
		),
		...part(
			'Údaje registru, které jsme vynechali',
			'Jsou zapsané tak, že je nelze použít.',
			dropped
		),
		...part(
			'Služby sousedů a celostátní linky',
			'V registru jsou jinde: `npm run register -- --data <tato složka>` je navrhne, jakmile zapíšete jejich města do `mesta.yaml`.',
			['Města v okolí, kde sídlí služby.', 'Celostátní služby, například tísňová péče.']
		),
		...part(
			'Druhy pomoci se zdrojem z jiného regionu',
			'Ověřte, zda tu takovou pomoc někdo dává, a doplňte místní zdroj.',
			localTypes
		),
		...part(
			'Linky a rady, které platily jen jinde',
			'Najděte místní: krizová linka kraje, pohotovost, půjčovna.',
			leftOut
		),
		...part('Plán a mezery', 'Kdo ví: koordinátor komunitního plánování obvodu.', [
			'Akční plán: `opatreni.yaml`, `plan.yaml`.',
			'Co tu není: `mezery.yaml`.'
		])
	].join('\n');
}
