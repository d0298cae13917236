import { HOME } from '#lib/region/addresses.ts';

/** The first folders of addresses that have pages, those of src/routes. */
export const FOLDERS =
	'co-nevime data doporuceni druh hledat letak o-aplikaci obec plan pokryti prehled pristupnost pro-obce rady situace sluzba soukromi tisen';

/** Whether there may be a page: which services and municipalities there are, only the page knows. */
export function hasPage(pathname: string): boolean {
	const [folder = ''] = pathname.slice(HOME.length).split('/');
	return folder === '' || FOLDERS.split(' ').includes(folder);
}
