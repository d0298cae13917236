import type { FindResults, Results } from '#lib/help/catalogue/results.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import { allById, municipalityOf } from '#lib/region/find.ts';
import type { CrisisLine, Municipality, Region } from '#lib/region/region.ts';
import type { FindContact } from './contact/contact.ts';
import type { Found } from './contact/owners.ts';
import { interpret, type Interpretation } from './interpret.ts';
import { NO_MEANING, type Meaning } from './meaning.ts';
import type { Search } from './search.ts';

/** All that is said to one question. */
export interface Answered extends Interpretation {
	readonly results: Results;
	readonly municipality: Municipality | null;
	/** Somebody is in the middle of a word: what stands before it is answered. */
	readonly partial: boolean;
	/** Where danger was typed: to show first, or below the results, if help is sooner found there. */
	readonly lines: readonly CrisisLine[];
	/** It only sounds like danger: nobody is to be frightened, nobody to be left without a number. */
	readonly mayBeDanger: boolean;
	/** A number, an address or the like that was typed. */
	readonly contact: Found | null;
}

interface Sources {
	readonly region: Region;
	readonly findResults: FindResults;
	/** `null`: nothing was typed. */
	readonly search: Pick<Search, 'understand' | 'understandPartial'> | null;
	/** `null`: nothing that was typed looks like a contact. */
	readonly findContact?: FindContact | null;
}

/** @param typing whether the words may not be finished */
export function answerQuery(
	{ region, findResults, search, findContact }: Sources,
	asked: Filters,
	{ typing }: { readonly typing: boolean }
): Answered {
	const understood = search ? understand(region, search, asked.query, findContact) : NOTHING_TYPED;
	const { typed, contact } = understood;
	const partial = search && typing ? search.understandPartial(typed) : null;
	const interpretation = interpret(asked, partial ?? typed);
	const { filters, wanted } = interpretation;
	return {
		...interpretation,
		results: findResults(filters, wanted),
		municipality: municipalityOf(region, filters),
		partial: partial !== null,
		lines: allById(region.crisisLines, typed.lines),
		mayBeDanger: typed.mayBeDanger,
		contact
	};
}

interface Understood {
	readonly typed: Meaning;
	readonly contact: Found | null;
}

const NOTHING_TYPED: Understood = { typed: NO_MEANING, contact: null };

/** An address where help is asked for by its name is only where somebody lives. */
function understand(
	region: Region,
	search: Pick<Search, 'understand'>,
	query: string,
	findContact: FindContact | null = null
): Understood {
	const contact = findContact?.(query) ?? null;
	if (!contact) return { typed: search.understand(query), contact };
	const words = search.understand(contact.rest);
	const isAside = contact.kind === 'address' && words.types.length > words.services.length;
	if (isAside) return { typed: { ...words, query }, contact: null };
	// Of the villages with a postcode the one that is named beside it.
	const isNamed = contact.municipalities.some((id) => id === words.municipality);
	const municipalities =
		isNamed && words.municipality !== null ? [words.municipality] : contact.municipalities;
	const found = { ...contact, municipalities };
	return { typed: withContact(region, words, found, query), contact: found };
}

/** Surer than any words. */
const BY_CONTACT = 20;

/** Whose it is comes first; what else was typed counts, too. */
function withContact(
	region: Region,
	words: Meaning,
	{ kind, text, services, offices, lines, municipalities, towns }: Found,
	query: string
): Meaning {
	const alone = words.query === '';
	const isOffice = alone && services.length === 0;
	const places = allById(region.municipalities, [...municipalities, ...(isOffice ? offices : [])]);
	const [place] = words.municipality === null && places.length === 1 ? places : [];
	const isElsewhere = towns.length > 0 && places.length === 0;
	const named = services.map((id) => ({ id, score: BY_CONTACT }));
	return {
		...words,
		query,
		services: [...named, ...words.services.filter(({ id }) => !services.includes(id))],
		municipality: place?.id ?? words.municipality,
		municipalityWords:
			places.length > 0 || isElsewhere
				? (words.municipalityWords ?? text)
				: words.municipalityWords,
		elsewhere: words.elsewhere ?? (isElsewhere && words.municipality === null ? text : null),
		lines: [...new Set([...lines, ...words.lines])],
		understood:
			named.length > 0 ||
			(alone ? places.length > 0 || (kind === 'postcode' && !isElsewhere) : words.understood),
		choices:
			words.municipality === null && places.length > 1
				? places.map(({ id, name }) => ({ kind: 'municipality', id, text: name }))
				: words.choices
	};
}
