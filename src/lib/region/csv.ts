import { plain } from './text.ts';

/** Spreadsheets in Czech expect semicolons, and this mark to read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a table for a spreadsheet (RFC 4180, with semicolons). */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
	const lines = rows.map((cells) => cells.map(cell).join(';'));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
	const text = harmless(plain(String(value)));
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would reckon a cell that begins so, whoever wrote it: the quote makes it a text. */
function harmless(text: string): string {
	return /^[=+@\t\r\n-]/.test(text) ? `'${text}` : text;
}
