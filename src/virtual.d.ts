declare module 'virtual:region' {
	import type { Region } from '#lib/domain/region/region.ts';
	const region: Region;
	export default region;
}

declare module 'virtual:details' {
	import type { Details } from '#lib/domain/region/details.ts';
	const details: Details;
	export default details;
}

declare module 'virtual:words' {
	import type { Words } from '#lib/domain/search/words.ts';
	const words: Words;
	export default words;
}

declare module 'virtual:outlines' {
	import type { Outlines } from '#lib/domain/region/region.ts';
	const outlines: Outlines;
	export default outlines;
}
