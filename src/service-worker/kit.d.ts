/** What SvelteKit tells a worker; its own types bring those of the page along. */
declare module '$service-worker' {
	/** The name of the release, as in `_app/version.json`. */
	export const version: string;
}
