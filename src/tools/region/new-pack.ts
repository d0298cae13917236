import { stringify } from 'yaml';
import { fold, plain } from '#lib/region/text.ts';
import type { LonLat } from '#lib/region/region.ts';
import { checkPack } from '../../pack/check-pack.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { formatProblem } from '../../pack/problem.ts';
import { readPack } from '../../pack/pack.ts';
import { knownOf, REGISTER_URL, type TypeNames } from '../register/known.ts';
import { RegisterError } from '../register/read.ts';
import type { RegisterService } from '../register/record.ts';
import {
	capacityOf,
	formsOf,
	phonesOf,
	type Places,
	placesOf,
	runs,
	websOf
} from '../register/written.ts';
import { declineName, type DeclinedName } from './declension.ts';
import { missingInWords } from './missing.ts';
import { outlinesOf } from './outlines.ts';
import { templateOf } from './template.ts';

/** A municipality as tables of ČSÚ have it. */
export interface ListedMunicipality {
	readonly code: string;
	readonly name: string;
	/** The seat of its authorised office, by name. */
	readonly office: string;
	readonly population: number;
	readonly under15: number;
	readonly over65: number;
}

export interface NewRegion {
	/** Code of ČSÚ. */
	readonly code: string;
	/** The seat, by which the district is named. */
	readonly name: string;
	readonly county: string;
	/** Day of all that was read: the pack is released with it. */
	readonly day: string;
	readonly municipalities: readonly ListedMunicipality[];
	/** GeoJSON of ČÚZK. */
	readonly outlines: string;
	/** Where people of a municipality live, by its code; else the middle of its outline. */
	readonly middles: ReadonlyMap<string, LonLat>;
	readonly services: readonly RegisterService[];
	readonly typeNames: TypeNames;
	/** The pack from which words, kinds of help and crisis lines are taken. */
	readonly template: readonly PackFile[];
}

type Raw = Readonly<Record<string, unknown>>;

interface Village extends ListedMunicipality {
	readonly id: string;
	readonly declined: DeclinedName;
}

const REGISTER = { nazev: 'Registr poskytovatelů sociálních služeb (MPSV)', odkaz: REGISTER_URL };
const QUESTION = 'Do kterých obcí jezdí, nebo odkud přijímá lidi?';

/**
 * A pack of a region that nobody has looked at yet: only what registers say.
 * Nothing is known of where a service goes, so every answer is "ask".
 *
 * @throws RegisterError with the problems, when it would not pass the checks
 */
export function newPack(region: NewRegion): PackFile[] {
	const template = templateOf(region.template);
	const villages = villagesOf(region);
	const places: Places = new Map(villages.map(({ code, id, name }) => [code, { id, name }]));
	const { types } = knownOf(readPack(region.template).pack, region.typeNames);
	const register = `registr-${region.day}`;
	const running = region.services.filter((service) => runs(service, region.day));
	const known = running.filter(({ type }) => types.has(type ?? ''));
	const { services, providers } = recordsOf(
		known,
		{ ...region, places, types, register },
		template.files.get(LAYOUT.types.path) as Raw[]
	);
	const seats = villages.filter(({ name }) => villages.some(({ office }) => office === name));
	const outlines = outlinesOf(region.outlines, villages);
	const made = new Map<string, unknown>([
		...Object.values(LAYOUT).flatMap(({ path, shape }) =>
			shape === 'folder' ? [] : [[path, []] as const]
		),
		...template.files,
		[LAYOUT.region.path, regionRecord(region, villages, seats)],
		[
			LAYOUT.municipalities.path,
			villages.map((one) => villageRecord(one, villages, outlines, region))
		],
		[LAYOUT.sources.path, [...sourcesOf(region, register), ...template.sources]],
		[LAYOUT.providers.path, providers],
		...[...services, ...seats.map(workerRecord)].map(
			(record) => [`${LAYOUT.services.path}${String(record['id'])}.yaml`, record] as const
		)
	]);
	made.set(LAYOUT.outlines.path, outlines);
	const { files, dropped } = passing(made);
	const missing = missingInWords({
		region,
		doubtful: villages.filter(({ declined }) => !declined.sure),
		seats,
		services,
		unknownTypes: running.filter((service) => !known.includes(service)),
		dropped,
		...template
	});
	return [...files, textFile('CO-CHYBI.md', missing), textFile('LICENSE.md', licence(region))];
}

