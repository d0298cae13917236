const NAME_WIDTH = 40;
const FIGURE_WIDTH = 10;

/** A row of a table: a name and figures in columns. */
export function row(name: string, figures: readonly string[]): string {
	return name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
}

/** Thousands of bytes. */
export function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

export function seconds(ms: number): string {
	return (ms / 1000).toFixed(1);
}
