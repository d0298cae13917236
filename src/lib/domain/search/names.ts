import type { Id, Municipality, Region } from '../region.ts';
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

/** A list of words that names a service. */
interface Name {
	readonly service: Id;
	/** Number of its distinct words. */
	readonly size: number;
	/** All of its words must be said: they are ordinary ones. Else the most of them is enough. */
	readonly isWhole: boolean;
}

/** Finds services by their own or their provider's name. */
export class ServiceNames {
	readonly #vocabulary = new Vocabulary();
	readonly #names: Name[] = [];
	/** By word: indexes of the names it stands in. */
	readonly #postings = new Map<number, number[]>();
	readonly #telling = new Set<number>();

	/** @param isOrdinary whether a word is one of the search's own, and so tells no name */
	constructor(region: NamedParts, isOrdinary: (token: Token) => boolean) {
		const providers = new Map(region.providers.map(({ id, name }) => [id, name]));
		const places = wordsOfPlaces(region);
		const isTelling = (token: Token) =>
			isLongEnough(token) && !isOrdinary(token) && !places.has(token.stem);
		for (const { id, name, provider } of region.services) {
			for (const text of [name, providers.get(provider ?? '')]) {
				if (text === undefined) continue;
				const telling = this.#add(id, tokenize(text).filter(isTelling), false);
				for (const term of telling) this.#telling.add(term);
				this.#add(id, tokenize(withoutAppendix(text)).filter(isLongEnough), true);
			}
		}
	}

	/** Whether a word is one of the telling words of a name. */
	has(token: Token): boolean {
		const term = this.#vocabulary.exact(token)?.term;
		return term !== undefined && this.#telling.has(term);
	}

	/** Services a query names, those named in full first. */
	find(tokens: readonly Token[]): Scored[] {
		const scores = new Map<Id, number>();
		for (const [name, hits] of this.#hits(tokens)) {
			const { service, size, isWhole } = name;
			if (hits / size < (isWhole ? 1 : MIN_SHARE)) continue;
			const score = isWhole ? WHOLE_NAME : hits / size;
			scores.set(service, Math.max(score, scores.get(service) ?? 0));
		}
		return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
	}

	#add(service: Id, tokens: readonly Token[], isWhole: boolean): ReadonlySet<number> {
		const terms = new Set(tokens.map((token) => this.#vocabulary.add(token)));
		if (terms.size === 0 || (isWhole && terms.size < 2)) return terms;
		const name = this.#names.push({ service, size: terms.size, isWhole }) - 1;
		for (const term of terms) {
			this.#postings.set(term, [...(this.#postings.get(term) ?? []), name]);
		}
		return terms;
	}

	/** How many words of each name were said. */
	#hits(tokens: readonly Token[]): Map<Name, number> {
		const terms = new Set(tokens.flatMap((token) => this.#vocabulary.exact(token)?.term ?? []));
		const hits = new Map<Name, number>();
		for (const term of terms) {
			for (const index of this.#postings.get(term) ?? []) {
				const name = this.#names[index];
				if (name) hits.set(name, (hits.get(name) ?? 0) + 1);
			}
		}
		return hits;
	}
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