function villagesOf({ municipalities }: NewRegion): Village[] {
	return municipalities.map((one) => ({
		...one,
		id: idOf(
			one.name,
			municipalities.filter(({ name }) => name === one.name).length > 1 ? one.code : ''
		),
		declined: declineName(one.name)
	}));
}

function regionRecord(
	region: NewRegion,
	villages: readonly Village[],
	seats: readonly Village[]
): Raw {
	const seat = villages.find(({ name }) => name === region.name);
	if (!seat || !seats.includes(seat))
		throw new RegisterError(
			`Obec „${region.name}“ v tabulkách není mezi obcemi obvodu, nebo k ní jako k úřadu žádná nepatří.`
		);
	return {
		kod: region.code,
		nazev: `ORP ${region.name}`,
		cely_nazev: `správní obvod ORP ${region.name}`,
		kraj: region.county,
		vydano: region.day,
		rozsirena_pusobnost: seat.id,
		urady: seats.map(({ id, name, declined }) => ({
			id,
			nazev: name,
			v_miste: declined.where,
			okoli: `okolí ${declined.cases.genitive}`,
			pracovnik: workerId(id)
		}))
	};
}

function villageRecord(
	village: Village,
	villages: readonly Village[],
	outlines: string,
	{ middles }: NewRegion
): Raw {
	const { id, code, name, declined, office, population, under15, over65 } = village;
	const { genitive, dative, accusative, locative, instrumental } = declined.cases;
	const { lon, lat } = middles.get(code) ?? middleOfOutline(outlines, id);
	const isSeat = villages.some((other) => other.office === name);
	return {
		id,
		kod: code,
		nazev: name,
		druh: isSeat ? 'město' : 'obec',
		pady: { 2: genitive, 3: dative, 4: accusative, 6: locative, 7: instrumental },
		kde: declined.where,
		kam: declined.whereTo,
		urad: villages.find((other) => other.name === office)?.id ?? '',
		obyvatel: population,
		do_15: under15,
		nad_65: over65,
		zdroj: 'csu-obyvatele',
		bod: [Number(lon.toFixed(4)), Number(lat.toFixed(4))]
	};
}

/** Of the points of the outline: in it for all but the oddest shapes, and only a name stands there. */
function middleOfOutline(outlines: string, id: string): LonLat {
	interface Written {
		readonly features: readonly {
			readonly properties: { readonly id: string };
			readonly geometry: { readonly coordinates: readonly (readonly [number, number][])[] };
		}[];
	}
	// As `outlinesOf` wrote it.
	const { features } = JSON.parse(outlines) as Written;
	const ring =
		features.find(({ properties }) => properties.id === id)?.geometry.coordinates[0] ?? [];
	const middle = (axis: 0 | 1) => {
		const all = ring.map((point) => point[axis]);
		return (Math.min(...all) + Math.max(...all)) / 2;
	};
	return { lon: middle(0), lat: middle(1) };
}

function workerId(office: string): string {
	return `mu-${office}-socialni-pracovnik`;
}

/** Somebody must be there by § 92 of Act 108/2006 Sb.; how to reach them no register says. */
function workerRecord({ id, declined }: Village): Raw {
	return {
		id: workerId(id),
		nazev: `Sociální pracovnice ${declined.where}`,
		druhy: ['socialni-pracovnik'],
		stav: { hodnota: 'neovereno', zdroj: 'zakon-108' },
		shrnuti: 'Vyslechne vás, pomůže se v situaci vyznat a najde vhodnou pomoc.',
		otazky: ['Jaké je telefonní číslo a e-mail?', 'Kde má kancelář a jaké má úřední hodiny?']
	};
}

interface Reading {
	readonly day: string;
	readonly places: Places;
	readonly types: ReadonlyMap<string, string>;
	readonly register: string;
}

