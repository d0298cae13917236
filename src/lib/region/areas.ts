import type { Area, Municipality } from './region.ts';

/** How narrow an area is: the narrower statement wins. */
export const SPECIFICITY: Readonly<Record<Area['kind'], number>> = {
	county: 0,
	region: 1,
	office: 2,
	municipality: 3
};

/** Whether an area contains a municipality of the region. */
export function contains(area: Area, { id, office }: Pick<Municipality, 'id' | 'office'>): boolean {
	switch (area.kind) {
		case 'municipality':
			return area.id === id;
		case 'office':
			return area.id === office;
		case 'region':
		case 'county':
			return true;
	}
}
