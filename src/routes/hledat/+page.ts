import { browser } from '$app/environment';
import { readyToFind } from '#lib/device/find-results.ts';
import { inTime } from '#lib/device/in-time.ts';
import { region } from '#lib/region/here.ts';
import type { FindContact } from '#lib/search/contact/contact.ts';
import type { Search } from '#lib/search/search.ts';
import type { PageLoad } from './$types';

interface Loaded {
	/** `null`: nothing was typed, or something did not come. */
	readonly search: Search | null;
	/** `null`: nothing that was typed looks like a contact. */
	readonly findContact: FindContact | null;
	/** Something did not come: nothing can be found. */
	readonly failed: boolean;
}

const NONE: Loaded = { search: null, findContact: null, failed: false };
const FAILED: Loaded = { ...NONE, failed: true };

/** Numbers, addresses, e-mails and webs have one of these. */
const MAY_BE_CONTACT = /\p{Nd}|@|\S\.\S/u;

/** Only a query fetches the search; the list and the map do without it. */
export const load: PageLoad = async ({ url }) => {
	if (!browser) {
		await readyToFind();
		return NONE;
	}
	return inTime(fetched(url.searchParams.get('q'))).catch(() => FAILED);
};

async function fetched(query: string | null): Promise<Loaded> {
	const [loaded] = await Promise.all([query === null ? NONE : fetchSearch(query), readyToFind()]);
	return loaded;
}

async function fetchSearch(query: string): Promise<Loaded> {
	const [search, findContact] = await Promise.all([
		import('#lib/device/search-of.ts').then(({ searchOf }) => searchOf(region)),
		MAY_BE_CONTACT.test(query) ? fetchContacts().catch(() => null) : null
	]);
	return { search, findContact, failed: false };
}

async function fetchContacts(): Promise<FindContact> {
	const { contactsOf } = await import('#lib/search/contact/contact.ts');
	return contactsOf(region);
}
