import type { Id, Region, Service } from '../region.ts';
import type { Scored } from './meaning.ts';
import { isNoise } from './noise.ts';
import { tokenize, type Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Words in names of organisations that tell no two of them apart. Folded.
 * "Charita" is not here: there, it does.
 */
const COMMON_IN_NAMES = new Set(
	`o p s z u r zs zu ops sro as prispevkova organizace ustav spolek nadace sluzba sluzby centrum stredisko oblastni
	domov dum mesto mestsky urad odbor obec kraj kraje libereckeho pobocka pracoviste pece poradna program programy
	skupina zarizeni projekt jine dalsi`.split(/\s+/)
);

const NAMED = 1;
const WHOLE_NAME = 2;

interface NamedService {
	readonly id: Id;
	/** Terms each of which names it alone. */
	readonly telling: ReadonlySet<number>;
	/** All terms of its name. */
	readonly whole: readonly number[];
}

/** Finds services by their own or their provider's name. */
export class ServiceNames {
	readonly #vocabulary = new Vocabulary();
	readonly #services: readonly NamedService[];
	readonly #telling: ReadonlySet<number>;

	/** @param isKnown whether a word means a type, a group or a place and so tells no name */
	constructor(region: Pick<Region, 'services' | 'providers'>, isKnown: (token: Token) => boolean) {
		const providers = new Map(region.providers.map(({ id, name }) => [id, name]));
		this.#services = region.services.map((service) =>
			this.#named(service, providers.get(service.provider ?? '') ?? '', isKnown)
		);
		this.#telling = new Set(this.#services.flatMap(({ telling }) => [...telling]));
	}

	/** Whether a word is one of the telling words of a name. */
	has(token: Token): boolean {
		const term = this.#vocabulary.exact(token)?.term;
		return term !== undefined && this.#telling.has(term);
	}

	/** Services a query names, those named in full first. */
	find(tokens: readonly Token[]): Scored[] {
		const said = new Set(tokens.flatMap((token) => this.#vocabulary.exact(token)?.term ?? []));
		return this.#services
			.map(({ id, telling, whole }) => ({ id, score: score(said, telling, whole) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score);
	}

	#named(
		{ id, name }: Service,
		provider: string,
		isKnown: (token: Token) => boolean
	): NamedService {
		const own = tokenize(name).filter(({ folded }) => !isNoise(folded));
		const telling = [...own, ...tokenize(provider)].filter(
			(token) =>
				token.folded.length > 2 &&
				!isNoise(token.folded) &&
				!COMMON_IN_NAMES.has(token.folded) &&
				!isKnown(token)
		);
		const terms = (words: readonly Token[]) => words.map((word) => this.#vocabulary.add(word));
		return { id, telling: new Set(terms(telling)), whole: terms(own) };
	}
}

function score(
	said: ReadonlySet<number>,
	telling: ReadonlySet<number>,
	whole: readonly number[]
): number {
	if (whole.length > 1 && whole.every((term) => said.has(term))) return WHOLE_NAME;
	const hits = [...telling].filter((term) => said.has(term)).length;
	return hits === 0 ? 0 : NAMED * (hits / telling.size);
}
