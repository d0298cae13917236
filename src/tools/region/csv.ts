import { RegisterError } from '../register/read.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of an office: its first line names the columns, in small letters
 * here. Commas or semicolons; cells may stand in quotation marks (RFC 4180).
 *
 * @param encoding `windows-1250` is that of RÚIAN; ČSÚ writes UTF-8
 * @throws RegisterError when a column is missing that must be there
 */
export function readTable(
	bytes: Uint8Array,
	needed: readonly string[],
	{ name, encoding = 'utf-8' }: { readonly name: string; readonly encoding?: string }
): Row[] {
	const text = new TextDecoder(encoding).decode(bytes);
	const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	const separator = head.includes(';') ? ';' : ',';
	const columns = cellsOf(head, separator).map((cell) => cell.trim().toLocaleLowerCase('cs'));
	const missing = needed.filter((column) => !columns.includes(column));
	if (missing.length > 0)
		throw new RegisterError(
			`V souboru „${name}“ chybí sloupce: ${missing.join(', ')}. Zkontrolujte, zda je to ten pravý.`
		);
	return lines.map((line) => {
		const cells = cellsOf(line, separator);
		return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? '']));
	});
}

function cellsOf(line: string, separator: string): string[] {
	const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
	return [...line.matchAll(cell)].map(
		([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain
	);
}
