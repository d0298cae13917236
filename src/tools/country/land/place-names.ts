import { decline, withAdjective, withAppendix, type Noun } from './declension.ts';
import {
	ADJECTIVES,
	APPENDICES,
	BEGINNINGS,
	ENDINGS,
	MIDDLES,
	SHARED
} from './place-name-patterns.ts';
import { Lottery, type Random } from '../random.ts';

/** How names of a kind of place are drawn: shares from 0 to 1. */
export interface NamingHabits {
	/** From the common names that many places bear. */
	readonly shared: number;
	/** A name some place bears already. */
	readonly repeated: number;
	/** `Horní …`, `Nový …`. */
	readonly adjective: number;
	/** `… nad Labem`, `… u Bolic`. */
	readonly appendix: number;
}

/** A fifth of municipalities have a namesake, and more than a third of parts. */
export const OF_MUNICIPALITIES: NamingHabits = {
	shared: 0.1,
	repeated: 0.07,
	adjective: 0.13,
	appendix: 0.12
};

export const OF_PARTS: NamingHabits = {
	shared: 0.06,
	repeated: 0.2,
	adjective: 0.18,
	appendix: 0.03
};

/** Makes up names of places that behave as Czech ones: in all cases, with namesakes. */
export class PlaceNamer {
	readonly #random: Random;
	readonly #given: Noun[] = [];
	readonly #taken = new Set<string>();

	/** @param taken names that are borne already, of the real region */
	constructor(random: Random, taken: readonly string[] = []) {
		this.#random = random;
		for (const name of taken) this.#taken.add(name);
	}

	name(habits: NamingHabits): Noun {
		const random = this.#random;
		const kind = random.next();
		if (kind < habits.shared) return this.#keep(this.#qualified(SHARED_NAMES.draw(random), habits));
		if (kind < habits.shared + habits.repeated && this.#given.length > 0) {
			return random.pick(this.#given);
		}
		return this.#keep(this.#fresh(habits));
	}

	/** A name nobody bears yet. */
	#fresh(habits: NamingHabits): Noun {
		for (;;) {
			const made = this.#qualified(this.#simple(), habits);
			if (!this.#taken.has(made.forms[0])) return made;
		}
	}

	#simple(): Noun {
		const random = this.#random;
		const root = random.pick(BEGINNINGS) + random.pick(MIDDLES);
		return decline(root, DRAWN_ENDINGS.draw(random));
	}

	#qualified(noun: Noun, { adjective, appendix }: NamingHabits): Noun {
		const random = this.#random;
		const isSingleWord = !noun.forms[0].includes(' ');
		if (isSingleWord && random.chance(adjective)) {
			return withAdjective(DRAWN_ADJECTIVES.draw(random), noun);
		}
		return random.chance(appendix) ? withAppendix(noun, this.#appendix()) : noun;
	}

	/** Of a river or a hill, or of a neighbour: `u Bolic`. */
	#appendix(): string {
		const random = this.#random;
		if (this.#given.length === 0 || random.chance(0.6)) return random.pick(APPENDICES);
		const [, genitive] = random.pick(this.#given).forms;
		return genitive.includes(' ') ? random.pick(APPENDICES) : `u ${genitive}`;
	}

	#keep(noun: Noun): Noun {
		this.#given.push(noun);
		this.#taken.add(noun.forms[0]);
		return noun;
	}
}

const SHARED_NAMES = new Lottery(SHARED);
const DRAWN_ENDINGS = new Lottery(ENDINGS);
const DRAWN_ADJECTIVES = new Lottery(ADJECTIVES);
