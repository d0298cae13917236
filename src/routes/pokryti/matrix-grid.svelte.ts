import type { Attachment } from 'svelte/attachments';
import { moveInGrid, type CellAt } from './grid-keys.ts';

interface Options {
	/** `Ano: Pečovatelka domů, Poniklá`. */
	readonly nameOf: (at: CellAt) => string;
	/** The cell that is opened; read in an effect. */
	readonly open: () => CellAt | null;
	/** Enter, Space, a click or a screen reader's press on an answer. */
	readonly onpress: (at: CellAt) => void;
}

/**
 * Makes a table of answers a grid (ARIA Authoring Practices): one stop of the
 * Tab key, arrows lead through it. A thousand answers share the listeners of
 * their table, because to hydrate a button in each takes a slow phone a second.
 */
export function matrixGrid({ nameOf, open, onpress }: Options): Attachment<HTMLTableElement> {
	return (table) => {
		const { rows, heads, cells } = partsOf(table);
		const listening = new AbortController();
		const { signal } = listening;
		let current: HTMLElement | undefined;

		const at = (target: EventTarget | null): CellAt | null => {
			const own = target instanceof Element ? target.closest<HTMLElement>('.answer, a') : null;
			if (!own) return null;
			const head = heads.indexOf(own);
			if (head >= 0) return { row: -1, column: head };
			const row = rows.findIndex((each) => each.contains(own));
			return row < 0 ? null : { row, column: cells[row]?.indexOf(own) ?? -1 };
		};
		const press = (to: CellAt | null): boolean => {
			const pressed = to !== null && to.row >= 0 && to.column >= 0;
			if (pressed) onpress(to);
			return pressed;
		};
		const makeCurrent = (element: HTMLElement | undefined): void => {
			if (current) current.tabIndex = -1;
			if (element) element.tabIndex = 0;
			current = element;
		};

		for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
		cells.forEach((line, row) =>
			line.forEach((cell, column) => {
				cell.tabIndex = -1;
				cell.setAttribute('aria-label', nameOf({ row, column }));
				cell.setAttribute('aria-expanded', 'false');
			})
		);
		makeCurrent(cells[0]?.[0]);
		table.addEventListener('click', ({ target }) => press(at(target)), { signal });
		table.addEventListener(
			'focusin',
			({ target }) => {
				const to = at(target);
				if (to) makeCurrent(cellAt(table, to));
			},
			{ signal }
		);
		table.addEventListener(
			'keydown',
			(event) => {
				const from = at(event.target);
				if (!from) return;
				const size = { rows: rows.length, columns: heads.length };
				const next = moveInGrid(event.key, from, size);
				if (next) cellAt(table, next)?.focus();
				else if (!(event.key === 'Enter' || event.key === ' ') || !press(from)) return;
				event.preventDefault();
			},
			{ signal }
		);
		$effect(() => {
			const to = open();
			const cell = to && cellAt(table, to);
			cell?.setAttribute('aria-expanded', 'true');
			return () => cell?.setAttribute('aria-expanded', 'false');
		});
		return () => listening.abort();
	};
}

/** The answer, or the link of a header. */
export function cellAt(table: HTMLTableElement, { row, column }: CellAt): HTMLElement | undefined {
	const { rows, heads, cells } = partsOf(table);
	if (row < 0) return heads[column];
	return column < 0 ? (rows[row]?.querySelector('a') ?? undefined) : cells[row]?.[column];
}

/** The sheet of an open cell is a row without answers. */
function partsOf(table: HTMLTableElement) {
	const lines = [...table.rows].map((row) => ({
		row,
		cells: [...row.querySelectorAll<HTMLElement>('.answer')]
	}));
	const answered = lines.filter(({ cells }) => cells.length > 0);
	return {
		rows: answered.map(({ row }) => row),
		cells: answered.map(({ cells }) => cells),
		heads: [...(table.tHead?.querySelectorAll<HTMLElement>('a') ?? [])]
	};
}
