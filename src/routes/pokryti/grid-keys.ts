/** A cell of a table, counted from its first row and column with an answer; the headers are row and column -1. */
export interface CellAt {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads in a grid (ARIA Authoring Practices, pattern "grid"): also
 * to its headers, but not to the corner, which leads nowhere.
 *
 * @returns `null` for a key that is none of ours
 */
export function moveInGrid(
	key: string,
	{ row, column }: CellAt,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): CellAt | null {
	switch (key) {
		case 'ArrowUp':
			return { row: Math.max(column < 0 ? 0 : -1, row - 1), column };
		case 'ArrowDown':
			return { row: Math.min(rows - 1, row + 1), column };
		case 'ArrowLeft':
			return { row, column: Math.max(row < 0 ? 0 : -1, column - 1) };
		case 'ArrowRight':
			return { row, column: Math.min(columns - 1, column + 1) };
		case 'Home':
			return { row, column: 0 };
		case 'End':
			return { row, column: columns - 1 };
		default:
			return null;
	}
}
