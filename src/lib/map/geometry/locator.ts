import type { Id, LonLat } from '#lib/region/region.ts';
import { distanceToRingKm, ringContains, type Ring } from './geo.ts';
import { boundsOf, ringOf, type PackedOutlines } from './packed-outlines.ts';
import { RingGrid } from './ring-grid.ts';

/** Where a position lies among the municipalities. */
export type Located =
	| { readonly status: 'inside'; readonly id: Id; readonly border: Border | null }
	/** `nearest`: the municipality whose border is so close that the position may belong there. */
	| { readonly status: 'outside'; readonly nearest: Id | null };

/** A border closer than the outlines and the position are exact. */
interface Border {
	/** The municipality behind it; `null`: the region ends there. */
	readonly across: Id | null;
}

export interface Locator {
	/**
	 * Finds the municipality a position lies in.
	 *
	 * @param accuracyKm how far off the position may be, as the device says; a worse
	 *   position is warned about from farther away
	 */
	locate(at: LonLat, accuracyKm?: number): Located;
}

/**
 * Outlines are generalised by up to a few hundred metres, so nearer to a border
 * than this the answer may be the neighbour.
 */
export const BORDER_WARNING_KM = 0.4;

/**
 * Prepares outlines for finding positions among them, on the device. The first
 * position sorts them by place; from then on an answer costs about the same for
 * 20 municipalities as for 6,000, and reads the few rings about it.
 */
export function createLocator(outlines: PackedOutlines): Locator {
	const areas = Object.entries(outlines).map(([id, packed]): Area => ({ id, packed }));
	let grid: RingGrid | undefined;
	const sorted = () => (grid ??= new RingGrid(areas.map(({ packed }) => boundsOf(packed))));

	function areaOf(at: LonLat): Area | undefined {
		const around = sorted()
			.around(at)
			.flatMap((index) => areas[index] ?? []);
		return around.find((area) => ringContains(ringIn(area), at));
	}

	function nearestId(at: LonLat, limitKm: number, except?: Area): Id | null {
		const nearest = sorted().nearest(at, limitKm, (index) => {
			const area = areas[index];
			return area && area !== except ? distanceToRingKm(ringIn(area), at) : Infinity;
		});
		return nearest === null ? null : (areas[nearest]?.id ?? null);
	}

	return {
		locate(at, accuracyKm = 0) {
			const limitKm = Math.max(BORDER_WARNING_KM, accuracyKm);
			const area = areaOf(at);
			if (!area) return { status: 'outside', nearest: nearestId(at, limitKm) };
			const near = distanceToRingKm(ringIn(area), at) < limitKm;
			const border = near ? { across: nearestId(at, limitKm, area) } : null;
			return { status: 'inside', id: area.id, border };
		}
	};
}

interface Area {
	readonly id: Id;
	readonly packed: string;
	/** Not before a position is near. */
	ring?: Ring;
}

function ringIn(area: Area): Ring {
	return (area.ring ??= ringOf(area.packed));
}
