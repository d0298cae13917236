import { formatPhone } from '#lib/region/phone.ts';
import type {
	CompleteService,
	Provenance,
	Region,
	Statement,
	Statements
} from '#lib/region/region.ts';
import { outdatedOf } from '#lib/region/statements.ts';
import { bind } from './bound.ts';
import { agesInWords, formsInWords, groupNames } from './criteria.ts';
import { listOf } from './words.ts';

/** A fact that no longer holds, in words, with who said it and when. */
export interface OldFact {
	readonly words: string;
	readonly provenance: Provenance;
}

/** Fields of a service that hold statements. */
type Stated = {
	[F in keyof CompleteService]: CompleteService[F] extends Statements<unknown> ? F : never;
}[keyof CompleteService];

type Value<F extends Stated> = CompleteService[F] extends Statements<infer T> ? T : never;

/** In the order in which they are told; an old number in the register tells a reader nothing. */
const IN_WORDS: {
	readonly [F in Exclude<Stated, 'register'>]: (value: Value<F>, region: Region) => string;
} = {
	about: (text) => text,
	groups: (ids, region) => `Pro koho: ${listOf(groupNames(region, ids))}`,
	ages: (ages) => `Věk: ${agesInWords(ages)}`,
	forms: (forms) => `Jak pomáhá: ${formsInWords(forms)}`,
	conditions: (text) => text,
	phones: ({ number }) => `Telefon: ${formatPhone(number)}`,
	emails: (email) => `E-mail: ${email}`,
	webs: (web) => `Web: ${web}`,
	places: ({ address }) => `Adresa: ${address}`,
	hours: ({ words }) => `Kdy: ${words}`,
	capacity: (text) => `Kapacita: ${text}`,
	price: ({ words }) => `Cena: ${words}`
};

/** Everything a record keeps of the past, so that nobody takes an old flyer for the truth. */
export function oldFacts(region: Region, service: CompleteService): OldFact[] {
	return Object.entries(IN_WORDS).flatMap(([field, say]) => {
		// Each field holds what its words are for.
		const statements = service[field as Stated] as Statements<never>;
		return outdatedOf(statements).map((statement: Statement<never>) => ({
			words: bind(say(statement.value, region)),
			provenance: statement
		}));
	});
}
