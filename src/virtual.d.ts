declare module 'virtual:region' {
	const region: import('#lib/domain/region.ts').Region;
	export default region;
}

declare module 'virtual:outlines' {
	const outlines: import('#lib/domain/region.ts').Outlines;
	export default outlines;
}
