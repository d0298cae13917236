import { leafletAddress } from '#lib/region/addresses.ts';
import { leafletGroups } from '../../routes/letak/leaflet-groups.ts';
import type { Municipality, Region, TargetGroup } from '#lib/region/region.ts';
import { leafletText } from '#lib/text/cs/leaflet.ts';
import { groupsForWhom } from '#lib/text/cs/sentences.ts';

/** One leaflet as a file. */
export interface LeafletFile {
	readonly municipality: Municipality;
	readonly group: TargetGroup | null;
	readonly title: string;
	/** Of its page, without the host. */
	readonly address: string;
	readonly name: string;
}

/** All leaflets of a region: for each municipality one for everybody, then one for each group. */
export function leafletFiles(region: Region): LeafletFile[] {
	const groups = [null, ...leafletGroups(region)];
	return region.municipalities.flatMap((municipality) =>
		groups.map((group) => ({
			municipality,
			group,
			title: leafletText.title(municipality.where, group && groupsForWhom(region, [group.id])),
			address: leafletAddress(municipality.id, group?.id ?? null),
			name: `${[municipality.id, group?.id].filter(Boolean).join('-')}.pdf`
		}))
	);
}
