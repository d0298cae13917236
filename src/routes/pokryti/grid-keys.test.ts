import { expect, test } from 'vitest';
import { moveInGrid } from './grid-keys.ts';

const SIZE = { rows: 3, columns: 4 };

test.each([
	['ArrowUp', { row: 0, column: 1 }, { row: -1, column: 1 }],
	['ArrowUp', { row: -1, column: 1 }, { row: -1, column: 1 }],
	['ArrowUp', { row: 0, column: -1 }, { row: 0, column: -1 }],
	['ArrowUp', { row: 2, column: 1 }, { row: 1, column: 1 }],
	['ArrowDown', { row: 2, column: 1 }, { row: 2, column: 1 }],
	['ArrowLeft', { row: 1, column: 0 }, { row: 1, column: -1 }],
	['ArrowLeft', { row: -1, column: 0 }, { row: -1, column: 0 }],
	['ArrowRight', { row: 1, column: 2 }, { row: 1, column: 3 }],
	['Home', { row: 1, column: 2 }, { row: 1, column: 0 }],
	['End', { row: 1, column: 2 }, { row: 1, column: 3 }],
	['Tab', { row: 1, column: 2 }, null]
])('%s from %j leads to %j', (key, from, to) => {
	expect(moveInGrid(key, from, SIZE)).toEqual(to);
});
