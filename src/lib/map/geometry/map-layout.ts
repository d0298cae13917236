import type { Id, Municipality } from '#lib/region/region.ts';

/** In pixels of the map, from its top left corner. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Label {
	readonly id: Id;
	/** Where it may stand, the best first. */
	readonly positions: readonly Box[];
}

/**
 * Places labels so that none covers another: each takes the first of its
 * positions that is still free, or is left out.
 *
 * @param labels the important ones first
 * @param frame what a label must not stick out of
 * @param obstacles what no label may cover, such as pins
 * @returns by id, which of its positions a label takes
 */
export function placeLabels(
	labels: readonly Label[],
	frame: Box,
	obstacles: readonly Box[] = []
): ReadonlyMap<Id, number> {
	const taken = [...obstacles];
	const placed = new Map<Id, number>();
	for (const { id, positions } of labels) {
		const index = positions.findIndex(
			(box) => within(box, frame) && !taken.some((other) => overlap(box, other))
		);
		const box = positions[index];
		if (!box) continue;
		taken.push(box);
		placed.set(id, index);
	}
	return placed;
}

/** Whose name stays where there is no room for all: towns first, then villages by population. */
export function byImportance(a: Ranked, b: Ranked): number {
	return Number(b.kind === 'town') - Number(a.kind === 'town') || b.population - a.population;
}

type Ranked = Pick<Municipality, 'kind' | 'population'>;

/** Whether a pin with its tip there is whole inside a map of that size: half of one says nothing. */
export function isWholePin({ x, y }: Stop, { x: width, y: height }: Stop): boolean {
	return x >= 18 && x <= width - 18 && y >= 40 && y <= height;
}

function within(inner: Box, outer: Box): boolean {
	return (
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export interface Stop {
	readonly x: number;
	/** Grows downwards. */
	readonly y: number;
}

export const DIRECTIONS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
type Direction = (typeof DIRECTIONS)[number];

/**
 * Finds where an arrow key leads on a map: the nearest stop in that direction,
 * one straight ahead before one aside. Looks over a quarter of the compass, so
 * that "up" never means "a little up and far to the left".
 *
 * @returns its index; `null`: nothing lies that way
 */
export function stopTowards(
	stops: readonly Stop[],
	from: number,
	direction: Direction
): number | null {
	const start = stops[from];
	if (!start) return null;
	const reachable = stops
		.map((stop, index) => ({ index, ...seenFrom(start, stop, direction) }))
		.filter(({ ahead, aside }) => ahead > 0 && aside <= ahead)
		.sort((a, b) => a.ahead + 2 * a.aside - (b.ahead + 2 * b.aside));
	return reachable[0]?.index ?? null;
}

function seenFrom(start: Stop, { x, y }: Stop, direction: Direction) {
	const [dx, dy] = [x - start.x, y - start.y];
	switch (direction) {
		case 'ArrowUp':
			return { ahead: -dy, aside: Math.abs(dx) };
		case 'ArrowDown':
			return { ahead: dy, aside: Math.abs(dx) };
		case 'ArrowLeft':
			return { ahead: -dx, aside: Math.abs(dy) };
		case 'ArrowRight':
			return { ahead: dx, aside: Math.abs(dy) };
	}
}
