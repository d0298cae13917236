import type {
	CompleteService,
	Provenance,
	Region,
	Statement,
	Statements
} from '#lib/region/region.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { outdatedOf } from '#lib/region/statements.ts';
import { bind } from './bound.ts';
import { agesInWords, formsInWords, groupNames } from './criteria.ts';
import { listOf } from './words.ts';

/** A fact that no longer holds, in words, with who said it and when. */
export interface OldFact {
	readonly words: string;
	readonly provenance: Provenance;
}

/** Everything a record keeps of the past, so that nobody takes an old leaflet for the truth. */
export function oldFacts(region: Region, service: CompleteService): OldFact[] {
	return [
		...inWords(service.about, (text) => text),
		...inWords(service.groups, (ids) => `Pro koho: ${listOf(groupNames(region, ids))}`),
		...inWords(service.ages, (ages) => `Věk: ${agesInWords(ages)}`),
		...inWords(service.forms, (forms) => `Jak pomáhá: ${formsInWords(forms)}`),
		...inWords(service.conditions, (text) => text),
		...inWords(service.phones, ({ number }) => `Telefon: ${formatPhone(number)}`),
		...inWords(service.emails, (email) => `E-mail: ${email}`),
		...inWords(service.webs, (web) => `Web: ${web}`),
		...inWords(service.places, ({ address }) => `Adresa: ${address}`),
		...inWords(service.hours, ({ words }) => `Kdy: ${words}`),
		...inWords(service.capacity, (text) => `Kapacita: ${text}`),
		...inWords(service.price, ({ words }) => `Cena: ${words}`)
	];
}

function inWords<T>(statements: Statements<T>, say: (value: T) => string): OldFact[] {
	return outdatedOf(statements).map((statement: Statement<T>) => ({
		words: bind(say(statement.value)),
		provenance: statement
	}));
}
