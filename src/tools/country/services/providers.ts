import type { Municipality, Provider } from '#lib/region/region.ts';
import { Lottery, type Random, type Weighted } from '../random.ts';

/** A provider and where it sits: the index of a municipality. */
export interface Seated {
	readonly provider: Provider;
	readonly seat: number;
}

type NamedPlace = Pick<Municipality, 'name' | 'where' | 'kind' | 'population'>;

/** Words that organisations and houses are called by. */
export const NICKNAMES = (
	'Slunečnice Pohoda Naděje Domino Oáza Klíč Duha Jitřenka Kopretina Mozaika Světlo Maják Most Kompas ' +
	'Vlaštovka Motýl Čtyřlístek Pampeliška Studánka Pramen Lípa Dubina Harmonie Harmonia Alfa Orion Rytmus ' +
	'Kontakt Dotek Cesta Krok Opora Záchrana Azyl Přístav Kormidlo Kotva Plachta Vrba Rozmarýn Levandule ' +
	'Domovinka Paprsek Úsvit Sluníčko Medvídek Beruška Ještěrka Pavučina Labyrint Spirála Konvalinka ' +
	'Jasmín Kaštan Javor Borůvka Hvězda Zvonek Zvoneček Kvítek Modřín Sedmikráska'
).split(' ');

type Pattern = (place: NamedPlace, nickname: string) => string;

const PATTERNS: Weighted<Pattern> = [
	[({ name, kind }) => `${kind === 'town' ? 'Město' : 'Obec'} ${name}`, 16],
	[({ name }) => `Charita ${name}`, 8],
	[({ name }) => `Oblastní charita ${name}`, 5],
	[({ where }) => `Diakonie ČCE – středisko ${where}`, 3],
	[({ name }) => `Domov pro seniory ${name}, příspěvková organizace`, 8],
	[({ name }) => `Centrum sociálních služeb ${name}, p. o.`, 7],
	[({ name }) => `Pečovatelská služba ${name}, p. o.`, 3],
	[({ name }, nickname) => `${nickname} ${name}, z. s.`, 14],
	[({ name }, nickname) => `${nickname} ${name}, o. p. s.`, 9],
	[({ where }, nickname) => `Centrum ${nickname} ${where}, z. ú.`, 9],
	[({ name }, nickname) => `Domov ${nickname} ${name}, s. r. o.`, 8],
	[({ where }, nickname) => `Spolek ${nickname} ${where}`, 6],
	[({ name }, nickname) => `Nadační fond ${nickname} ${name}`, 2]
];

const DRAWN_PATTERNS = new Lottery(PATTERNS);
/** Providers sit in towns rather than by heads: a city has many for its size, but not all. */
const PULL_OF_SIZE = 0.75;

/** Providers with names like real ones; none of them is meant to be one. */
export function nameProviders(
	places: readonly NamedPlace[],
	count: number,
	random: Random
): Seated[] {
	const seats = new Lottery(
		places.map(({ population }, seat) => [seat, population ** PULL_OF_SIZE] as const)
	);
	return Array.from({ length: count }, (_, i) => {
		const seat = seats.draw(random);
		// Seats are drawn from the indexes of this list.
		const name = DRAWN_PATTERNS.draw(random)(places[seat] as NamedPlace, random.pick(NICKNAMES));
		return { provider: { id: `poskytovatel-${i}`, name, ico: [], webs: [] }, seat };
	});
}
