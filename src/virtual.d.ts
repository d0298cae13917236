declare module 'virtual:region' {
	import type { Packed } from '#lib/region/packed.ts';
	const region: Packed;
	export default region;
}

declare module 'virtual:details' {
	import type { Details } from '#lib/region/details.ts';
	const details: Details;
	export default details;
}

/** The addresses of the search index, files beside the code. */
declare module 'virtual:search-index' {
	import type { SearchFiles } from '#lib/search/index.ts';
	const addresses: Readonly<Record<keyof SearchFiles, string>>;
	export default addresses;
}

declare module 'virtual:catalogue' {
	import type { Catalogue } from '#lib/help/catalogue/catalogue.ts';
	/** Rejects where it cannot be fetched. */
	const fetchCatalogue: () => Promise<Catalogue>;
	export default fetchCatalogue;
}

declare module 'virtual:outlines' {
	import type { PackedOutlines } from '#lib/map/geometry/packed-outlines.ts';
	const outlines: PackedOutlines;
	export default outlines;
}

/** The addresses of the files of data, of which the first is a script that pages run before ours. */
declare module 'virtual:data' {
	import type { SearchFiles } from '#lib/search/index.ts';
	const addresses: Readonly<Record<'region' | 'catalogue' | keyof SearchFiles, string>>;
	export default addresses;
}
