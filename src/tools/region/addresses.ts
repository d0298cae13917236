import { parse } from 'yaml';
import type { LonLat } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import type { PackFile } from '../../pack/encoding.ts';
import { LAYOUT } from '../../pack/layout.ts';
import { withRecord } from '../edit-yaml.ts';
import { withText } from '../register/edit.ts';
import { placeKey } from '../register/written.ts';
import { readTable } from './csv.ts';
import { lonLatOf } from './jtsk.ts';

/** A house of RÚIAN. */
interface House {
	readonly street: string;
	readonly at: LonLat;
}

/** By the code of a municipality, then by postcode and house number as `placeKey` writes them. */
type Houses = ReadonlyMap<string, ReadonlyMap<string, readonly House[]>>;

const COLUMNS = {
	municipality: 'kód obce',
	street: 'název ulice',
	house: 'číslo domovní',
	postcode: 'psč',
	y: 'souřadnice y',
	x: 'souřadnice x'
} as const;

/** Reads files of RÚIAN with the addresses of municipalities (`…_OB_577405_ADR.csv`). */
export function readHouses(files: readonly PackFile[]): Houses {
	const houses = new Map<string, Map<string, House[]>>();
	for (const { path, bytes } of files) {
		const options = { name: path, encoding: 'windows-1250' };
		for (const row of readTable(bytes, Object.values(COLUMNS), options)) {
			const cell = (column: keyof typeof COLUMNS) => row[COLUMNS[column]] ?? '';
			// A few houses have no point.
			if (!cell('y') || !cell('x')) continue;
			const own = houses.get(cell('municipality')) ?? new Map<string, House[]>();
			houses.set(cell('municipality'), own);
			const key = `${cell('postcode')} ${cell('house')}`;
			const at = lonLatOf(Number(cell('y')), Number(cell('x')));
			own.set(key, [...(own.get(key) ?? []), { street: cell('street'), at }]);
		}
	}
	return houses;
}

/** Where people of a municipality live: the middle of its houses. */
export function middleOf(houses: ReadonlyMap<string, readonly House[]>): LonLat {
	const all = [...houses.values()].flat();
	const middle = (of: (house: House) => number) =>
		all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
	return { lon: middle(({ at }) => at.lon), lat: middle(({ at }) => at.lat) };
}

/** A place as it is written. */
interface Place {
	readonly adresa: string;
	readonly obec: string;
	readonly bod?: readonly number[];
}

interface Located {
	readonly files: readonly PackFile[];
	/** Addresses that got a point, and those of which no house, or more than one, is known. */
	readonly found: readonly string[];
	readonly unknown: readonly string[];
}

/**
 * Gives each place of a service without a point that of its house. Only one
 * house with the number and postcode, in the street if one is named, will do.
 */
export function locate(
	files: readonly PackFile[],
	houses: Houses,
	codes: ReadonlyMap<string, string>
): Located {
	const found: string[] = [];
	const unknown: string[] = [];
	const pointed = (place: Place): Place => {
		if (place.bod) return place;
		const house = houseAt(place.adresa, houses.get(codes.get(place.obec) ?? ''));
		(house ? found : unknown).push(place.adresa);
		if (!house) return place;
		const bod = [house.at.lon, house.at.lat].map((degrees) => Number(degrees.toFixed(5)));
		// Beside the village, where a reader of the file looks for it.
		const { adresa, obec, ...rest } = place;
		return { adresa, obec, bod, ...rest };
	};
	const located = files.map((file) =>
		file.path.startsWith(LAYOUT.services.path)
			? withText(file, (text) => {
					const record = parse(text) as { readonly mista?: readonly Place[] };
					const { mista } = record;
					return mista
						? withRecord(text, null, { ...record, mista: mista.map(pointed) }, [])
						: text;
				})
			: file
	);
	return { files: located, found, unknown };
}

function houseAt(address: string, houses: ReadonlyMap<string, readonly House[]> | undefined) {
	const named = houses?.get(placeKey(address)) ?? [];
	const words = fold(address);
	const inStreet = named.filter(({ street }) => street === '' || words.startsWith(fold(street)));
	const [house, another] = inStreet;
	return house && !another ? house : null;
}
