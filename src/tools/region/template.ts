import { parse } from 'yaml';
import { isMap } from '../../pack/fields/values.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';

/** What is the same in the whole country: kinds of help, people, words, lines, advice. */
const NATIONAL = [
	LAYOUT.types.path,
	LAYOUT.groups.path,
	LAYOUT.situations.path,
	LAYOUT.topics.path,
	LAYOUT.crisisLines.path,
	LAYOUT.lexicon.path,
	LAYOUT.languages.path
];

/** Of the lexicon what speaks of the places of one region. */
const OF_PLACES = ['obce_i_slova', 'nejsou_obce', 'mista_jinde'];

type Raw = Readonly<Record<string, unknown>>;

/** Of what only documents of the other region say: its words are taken, and to be read by somebody here. */
const SHARED = {
	id: 'spolecne-popisy',
	nazev: 'Najdi pomoc – společné popisy druhů pomoci',
	poznamka: 'Popis je převzatý z jiného regionu: přečtěte ho a uveďte zdroj odsud.'
};

export interface Template {
	/** By path, without what belongs to the region it was taken from. */
	readonly files: ReadonlyMap<string, unknown>;
	readonly sources: readonly Raw[];
	/** Names of what was left out: local lines and advice. */
	readonly leftOut: readonly string[];
	/** Kinds of help that only sources of the other region described. */
	readonly localTypes: readonly string[];
}

/** Takes from the pack of a region what another one can begin with. */
export function templateOf(pack: readonly PackFile[]): Template {
	const read = (path: string): unknown => {
		const file = pack.find((one) => one.path === path);
		return file ? parse(new TextDecoder().decode(file.bytes)) : [];
	};
	const local = localNames(
		read(LAYOUT.region.path) as Raw,
		read(LAYOUT.towns.path) as Raw[],
		read(LAYOUT.municipalities.path) as Raw[]
	);
	const allSources = read(LAYOUT.sources.path) as Raw[];
	const ofRegion = new Set(
		allSources.filter((one) => local.test(JSON.stringify(one))).map(({ id }) => id)
	);
	const leftOut: Raw[] = [];
	const files = new Map(
		NATIONAL.map((path) => {
			const value = read(path);
			if (!Array.isArray(value)) return [path, value] as const;
			const kept = (value as Raw[]).filter(
				(one) => path === LAYOUT.types.path || !isLocal(one, local)
			);
			leftOut.push(...(value as Raw[]).filter((one) => !kept.includes(one)));
			return [path, kept] as const;
		})
	);
	const gone = new Set(leftOut.map(({ id }) => id));
	const clean = (value: unknown, key = ''): unknown => {
		if (Array.isArray(value)) {
			const items = value.filter((item) => {
				if (key === 'linky') return !gone.has(item);
				if (key === 'zdroje') return !ofRegion.has(item);
				return typeof item !== 'string' || !local.test(item);
			});
			return key === 'zdroje' && items.length === 0
				? [SHARED.id]
				: items.map((item) => clean(item));
		}
		if (!isMap(value)) return value;
		const entries = Object.entries(value).filter(([name]) => !OF_PLACES.includes(name));
		return Object.fromEntries(entries.map(([name, one]) => [name, clean(one, name)]));
	};
	const cleaned = new Map([...files].map(([path, value]) => [path, clean(value)]));
	const used = usedIn([...cleaned.values()]);
	const types = cleaned.get(LAYOUT.types.path) as Raw[];
	return {
		files: cleaned,
		sources: [...allSources, SHARED].filter(({ id }) => used.has(id)),
		leftOut: leftOut.map(({ nazev }) => String(nazev)),
		localTypes: types
			.filter(({ zdroje }) => (zdroje as unknown[]).includes(SHARED.id))
			.map(({ nazev }) => String(nazev))
	};
}

/** Advice that leads to services of the region, and what names one of its places. */
function isLocal(record: Raw, local: RegExp): boolean {
	const { kam_volat: calls } = record;
	const { slova: _words, ...rest } = record;
	return (isMap(calls) && 'sluzby' in calls) || local.test(JSON.stringify(rest));
}

/**
 * The offices, the county and the towns around, in any case: without the last
 * letter. And where villages say that they lie: `Jestřabí v Krkonoších`.
 */
function localNames(region: Raw, towns: readonly Raw[], municipalities: readonly Raw[]): RegExp {
	const offices = (region['urady'] as Raw[]).map(({ nazev }) => nazev);
	const county = String(region['kraj']).replace(/(sk|ck)ý kraj$/, '');
	const names = [...offices, county, region['nazev'], ...towns.map(({ nazev }) => nazev)];
	const stems = names.map((name) => String(name).slice(0, -1)).filter((stem) => stem.length > 4);
	const around = municipalities.flatMap(
		({ nazev }) => /(?<= v )\p{Lu}\p{L}+?(?=(?:ích|ách|ech|ě|e|u|i)$)/u.exec(String(nazev)) ?? []
	);
	return new RegExp([...stems, ...around].join('|'), 'i');
}

function usedIn(value: unknown, key = ''): Set<unknown> {
	if (Array.isArray(value)) return new Set(value.flatMap((item) => [...usedIn(item, key)]));
	if (isMap(value))
		return new Set(Object.entries(value).flatMap(([name, one]) => [...usedIn(one, name)]));
	return new Set(['zdroj', 'zdroje'].includes(key) ? [value] : []);
}
