import { RegisterError } from '../register/read.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of an office: its first line names the columns, in small letters
 * here. Commas or semicolons; cells may stand in quotation marks (RFC 4180).
 *
 * @param encoding `windows-1250` is that of RÚIAN; ČSÚ writes UTF-8
 * @throws RegisterError when a column is missing that must be there, or a row has
 * a cell too many: nobody knows which of them moved the others
 */
export function readTable(
	bytes: Uint8Array,
	needed: readonly string[],
	{ name, encoding = 'utf-8' }: { readonly name: string; readonly encoding?: string }
): Row[] {
	const text = new TextDecoder(encoding).decode(bytes);
	const [head = [], ...rows] = rowsOf(text).filter((row) => row.some((cell) => cell !== ''));
	const columns = head.map((cell) => cell.toLocaleLowerCase('cs'));
	const missing = needed.filter((column) => !columns.includes(column));
	if (missing.length > 0)
		throw new RegisterError(
			`V souboru „${name}“ chybí sloupce: ${missing.join(', ')}. Zkontrolujte, zda je to ten pravý.`
		);
	return rows.map((cells) => {
		if (cells.slice(columns.length).some((cell) => cell !== ''))
			throw new RegisterError(
				`V souboru „${name}“ má jeden řádek víc buněk než záhlaví: ${cells.join(' | ')}. Opravte ho.`
			);
		return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
	});
}

function rowsOf(text: string): string[][] {
	const [head = ''] = text.trimStart().split(/\r?\n/, 1);
	const separator = head.includes(';') ? ';' : ',';
	const cell = new RegExp(
		`(?:[ \\t]*"((?:[^"]|"")*)"[ \\t]*|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
		'g'
	);
	const rows: string[][] = [[]];
	// At the end of the text stands an empty cell, after its last line break in a row of its own.
	for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
		rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
		if (end !== separator) rows.push([]);
	}
	return rows;
}
