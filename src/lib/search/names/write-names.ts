import type { ByteWriter } from '#lib/bytes/bytes.ts';
import { writeShortLists } from '#lib/bytes/short-lists.ts';
import type { Municipality, SearchableRegion } from '#lib/region/region.ts';
import { COUNTS, NAME_KINDS, TELLS, type NameKind } from './names.ts';
import { isNoise } from '../words/stop-words.ts';
import { stemOf, tokenize, type Token } from '../words/tokens.ts';
import { isPlain, writeWords } from '../words/word-table.ts';

/** Words in names of organisations that tell no two of them apart. Folded. */
const COMMON_IN_NAMES = new Set(
	`cce kraj kraje libereckeho mesto mestska mestsky nadace obec oblastni ops organizace pobocka pracoviste
	prispevkova projekt spolek sro stredisko ustav`.split(/\s+/)
);

/** Shorter words are mostly legal forms: "z. s.", "o. p. s.". */
const MIN_LENGTH = 3;

type Named = Pick<
	SearchableRegion,
	'municipalities' | 'towns' | 'types' | 'situations' | 'services' | 'providers'
>;

/**
 * Writes the names of all records; `Names` reads them.
 *
 * @param isOrdinary whether a word is one of the search's own, and so tells no name
 */
export function writeNames(
	writer: ByteWriter,
	region: Named,
	isOrdinary: (token: Pick<Token, 'folded' | 'stem'>) => boolean
): void {
	const texts = textsOf(region);
	const all = NAME_KINDS.flatMap((kind) => texts[kind]).map(wordsOf);
	const words = [...new Set(all.flat())].sort();
	const numbers = new Map(words.map((word, number) => [word, number]));
	const places = stemsOfPlaces(region);
	const inServices = new Set([...texts.services, ...texts.providers].flatMap(wordsOf));
	const signOf = (word: string) => {
		if (!isLongEnough(word) || !inServices.has(word)) return 0;
		const token = { folded: word, stem: stemOf(word) };
		return isOrdinary(token) || places.has(token.stem) ? COUNTS : COUNTS | TELLS;
	};
	writeWords(writer, words);
	writer.column(Uint8Array.from(words, signOf));
	for (const kind of NAME_KINDS) writer.number(texts[kind].length);
	writeShortLists(
		writer,
		all.map((text) => text.map((word) => numbers.get(word) ?? 0)),
		words.length
	);
	const heads = [...texts.services, ...texts.providers].map(withoutAppendix).map(wordsOf);
	writer.column(Uint8Array.from(heads, ({ length }) => length));
	writer.column(Uint8Array.from(heads, rarestIn(all)));
	writer.numbers(region.municipalities.flatMap(({ parts }, number) => parts.map(() => number)));
	writer.numbers(providersOf(region));
}

/** The place of the rarest of the words of a name that count, from 1; 0 where there are not two of them. */
function rarestIn(all: readonly (readonly string[])[]): (head: readonly string[]) => number {
	const uses = new Map<string, number>();
	for (const word of all.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
	return (head) => {
		const words = [...new Set(head)].filter(isLongEnough);
		const [rarest = ''] = words.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
		return words.length > 1 ? head.indexOf(rarest) + 1 : 0;
	};
}

function textsOf(region: Named): Record<NameKind, readonly string[]> {
	const { municipalities, types, situations, services, providers } = region;
	return {
		municipalities: municipalities.map(({ name }) => name),
		parts: municipalities.flatMap(({ parts }) => parts.map(({ name }) => name)),
		plainTypes: types.map(({ plain }) => plain),
		officialTypes: types.map(({ name }) => name),
		situations: situations.map(({ name }) => name),
		services: services.map(({ name }) => name),
		providers: providers.map(({ name }) => name)
	};
}

/** Of each service: the place of its provider from 1 on, 0 for none. */
function providersOf({ services, providers }: Named): number[] {
	const places = new Map(providers.map(({ id }, i) => [id, i + 1]));
	return services.map(({ provider }) => places.get(provider ?? '') ?? 0);
}

function wordsOf(text: string): string[] {
	return tokenize(text)
		.map(({ folded }) => folded)
		.filter(isPlain);
}

function isLongEnough(word: string): boolean {
	return word.length >= MIN_LENGTH && !isNoise(word) && !COMMON_IN_NAMES.has(word);
}

/** "Fokus Turnov, z. s." and "Domov pro seniory (Rokytnice)" are said without what follows. */
function withoutAppendix(name: string): string {
	return name.split(/[,(–]/)[0] ?? name;
}

function stemsOfPlaces({ municipalities, towns }: Named): ReadonlySet<string> {
	const names = [...municipalities.flatMap(namesOf), ...towns.map(({ name }) => name)];
	return new Set(names.flatMap(tokenize).map(({ stem }) => stem));
}

function namesOf({ name, cases }: Municipality): string[] {
	return [name, ...Object.values(cases)];
}
