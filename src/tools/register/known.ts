import { fold } from '#lib/region/text.ts';
import type { Id, PartialDate } from '#lib/region/region.ts';
import type { LAYOUT } from '../../pack/layout.ts';
import type { Located, Pack } from '../../pack/pack.ts';
import type { Places } from './written.ts';

/** A record of `data/sluzby/` as it is written. */
export type ServiceRecord = Parameters<(typeof LAYOUT)['services']['record']['read']>[0];
type SourceRecord = Parameters<(typeof LAYOUT)['sources']['record']['read']>[0];

/** Where the ministry publishes the register (conditions of 4 May 2022: no duty of a licence). */
export const REGISTER_URL = 'https://data.mpsv.cz/od/soubory/rpss/rpss.json';

/** What our data say that the register is compared with. */
export interface Known {
	readonly services: readonly Located<ServiceRecord>[];
	readonly places: Places;
	/** Our type by the code of the register: `40` by `DruhSocialniSluzby/4`. */
	readonly types: ReadonlyMap<string, Id>;
	/** Each provider with what it is known by. */
	readonly icos: ReadonlyMap<Id, readonly string[]>;
	/** Sources that are the register, as it was on some day. */
	readonly registers: ReadonlyMap<Id, PartialDate>;
	/** Day of each source. */
	readonly dates: ReadonlyMap<Id, PartialDate | null>;
}

/** Names of the kinds of services by the codes of the register: `druhy-socialni-sluzby.json`. */
export type TypeNames = Readonly<Record<string, string>>;

/**
 * Codes that a public catalogue made of the register gives with their names
 * (github.com/zdenekpesicka/AutomatizaceKatalogu, September 2026). Of the others
 * only the ministry's list tells: they are not guessed.
 */
export const CONFIRMED_TYPES: TypeNames = {
	'DruhSocialniSluzby/1': 'odborné sociální poradenství',
	'DruhSocialniSluzby/3': 'osobní asistence',
	'DruhSocialniSluzby/4': 'pečovatelská služba',
	'DruhSocialniSluzby/5': 'tísňová péče',
	'DruhSocialniSluzby/6': 'průvodcovské a předčitatelské služby',
	'DruhSocialniSluzby/8': 'odlehčovací služby',
	'DruhSocialniSluzby/9': 'centra denních služeb',
	'DruhSocialniSluzby/10': 'denní stacionáře',
	'DruhSocialniSluzby/11': 'týdenní stacionáře',
	'DruhSocialniSluzby/12': 'domovy pro osoby se zdravotním postižením',
	'DruhSocialniSluzby/13': 'domovy pro seniory',
	'DruhSocialniSluzby/14': 'domovy se zvláštním režimem',
	'DruhSocialniSluzby/15': 'chráněné bydlení',
	'DruhSocialniSluzby/18': 'telefonická krizová pomoc',
	'DruhSocialniSluzby/19': 'tlumočnické služby',
	'DruhSocialniSluzby/23': 'krizová pomoc',
	'DruhSocialniSluzby/28': 'sociálně aktivizační služby pro rodiny s dětmi',
	'DruhSocialniSluzby/29':
		'sociálně aktivizační služby pro seniory a osoby se zdravotním postižením',
	'DruhSocialniSluzby/30': 'sociálně terapeutické dílny',
	'DruhSocialniSluzby/32': 'terénní programy',
	'DruhSocialniSluzby/33': 'sociální rehabilitace'
};

export function knownOf(pack: Pack, typeNames: TypeNames): Known {
	const places = [...pack.municipalities.records, ...pack.towns.records].flatMap(
		({ value: { id, kod, nazev } }) => (kod ? [[kod, { id, name: nazev }] as const] : [])
	);
	const sources = pack.sources.records.map(({ value }) => value);
	return {
		services: pack.services.records,
		places: new Map(places),
		types: new Map(
			Object.entries(typeNames).flatMap(([code, name]) => {
				const type = pack.types.records.find(({ value }) => fold(value.nazev) === fold(name));
				return type ? [[code, type.value.id] as const] : [];
			})
		),
		icos: new Map(
			pack.providers.records.map(({ value }) => [
				value.id,
				(value.ico ?? []).filter(isCurrent).map(({ hodnota }) => hodnota)
			])
		),
		registers: new Map(sources.filter(isRegister).map(({ id, datum }) => [id, datum ?? ''])),
		dates: new Map(sources.map(({ id, datum }) => [id, datum ?? null]))
	};
}

/** What a record said once and says no longer is nothing to know it by. */
export function isCurrent({ zastarale }: { readonly zastarale?: boolean | undefined }): boolean {
	return !zastarale;
}

function isRegister({ odkaz }: SourceRecord): boolean {
	return odkaz === REGISTER_URL;
}
