import { HOME } from '#lib/region/addresses.ts';

/** Addresses that have pages, by the routes of src/routes; `*` is the id of a record. */
export const PAGES =
	'co-nevime data doporuceni druh/* hledat letak/* letak/*/* o-aplikaci obec/* plan pokryti prehled pristupnost pro-obce pro-obce/* rady situace/* sluzba/* soukromi tisen';

/** Whether there may be a page: which services and municipalities there are, only the page knows. */
export function hasPage(pathname: string): boolean {
	const path = pathname.slice(HOME.length).replace(/\/$/, '');
	const [folder = '', ...ids] = path.split('/');
	return (
		path === '' || PAGES.split(' ').includes([folder, ...ids.map((id) => id && '*')].join('/'))
	);
}
