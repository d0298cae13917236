import type { LonLat } from '#lib/region/region.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { idFrom } from '../../pack/fields/codes.ts';
import { isAfter } from '../../pack/checks/statements.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { readPack } from '../../pack/pack.ts';
import { knownOf, REGISTER_URL, type TypeNames } from '../register/known.ts';
import { RegisterError } from '../register/read.ts';
import type { RegisterService } from '../register/record.ts';
import { type Places, runs } from '../register/written.ts';
import { declineName, type DeclinedName } from './declension.ts';
import { missingInWords } from './missing.ts';
import { outlinesOf } from './outlines.ts';
import { passing, textFile } from './passing.ts';
import { type Raw, recordsOf } from './services.ts';
import { type Template, templateOf } from './template.ts';

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

interface NewRegion {
	/** Code of ČSÚ. */
	readonly code: string;
	/** The seat, by which the district is named. */
	readonly name: string;
	readonly county: string;
	/** Day of all that was read: the pack is released with it, unless the template is younger. */
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

interface Village extends ListedMunicipality {
	readonly id: string;
	readonly declined: DeclinedName;
}

const REGISTER = { nazev: 'Registr poskytovatelů sociálních služeb (MPSV)', odkaz: REGISTER_URL };

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
		[LAYOUT.region.path, regionRecord(region, villages, seats, releaseOf(region, template))],
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

/** Files may be of last month, and words and advice of today; no fact is younger than the release. */
function releaseOf({ day }: NewRegion, { files, sources }: Template): string {
	const text = JSON.stringify([...files.values(), ...sources]);
	const dates = [...text.matchAll(/"(?:datum|plati_od)":"([\d-]+)"/g)].map(([, date = '']) => date);
	return dates.reduce((latest, date) => (isAfter(date, latest) ? date : latest), day);
}

function villagesOf({ municipalities }: NewRegion): Village[] {
	return municipalities.map((one) => ({
		...one,
		id: idFrom(
			municipalities.filter(({ name }) => name === one.name).length > 1
				? `${one.name} ${one.code}`
				: one.name
		),
		declined: declineName(one.name)
	}));
}

function regionRecord(
	region: NewRegion,
	villages: readonly Village[],
	seats: readonly Village[],
	released: string
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
		vydano: released,
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

function licence({ name, day }: NewRegion): string {
	return `# Data „Najdi pomoc – ORP ${name}“

Tato data můžete šířit a upravovat podle licence Creative Commons Uveďte původ 4.0:
https://creativecommons.org/licenses/by/4.0/deed.cs

- Český statistický úřad: obce, úřady a počty obyvatel, stav k ${day}.
- Český úřad zeměměřický a katastrální, RÚIAN: hranice a body. Licence CC BY 4.0. Hranice jsou zjednodušené.
- Ministerstvo práce a sociálních věcí: Registr poskytovatelů sociálních služeb, stav k ${day}.
`;
}
