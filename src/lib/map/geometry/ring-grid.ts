import type { LonLat } from '#lib/region/region.ts';
import { KM_PER_DEGREE, kmPerDegreeOfLon } from './geo.ts';
import type { Bounds } from './packed-outlines.ts';

/** Bounds and edges are measured by different sums, which may differ in the last digits. */
const ROUNDING_KM = 1e-6;

/**
 * Finds rings by place. The rectangle around all of them is cut into about as
 * many cells as there are rings, and each cell knows the rings whose bounds
 * reach into it, so that a position is held against a few rings only:
 *
 *     ┌─────┬─────┬─────┐
 *     │ 0   │ 0 1 │ 1   │
 *     ├─────┼─────┼─────┤
 *     │ 0 2 │ 0 2 │ 1 2 │
 *     └─────┴─────┴─────┘
 *
 * A ring is named by its index in the list given. Plain arrays, because typed
 * ones took longer to fill, and a device builds this once to ask once.
 */
export class RingGrid {
	readonly #bounds: readonly Bounds[];
	readonly #all: Bounds;
	/** How many cells a row has; there are as many rows. */
	readonly #side: number;
	readonly #columnsPerDegree: number;
	readonly #rowsPerDegree: number;
	/** The rings of each cell, ascending; row by row from the south-west. */
	readonly #cells: readonly number[][];

	/** @param bounds of each ring */
	constructor(bounds: readonly Bounds[]) {
		this.#bounds = bounds;
		this.#all = boundsOfAll(this.#bounds);
		this.#side = Math.ceil(Math.sqrt(bounds.length));
		// Rings on one line have no extent across it: any number of cells a degree does.
		this.#columnsPerDegree = this.#side / (this.#all.east - this.#all.west || 1);
		this.#rowsPerDegree = this.#side / (this.#all.north - this.#all.south || 1);
		this.#cells = Array.from({ length: this.#side ** 2 }, () => []);
		bounds.forEach((one, ring) => this.#eachCell(one, (cell) => cell.push(ring)));
	}

	/** The rings whose bounds hold a position, ascending. */
	around(at: LonLat): number[] {
		const rings: number[] = [];
		this.#eachCell(boundsAround(at, 0), (cell) => {
			rings.push(...cell.filter((ring) => this.#kmToBounds(ring, at) === 0));
		});
		return rings;
	}

	/**
	 * The nearest ring of those closer than the limit; of two as near, the first.
	 *
	 * @param distanceKm asked of the few rings whose bounds are near enough
	 */
	nearest(at: LonLat, limitKm: number, distanceKm: (ring: number) => number): number | null {
		let best = { ring: -1, km: limitKm };
		const measure = (ring: number) => {
			if (this.#kmToBounds(ring, at) > best.km + ROUNDING_KM) return;
			const km = distanceKm(ring);
			if (km < best.km || (km === best.km && ring < best.ring)) best = { ring, km };
		};
		const measureWithin = (km: number) =>
			this.#eachCell(boundsAround(at, km), (cell) => cell.forEach(measure));
		measureWithin(0); // The position's own cell mostly holds a ring so near that few cells remain.
		measureWithin(best.km + ROUNDING_KM);
		return best.ring < 0 ? null : best.ring;
	}

	/** Visits the cells that bounds reach into; beyond the outermost cells, those. */
	#eachCell({ west, south, east, north }: Bounds, visit: (rings: number[]) => void): void {
		const left = this.#step((west - this.#all.west) * this.#columnsPerDegree);
		const right = this.#step((east - this.#all.west) * this.#columnsPerDegree);
		const bottom = this.#step((south - this.#all.south) * this.#rowsPerDegree);
		const top = this.#step((north - this.#all.south) * this.#rowsPerDegree);
		for (let row = bottom; row <= top; row++) {
			for (let column = left; column <= right; column++) {
				visit(this.#cells[row * this.#side + column] ?? []);
			}
		}
	}

	#step(cells: number): number {
		return Math.max(0, Math.min(this.#side - 1, Math.floor(cells)));
	}

	/** No edge of the ring is nearer than its bounds. */
	#kmToBounds(ring: number, { lon, lat }: LonLat): number {
		const { west, south, east, north } = this.#bounds[ring] ?? NOWHERE;
		const dLon = Math.max(0, west - lon, lon - east);
		const dLat = Math.max(0, south - lat, lat - north);
		return Math.hypot(dLon * kmPerDegreeOfLon(lat), dLat * KM_PER_DEGREE);
	}
}

const NOWHERE: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

function boundsOfAll(all: readonly Bounds[]): Bounds {
	let { west, south, east, north } = NOWHERE;
	for (const one of all) {
		west = Math.min(west, one.west);
		south = Math.min(south, one.south);
		east = Math.max(east, one.east);
		north = Math.max(north, one.north);
	}
	return { west, south, east, north };
}

function boundsAround({ lon, lat }: LonLat, km: number): Bounds {
	const [dLon, dLat] = [km / kmPerDegreeOfLon(lat), km / KM_PER_DEGREE];
	return { west: lon - dLon, south: lat - dLat, east: lon + dLon, north: lat + dLat };
}
