import type { Id, Municipality, Region } from '../region/region.ts';
import type { Scored } from './meaning.ts';
import { isNoise } from './noise.ts';
import { tokenize, type Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** Words in names of organisations that tell no two of them apart. Folded. */
const COMMON_IN_NAMES = new Set(
	`cce kraj kraje libereckeho mesto mestska mestsky nadace obec oblastni ops organizace pobocka pracoviste
	prispevkova projekt spolek sro stredisko ustav`.split(/\s+/)
);

/** Shorter words are mostly legal forms: "z. s.", "o. p. s.". */
const MIN_LENGTH = 3;
/** One of three telling words is not enough. */
const MIN_SHARE = 0.5;
const WHOLE_NAME = 2;
/** A name that more share names a kind of service rather than one. */
const MAX_NAMED = 30;

/** A list of words that names a service. */
interface Name {
	readonly service: Id;
	/** Its distinct words. */
	readonly terms: readonly number[];
	/** All of its words must be said: they are ordinary ones. Else the most of them is enough. */
	readonly isWhole: boolean;
}

/** Finds services by their own or their provider's name. */
export class ServiceNames {
	readonly #vocabulary = new Vocabulary();
	/** By word: the names to look at when it is said. */
	readonly #byWord: ReadonlyMap<number, readonly Name[]>;
	readonly #telling: ReadonlySet<number>;

	/** @param isOrdinary whether a word is one of the search's own, and so tells no name */
	constructor(region: NamedParts, isOrdinary: (token: Token) => boolean) {
		const providers = new Map(region.providers.map(({ id, name }) => [id, name]));
		const places = wordsOfPlaces(region);
		const isTelling = (token: Token) =>
			isLongEnough(token) && !isOrdinary(token) && !places.has(token.stem);
		const names = region.services.flatMap(({ id, name, provider }) =>
			[name, providers.get(provider ?? '') ?? ''].flatMap((text) => [
				this.#name(id, tokenize(text).filter(isTelling), false),
				this.#name(id, tokenize(withoutAppendix(text)).filter(isLongEnough), true)
			])
		);
		const useful = names.filter(({ terms, isWhole }) => terms.length > (isWhole ? 1 : 0));
		this.#byWord = groupByWord(useful);
		this.#telling = new Set(useful.flatMap(({ terms, isWhole }) => (isWhole ? [] : terms)));
	}

	/** Whether a word is one of the telling words of a name. */
	has(token: Token): boolean {
		const term = this.#vocabulary.exact(token)?.term;
		return term !== undefined && this.#telling.has(term);
	}

	/** Services a query names, those named in full first. */
	find(tokens: readonly Token[]): Scored[] {
		const said = new Set(tokens.flatMap((token) => this.#vocabulary.exact(token)?.term ?? []));
		const names = [...said].flatMap((term) => this.#byWord.get(term) ?? []);
		const scores = new Map<Id, number>();
		for (const { service, terms, isWhole } of names) {
			const share = terms.filter((term) => said.has(term)).length / terms.length;
			if (share < (isWhole ? 1 : MIN_SHARE)) continue;
			scores.set(service, Math.max(isWhole ? WHOLE_NAME : share, scores.get(service) ?? 0));
		}
		return [...scores]
			.map(([id, score]) => ({ id, score }))
			.sort((a, b) => b.score - a.score)
			.slice(0, MAX_NAMED);
	}

	#name(service: Id, tokens: readonly Token[], isWhole: boolean): Name {
		const terms = new Set(tokens.map((token) => this.#vocabulary.add(token)));
		return { service, terms: [...terms], isWhole };
	}
}

/**
 * A name of which all words are needed stands only under the rarest of them:
 * else each "služba" would lead through all names of the country.
 */
function groupByWord(names: readonly Name[]): Map<number, Name[]> {
	const uses = new Map<number, number>();
	for (const { terms } of names) {
		for (const term of terms) uses.set(term, (uses.get(term) ?? 0) + 1);
	}
	const groups = new Map<number, Name[]>();
	for (const name of names) {
		const rarest = name.terms.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
		for (const term of name.isWhole ? rarest.slice(0, 1) : name.terms) {
			const group = groups.get(term);
			if (group) group.push(name);
			else groups.set(term, [name]);
		}
	}
	return groups;
}

type NamedParts = Pick<Region, 'services' | 'providers' | 'municipalities' | 'towns'>;

function isLongEnough({ folded }: Token): boolean {
	return folded.length >= MIN_LENGTH && !isNoise(folded) && !COMMON_IN_NAMES.has(folded);
}

/** "Fokus Turnov, z. s." and "Domov pro seniory (Rokytnice)" are said without what follows. */
function withoutAppendix(name: string): string {
	return name.split(/[,(–]/)[0] ?? name;
}

function wordsOfPlaces({ municipalities, towns }: NamedParts): ReadonlySet<string> {
	const names = [...municipalities.flatMap(namesOf), ...towns.map(({ name }) => name)];
	return new Set(names.flatMap(tokenize).map(({ stem }) => stem));
}

function namesOf({ name, cases }: Municipality): string[] {
	return [name, ...Object.values(cases)];
}
