import { formatPhone } from '#lib/region/phone.ts';
import type { CompleteService, Region, Statements } from '#lib/region/region.ts';
import { type Fact, outdatedOf } from '#lib/region/statements.ts';
import { bind, listOf } from './words.ts';
import { agesInWords, formsInWords, groupNames } from './criteria.ts';

/** Fields of a service that hold statements. */
type Stated = {
	[F in keyof CompleteService]: CompleteService[F] extends Statements<unknown> ? F : never;
}[keyof CompleteService];

/** Those told in words; the number in the register tells a reader nothing. */
type Told = Exclude<Stated, 'register'>;

type Value<F extends Stated> = CompleteService[F] extends Statements<infer T> ? T : never;

/** What a fact is called, unless it is a sentence of its own, and how its value is said. */
interface Words<T> {
	readonly title?: string;
	readonly say: (value: T, region: Region) => string;
}

/** In the order in which old ones are told. */
const WORDS: { readonly [F in Told]: Words<Value<F>> } = {
	about: { say: itself },
	groups: { title: 'Pro koho', say: (ids, region) => listOf(groupNames(region, ids)) },
	ages: { title: 'Věk', say: agesInWords },
	forms: { title: 'Jak pomáhá', say: formsInWords },
	conditions: { say: itself },
	phones: { title: 'Telefon', say: ({ number }) => formatPhone(number) },
	emails: { title: 'E-mail', say: itself },
	webs: { title: 'Web', say: itself },
	places: { title: 'Adresa', say: ({ address }) => address },
	hours: { title: 'Kdy', say: ({ words }) => words },
	capacity: { title: 'Kapacita', say: itself },
	price: { title: 'Cena', say: ({ words }) => words }
};

/** A fact with its name: `Kapacita: 20 lidí`. */
export function factInWords<F extends Told>(region: Region, field: F, value: Value<F>): string {
	const { title, say }: Words<Value<F>> = WORDS[field];
	return bind(title ? `${title}: ${say(value, region)}` : say(value, region));
}

/** A fact that no longer holds, in words, with who said it and when. */
interface OldFact {
	readonly words: string;
	readonly fact: Fact<unknown>;
}

/** Everything a record keeps of the past, so that nobody takes an old flyer for the truth. */
export function oldFacts(region: Region, service: CompleteService): OldFact[] {
	// The keys of the table are those fields.
	return (Object.keys(WORDS) as Told[]).flatMap((field) => oldOf(region, service, field));
}

function oldOf<F extends Told>(region: Region, service: CompleteService, field: F): OldFact[] {
	// The field holds statements of its values.
	const statements = service[field] as Statements<unknown> as Statements<Value<F>>;
	return outdatedOf(statements).map((fact) => ({
		words: factInWords(region, field, fact.value),
		fact
	}));
}

function itself(text: string): string {
	return text;
}