function recordsOf(services: readonly RegisterService[], reading: Reading, types: readonly Raw[]) {
	const taken = new Set<string>();
	const unique = (id: string): string => {
		for (let i = 1; ; i++) {
			const own = i === 1 ? id : `${id}-${i}`;
			if (taken.has(own)) continue;
			taken.add(own);
			return own;
		}
	};
	const providers = new Map<string, Raw>();
	const townNames = new Map<unknown, string>(
		[...reading.places.values()].map(({ id, name }) => [id, name])
	);
	/** Of one provider and kind: their places tell them apart. */
	const isOneOfMore = ({ type, ico }: RegisterService) =>
		services.filter((other) => other.type === type && other.ico === ico).length > 1;
	const records = services.map((service): Raw => {
		const { day, places, register } = reading;
		const type = types.find(({ id }) => id === reading.types.get(service.type ?? '')) ?? {};
		const owner = service.ico ?? service.provider ?? '';
		const name = clean(service.provider ?? 'Neznámý poskytovatel');
		if (!providers.has(owner)) {
			const ico = service.ico ? { ico: [{ hodnota: service.ico, zdroj: register }] } : {};
			providers.set(owner, { id: unique(idOf(name, 'p')), nazev: name, ...ico });
		}
		const { facts } = placesOf(service, day, places);
		const towns = new Set(facts.map(({ value }) => townNames.get(value['obec']) ?? ''));
		const stated = (key: string, values: readonly { readonly value: object }[] = []) =>
			values.length > 0
				? { [key]: values.map(({ value }) => ({ ...value, zdroj: register })) }
				: {};
		return {
			id: unique(idOf(`${String(type['nazev'])} ${name}`)),
			nazev: [String(type['nazev']), name, ...(isOneOfMore(service) ? towns : [])].join(', '),
			poskytovatel: providers.get(owner)?.['id'],
			druhy: [type['id']],
			stav: { hodnota: 'bezi', zdroj: register },
			shrnuti: type['vysvetleni'],
			...stated('formy', formsOf(service.forms ?? [])),
			...stated('telefony', phonesOf(service.phones ?? [])),
			...stated('weby', websOf(service.webs ?? [])),
			...stated('mista', facts),
			...stated('kapacita', capacityOf(service.forms ?? [])),
			...stated('registr', service.identifier ? [{ value: { hodnota: service.identifier } }] : []),
			otazky: [QUESTION]
		};
	});
	return { services: records, providers: [...providers.values()] };
}

function sourcesOf({ day }: NewRegion, register: string): Raw[] {
	return [
		{ id: 'csu-obyvatele', nazev: 'Český statistický úřad – obyvatelé obcí', datum: day },
		{
			id: register,
			...REGISTER,
			datum: day,
			poznamka: 'Registr říká, kde služba sídlí, ne kam jezdí.'
		}
	];
}

/** What the register writes, and our rules do not allow, is left out and named. */
function passing(made: ReadonlyMap<string, unknown>) {
	const values = new Map(made);
	const dropped: string[] = [];
	for (;;) {
		const files = [...values].map(([path, value]) =>
			textFile(path, typeof value === 'string' ? value : stringify(value, { lineWidth: 100 }))
		);
		const checked = checkPack(files);
		if (checked.status === 'valid') return { files, dropped };
		const before = dropped.length;
		for (const { file, field, message } of checked.problems) {
			const record = values.get(file);
			const [key = ''] = /^\w+/.exec(field) ?? [];
			if (
				!file.startsWith(LAYOUT.services.path) ||
				!DROPPABLE.has(key) ||
				!(key in (record as Raw))
			)
				continue;
			const { [key]: _bad, ...rest } = record as Raw;
			values.set(file, rest);
			dropped.push(`${file}, ${key}: ${message}`);
		}
		if (dropped.length === before) {
			const problems = checked.problems.map((problem) => formatProblem(problem));
			throw new RegisterError(`Data by měla chyby, nic se nezapsalo:\n${problems.join('\n')}`);
		}
	}
}

const DROPPABLE = new Set(['telefony', 'weby', 'mista', 'kapacita', 'registr']);

/** Room for `-2` behind it, where another one has the same. */
const ID_LENGTH = 56;

function idOf(name: string, more = ''): string {
	return fold(`${name} ${more}`)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, ID_LENGTH)
		.replace(/^-|-$/g, '');
}

/** As it may stand in data: others write names with whatever spaces. */
function clean(text: string): string {
	return plain(text)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/[<>|`*_]/g, '')
		.trim();
}

function textFile(path: string, text: string): PackFile {
	return { path, bytes: new TextEncoder().encode(text) };
}

function licence({ name, day }: NewRegion): string {
	return `# Data „Najdi pomoc – ORP ${name}“

Tato data můžete šířit a upravovat podle licence Creative Commons Uveďte původ 4.0:
https://creativecommons.org/licenses/by/4.0/deed.cs

- Český statistický úřad: obce, úřady a počty obyvatel, stav k ${day}.
- Český úřad zeměměřický a katastrální, RÚIAN: hranice a body. Licence CC BY 4.0. Hranice jsou zjednodušené.
- Ministerstvo práce a sociálních věcí: Registr poskytovatelů sociálních služeb, stav k ${day}.
`;
}
