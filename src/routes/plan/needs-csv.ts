import type { Region } from '#lib/region/region.ts';
import { plain } from '#lib/region/text.ts';
import { nameNeed, type UnmetNeed } from '#lib/help/gap/unmet-needs.ts';
import { planText } from '#lib/text/cs/plan.ts';

const { table } = planText.notes;

/** Spreadsheets in Czech expect semicolons, and this mark to read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Unmet needs as a table for the planning group (RFC 4180, with semicolons). */
export function needsToCsv(region: Region, needs: readonly UnmetNeed[]): string {
	const rows = needs.map((need) => {
		const { what, paragraph, where, code } = nameNeed(region, need);
		return [
			where,
			code,
			what ?? table.unnamed,
			paragraph ?? '',
			need.gap ?? '',
			need.month,
			need.count
		];
	});
	const lines = [table.headings, ...rows].map((cells) => cells.map(cell).join(';'));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
	const text = harmless(plain(String(value)));
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would reckon a cell that begins so, whoever wrote it: the quote makes it a text. */
function harmless(text: string): string {
	return /^[=+@\t-]/.test(text) ? `'${text}` : text;
}
