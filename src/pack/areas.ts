import type { Area } from '#lib/region/region.ts';

/** Words for kinds of area in the files. */
export const AREA_KINDS = {
	obec: 'municipality',
	urad: 'office',
	orp: 'region',
	kraj: 'county'
} as const satisfies Record<string, Area['kind']>;

/** @example toArea('obec/ponikla') // { kind: 'municipality', id: 'ponikla' } */
export function toArea(text: string): Area {
	const [word = '', id = ''] = text.split('/');
	if (word === 'obec') return { kind: 'municipality', id };
	if (word === 'urad') return { kind: 'office', id };
	return { kind: word === 'kraj' ? 'county' : 'region' };
}
