const NAME_WIDTH = 34;
const FIGURE_WIDTH = 12;

/** Prints a table: a title, heads of columns, rows with a name first. */
export function printTable(
	title: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[]
): void {
	console.log(`\n${title}`);
	for (const [name = '', ...figures] of [['', ...heads], ...rows]) {
		const cells = figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
		console.log(`  ${name.padEnd(NAME_WIDTH)}${cells}`);
	}
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
