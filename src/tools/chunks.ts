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
		/routes[\\/]\+layout|region[\\/](here|packed|mail)|ui[\\/](frame[\\/](Footer|Header|PlannerLinks|StoredState|TextSize)|styles)|device[\\/](app-update|connection)/
	],
	[
		'leaflet',
		/node_modules[\\/]leaflet[\\/]|virtual:outlines|geometry[\\/](geo|locator|packed-outlines|ring-grid)|[\\/]lib[\\/]map[\\/](leaflet|svg-drawings|map\.css)/
	],
	['suggestions', /fuse\.js|[\\/]lib[\\/]suggest[\\/]|device[\\/]suggestions-of/],
	[
		'search',
		/[\\/]lib[\\/](bytes[\\/](bytes|packed)|search[\\/](index|lexicon|names|places|reading|records|search|steps|words))|device[\\/](search-of|pauses)/
	],
	[
		'map',
		/[\\/]lib[\\/]map[\\/](?!load)|ui[\\/]map[\\/](?!WhereAmI)|hledat[\\/]map[\\/]|text[\\/]cs[\\/]map|catalogue[\\/]map-areas/
	],
	['asking', /ui[\\/]search[\\/]SearchField|bytes[\\/]lists|search[\\/]suggestion/],
	['home', /routes[\\/](\+page\.svelte|SituationTiles|situation-icons)|cs[\\/]home/],
	['service', /routes[\\/]sluzba|text[\\/]cs[\\/](service|facts|opening)|offer[\\/]hours/],
	[
		'gaps',
		/ui[\\/]gap[\\/]|help[\\/]gap[\\/](next-step|since|substitutes)|text[\\/]cs[\\/](gap|next-step)/
	],
	[
		'paper',
		/lean-qr|ui[\\/]paper[\\/]|text[\\/]cs[\\/](referral|flyer)|device[\\/]sharing|routes[\\/](doporuceni|letak)/
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
