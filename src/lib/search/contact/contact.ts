import type { Region } from '#lib/region/region.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize } from '../words/tokens.ts';
import { atAddress } from './address.ts';
import { companyIn, numberIn, postcodeIn, registeredIn } from './numbers.ts';
import type { Found } from './owners.ts';
import { mailIn, webIn } from './web.ts';

export type FindContact = (query: string) => Found | null;

/** The surest first: a mail has a web's name in it, a number of a company or a register may be a part of a phone's. */
const FINDERS = [mailIn, webIn, companyIn, registeredIn, numberIn, atAddress, postcodeIn];

/**
 * Finds a phone number, e-mail, web, company number, address or postcode in a
 * query, and whose it is: a number on a slip of paper is often all that somebody
 * has. What is nobody's is found only where nothing else was typed, so that it
 * can be said. Records are read as the page has them; there is no index.
 */
export function contactsOf(region: Region): FindContact {
	return (typed) => {
		// Digits of other keyboards and hard spaces are read as ours.
		const query = typed.normalize('NFKC');
		for (const find of FINDERS) {
			const found = find(region, query);
			if (!found) continue;
			const rest = saying(found.rest);
			if (rest === '' || found.kind === 'postcode' || isKnown(found)) return { ...found, rest };
		}
		return null;
	};
}

/** Whether we know whose it is, or where. */
export function isKnown({ services, offices, lines, municipalities, towns }: Found): boolean {
	return [services, offices, lines, municipalities, towns].some(({ length }) => length > 0);
}

/** Words that only say what it is. Folded. */
const BESIDE = new Set(
	'adresa adrese adresu cisla ci cp cz ic ico id identifikator identifikatoru e email emailu evidencni gsm hovor linka mail mailto mob mobil mobilu mpsv psc patri reg registr registru registracni rpss sms stranka stranky t tel telefonni tf ul ulice ulici vola volal volala volali volalo web webu www zmeskany'.split(
		' '
	)
);

/** Empty where it is all that was asked. */
function saying(rest: string): string {
	const says = tokenize(rest).some(({ folded }) => !isStopWord(folded) && !BESIDE.has(folded));
	return says ? rest : '';
}
