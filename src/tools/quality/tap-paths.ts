import type { Id } from '#lib/region/region.ts';

/** One thing a thumb does; what it is looked for by is what the reader sees. */
export type Step =
	| { readonly do: 'tap'; readonly name: string | RegExp }
	/** Opens a fold by its head. */
	| { readonly do: 'open'; readonly name: string }
	/** Opens the list of villages and picks one. */
	| { readonly do: 'choose village'; readonly name: string }
	/** Taps the field and types; letters are not taps. */
	| { readonly do: 'type'; readonly words: string };

/** How somebody of the ten scenarios gets from the first page to the right phone. */
export interface TapPath {
	readonly scenario: string;
	readonly who: string;
	readonly municipality: Id;
	/** Whom to call; where no number of theirs is known, the adviser for the municipality. */
	readonly right: Id;
	/** The site was opened once, weeks ago, and there is no signal now. */
	readonly offline?: boolean;
	readonly steps: readonly Step[];
}

const WORKER_JILEMNICE = 'mu-jilemnice-socialni-pracovnik';
const WORKER_ROKYTNICE = 'mu-rokytnice-socialni-pracovnik';

export const TAP_PATHS: readonly TapPath[] = [
	{
		scenario: 'S01',
		who: 'dcera v Praze, maminka 81 v Pasekách',
		municipality: 'paseky-nad-jizerou',
		right: WORKER_ROKYTNICE,
		steps: [
			{ do: 'type', words: 'nákup a hygiena maminka paseky nad jizerou' },
			{ do: 'tap', name: 'Najít' }
		]
	},
	{
		scenario: 'S02',
		who: 'paní 82, Jilemnice, teplý oběd',
		municipality: 'jilemnice',
		right: 'ps-jilemnice',
		steps: [{ do: 'tap', name: 'Oběd domů' }]
	},
	{
		scenario: 'S04',
		who: 'paní 79, Rokytnice, charitní taxi',
		municipality: 'rokytnice-nad-jizerou',
		right: WORKER_ROKYTNICE,
		steps: [
			{ do: 'type', words: 'charitni taxi rokytnice' },
			{ do: 'tap', name: 'Najít' }
		]
	},
	{
		scenario: 'S05',
		who: 'syn z Poniklé, otec 84 na 14 dní',
		municipality: 'ponikla',
		right: WORKER_JILEMNICE,
		steps: [
			{ do: 'type', words: 'odlehčovací pobyt pro otce 84 let poniklá' },
			{ do: 'tap', name: 'Najít' }
		]
	},
	{
		scenario: 'S06',
		who: 'matka syna 22 s postižením, Jilemnice',
		municipality: 'jilemnice',
		right: 'dc-jilemnice-odlehcovaci',
		steps: [
			{ do: 'open', name: 'Život s postižením' },
			{ do: 'tap', name: 'Odpočinek od péče o dítě' }
		]
	},
	{
		scenario: 'S09',
		who: 'muž 38 po úraze, Jilemnice, práce',
		municipality: 'jilemnice',
		right: 'rytmus-liberec-sr',
		steps: [
			{ do: 'open', name: 'Život s postižením' },
			{ do: 'tap', name: 'Práce s postižením' }
		]
	},
	{
		scenario: 'S12',
		who: 'starosta Mříčné, občan bez peněz',
		municipality: 'mricna',
		right: WORKER_JILEMNICE,
		steps: [{ do: 'choose village', name: 'Mříčná' }]
	},
	{
		scenario: 'S13',
		who: 'starostka Jablonce, osamělý muž 83',
		municipality: 'jablonec-nad-jizerou',
		right: WORKER_ROKYTNICE,
		steps: [{ do: 'choose village', name: 'Jablonec nad Jizerou' }]
	},
	{
		scenario: 'S18',
		who: 'manželka umírajícího, Levínská Olešnice',
		municipality: 'levinska-olesnice',
		right: 'domaci-pece-orp',
		steps: [
			{ do: 'open', name: 'Další starost o blízkého' },
			{ do: 'tap', name: 'Umírání doma' }
		]
	},
	{
		scenario: 'S20',
		who: 'starosta Vítkovic bez signálu',
		municipality: 'vitkovice',
		right: WORKER_JILEMNICE,
		offline: true,
		steps: [{ do: 'choose village', name: 'Vítkovice' }]
	}
];
