/** A cell of a table, counted from its first row and column with an answer. */
export interface CellAt {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads in a grid (ARIA Authoring Practices, pattern "grid").
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
			return { row: Math.max(0, row - 1), column };
		case 'ArrowDown':
			return { row: Math.min(rows - 1, row + 1), column };
		case 'ArrowLeft':
			return { row, column: Math.max(0, column - 1) };
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
