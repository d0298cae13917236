import type { Rolldown } from 'vite';

/** Which file a module goes into; the first that matches. */
const CHUNKS = [
	[
		'framework',
		/node_modules[\\/](svelte|@sveltejs|clsx)[\\/]|[\\/]generated[\\/](root|shared)|hooks\.client|preload-helper/
	],
	['region', /virtual:region/],
	[
		'frame',
		/routes[\\/](\+layout|region)|region[\\/]packed|components[\\/](frame[\\/](Footer|Header|PlannerLinks|StoredState|TextSize)|styles)|state[\\/](app-update|connection)|contact[\\/]mail/
	],
	[
		'leaflet',
		/node_modules[\\/]leaflet[\\/]|virtual:outlines|places[\\/](geo|locator|ring-grid)|[\\/]lib[\\/]map[\\/](leaflet|svg-drawings|map\.css)/
	],
	[
		'suggestions',
		/fuse\.js|domain[\\/]search[\\/](suggestions|names[\\/]titles)|state[\\/]suggestions-of/
	],
	[
		'search',
		/domain[\\/](bytes[\\/](byte|sorted|short)|search[\\/](lexicon|names|reading|search|steps|words)|places[\\/](place-|municipalities))|(search|index)-of|state[\\/]pauses/
	],
	[
		'map',
		/[\\/]lib[\\/]map[\\/](?!load)|map-layout|components[\\/]map[\\/](?!WhereAmI)|text[\\/]cs[\\/]map|places[\\/]map-areas/
	],
	['asking', /components[\\/]search[\\/]SearchField|bytes[\\/]lists|search[\\/]understood/],
	['home', /routes[\\/]\+page\.svelte|SituationTiles|situation-icons|cs[\\/]home/],
	['service', /routes[\\/]sluzba|text[\\/](cs[\\/]service|old-facts|opening)|contact[\\/]hours/],
	[
		'gaps',
		/components[\\/]gap[\\/]|domain[\\/]gaps[\\/](next-step|since|substitutes)|text[\\/](cs[\\/]gap|next-step)/
	],
	[
		'paper',
		/lean-qr|components[\\/]referral[\\/](QrCode|qr-path|FirstCall)|text[\\/](cs[\\/])?(referral|leaflet)|domain[\\/](leaflet|referral[\\/](sheet|sms|gsm|shorten))|state[\\/](referral-page|sharing)|routes[\\/](doporuceni|letak)/
	]
] as const;

/** The module of a page, which only passes the page on. */
const NODE_OF_KIT = /client-optimized[\\/]nodes/;

/**
 * Few files instead of the sixty that pages and what they share would make: on
 * a weak signal each request costs a round trip, however small the file. What
 * several pages share is one file; a page of its own is another.
 */
export const CHUNK_GROUPS: Rolldown.CodeSplittingGroup[] = [
	{ name: chunkName, priority: 1 },
	{ name: 'app', test: /[\\/]src[\\/](lib|routes)[\\/]/, minShareCount: 4 }
];

/**
 * A page is put beside the module that SvelteKit loads it by, so that no file
 * is fetched only to say where the next one is.
 */
function chunkName(id: string, context: Rolldown.ChunkingContext): string | null {
	if (!NODE_OF_KIT.test(id)) return chunkOf(id);
	const imported = context.getModuleInfo(id)?.importedIds ?? [];
	return imported.map(chunkOf).find((name) => name !== null) ?? null;
}

function chunkOf(id: string) {
	return CHUNKS.find(([, modules]) => modules.test(id))?.[0] ?? null;
}
