import type {
	CaseForms,
	Lexicon,
	Municipality,
	SearchableMunicipality
} from '#lib/region/region.ts';
import { tokenize } from '../words/tokens.ts';

export type PlaceCase = 'nominative' | keyof CaseForms;

/** One case form of the name of a municipality or of a part of one. */
export interface PlaceName {
	/** Its place in the list of municipalities; past them, places that are none of ours. */
	readonly municipality: number;
	/** Folded words that must be there: `jablonec`, `horni rokytnice`. */
	readonly head: readonly string[];
	/** Folded words that may follow, left out or shortened: `nad jizerou`, `n j`. */
	readonly rest: readonly string[];
	/** `null`: the data do not say which. */
	readonly case: PlaceCase | null;
	readonly isPart: boolean;
	/** Is an ordinary word, too, as `kruh` and `čistá`. */
	readonly isWord: boolean;
	/** Too far for anybody to be near both: behind one of our names it tells its namesake. */
	readonly isFar: boolean;
}

/** Prepositions inside names; with what follows them, they are often left out. */
const JOINTS: ReadonlySet<string> = new Set(['nad', 'pod', 'u', 'v', 'na', 'pri', 'za']);

/** Shorter words of a name, as "Ves" or "Hutě", do not stand for the whole. */
const MIN_SHORT_NAME = 5;

/** Adjectives that stand in names everywhere and name no place alone. Folded; their endings vary. */
const COMMON_ADJECTIVE =
	/^(horni|dolni|nov|star|velk|mal)(a|e|i|y|ou|ych|ym|ymi|ich|im|imi|eho|emu)?$/;

/**
 * All forms under which municipalities may be named: every case, with the
 * second part or without it, their parts, and the distinctive word of a name of two
 * (`Branná` for Horní Branná) where no other name here has that word.
 *
 * @param lexicon names that are ordinary words, too, and places that are none of ours
 */
export function placeNames(
	municipalities: readonly SearchableMunicipality[],
	{ homonyms, elsewhere }: Pick<Lexicon, 'homonyms' | 'elsewhere'>
): PlaceName[] {
	const ordinary = new Set(homonyms.map((word) => foldedWords(word).join(' ')));
	const names = municipalities.flatMap((municipality, number) => [
		...namesOf(municipality, number, ordinary),
		...partNamesOf(municipality, number, ordinary)
	]);
	const others = elsewhere.flatMap((place, i) => {
		// "Vysoké nájmy" are not in Vysoké nad Jizerou.
		const isWord = ordinary.has(split(place.name).head.join(' '));
		return formsOf(place, municipalities.length + i, ordinary)
			.flatMap((name) => (isWord ? wholeOf(name) : name))
			.map((name) => ({ ...name, isPart: false, isFar: place.far }));
	});
	return [...names, ...shortNames(names), ...others];
}

function namesOf(
	{ name, cases }: Municipality,
	municipality: number,
	ordinary: ReadonlySet<string>
): PlaceName[] {
	const isWord = ordinary.has(split(name).head.join(' '));
	const forms: Record<PlaceCase, string> = { nominative: name, ...cases };
	return Object.entries(forms).map(([key, form]) => ({
		municipality,
		...split(form),
		// The keys of the record above.
		case: key as PlaceCase,
		isPart: false,
		isWord,
		isFar: false
	}));
}

function partNamesOf(
	{ parts }: SearchableMunicipality,
	municipality: number,
	ordinary: ReadonlySet<string>
): PlaceName[] {
	return parts.flatMap((part) => formsOf(part, municipality, ordinary));
}

/** Of a place whose case forms are a plain list. */
function formsOf(
	{ name, cases }: Pick<Lexicon['elsewhere'][number], 'name' | 'cases'>,
	municipality: number,
	ordinary: ReadonlySet<string>
): PlaceName[] {
	const isWord = ordinary.has(foldedWords(name).join(' '));
	return [name, ...cases].map((form, index) => ({
		municipality,
		...split(form),
		case: index === 0 ? ('nominative' as const) : null,
		isPart: true,
		isWord,
		isFar: false
	}));
}

/** A name of which nothing may be left out, only shortened: "Háje n. J." */
function wholeOf({ head, rest, ...name }: PlaceName): PlaceName[] {
	const initials = rest.map((word) => word.charAt(0));
	const endings = rest.length > 1 ? [rest, initials] : [rest];
	return endings.map((ending) => ({ ...name, head: [...head, ...ending], rest: [] }));
}

function shortNames(names: readonly PlaceName[]): PlaceName[] {
	const municipalities = municipalitiesByWord(names);
	return names
		.filter(({ head }) => head.length === 2)
		.flatMap((name) => distinctiveWords(name).map((word) => ({ ...name, head: [word] })))
		.filter(({ head: [word = ''] }) => isDistinctive(word) && municipalities.get(word)?.size === 1);
}

function isDistinctive(word: string): boolean {
	return word.length >= MIN_SHORT_NAME && !COMMON_ADJECTIVE.test(word);
}

/** Of a part only the noun: "Zálesní" or "Skelná" alone would be taken for ordinary words. */
function distinctiveWords({ head, isPart }: PlaceName): readonly string[] {
	return isPart ? head.slice(1) : head;
}

function municipalitiesByWord(names: readonly PlaceName[]): Map<string, Set<number>> {
	const found = new Map<string, Set<number>>();
	for (const { head, municipality } of names) {
		for (const word of head) found.set(word, (found.get(word) ?? new Set()).add(municipality));
	}
	return found;
}

function split(name: string): Pick<PlaceName, 'head' | 'rest'> {
	const words = foldedWords(name);
	const joint = words.findIndex((word, index) => index > 0 && JOINTS.has(word));
	return joint < 0
		? { head: words, rest: [] }
		: { head: words.slice(0, joint), rest: words.slice(joint) };
}

function foldedWords(name: string): string[] {
	return tokenize(name).map(({ folded }) => folded);
}
