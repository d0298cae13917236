import { region } from '#lib/region/here.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The whole region, imported as one hashed module so that it is not written into every page. */
export function load() {
	return { region };
}
