const NAME_WIDTH = 46;
const FIGURE_WIDTH = 11;

/** Prints a table: a title, heads of columns, rows with a name first. */
export function printTable(
	title: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[]
): void {
	console.log(`\n${row(title, heads).trimStart()}`);
	for (const [name = '', ...figures] of rows) console.log(row(name, figures));
}

/** What was measured against its goal, and whether all of it held. */
export class Verdicts {
	#allHold = true;

	get allHold(): boolean {
		return this.#allHold;
	}

	/** The goal and a word for whether the value keeps within it: the last two cells of a row. */
	atMost(value: number, goal: number, inWords: Format = String): readonly string[] {
		return this.#judged(value <= goal, inWords(goal));
	}

	atLeast(value: number, goal: number, inWords: Format = String): readonly string[] {
		return this.#judged(value >= goal, inWords(goal));
	}

	#judged(holds: boolean, goal: string): readonly string[] {
		this.#allHold &&= holds;
		return [goal, holds ? 'OK' : 'PŘES'];
	}
}

type Format = (value: number) => string;

/** Thousands of bytes. */
export function kilobytes(bytes: number): string {
	return oneDecimal(bytes / 1000);
}

export function megabytes(bytes: number): string {
	return oneDecimal(bytes / 1e6);
}

export function seconds(ms: number): string {
	return oneDecimal(ms / 1000);
}

export function percent(share: number): string {
	return `${oneDecimal(share * 100)} %`;
}

export function oneDecimal(value: number): string {
	return value.toFixed(1);
}

/** A row of a table: a name and figures in columns. */
function row(name: string, figures: readonly string[]): string {
	const cells = figures.map((figure) => ` ${figure}`.padStart(FIGURE_WIDTH)).join('');
	return `  ${name.padEnd(NAME_WIDTH)}${cells}`;
}
