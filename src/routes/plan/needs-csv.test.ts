import { expect, test } from 'vitest';
import { aGap, aRegion, aType } from '../../../tests/fixtures/builders.ts';
import { needsToCsv } from './needs-csv.ts';

const NOTE = { type: null, gap: null, municipality: null, month: '2026-11', count: 1 };

test('unmet needs are a table a Czech spreadsheet opens', () => {
	const region = aRegion({
		types: [aType({ id: '44', paragraph: '§ 44', plain: 'Chvíle oddechu' })],
		gaps: [aGap({ id: 'pobyt', name: 'Pobyt; „pro seniory“ i\u00a0děti' })]
	});
	const csv = needsToCsv(region, [
		{ ...NOTE, type: '44', gap: 'pobyt', municipality: 'ponikla', count: 2 },
		{ ...NOTE, type: '44' },
		{ ...NOTE, municipality: 'zanikla' }
	]);
	expect(csv).toBe(
		[
			'\uFEFFobec;kód obce;co chybí;paragraf;mezera;měsíc;počet',
			'Poniklá;577405;"Pobyt; „pro seniory“ i děti";§ 44;pobyt;2026-11;2',
			'Jilemnicko;;Chvíle oddechu;§ 44;;2026-11;1',
			'zanikla;;neurčeno;;;2026-11;1',
			''
		].join('\r\n')
	);
});

test.each(['=HYPERLINK(1)', '+420', '-1', '@SUM(A1)'])(
	'the name %s is a text in a spreadsheet, never a formula',
	(name) => {
		const region = aRegion({ types: [aType({ id: '44', plain: name })] });
		expect(needsToCsv(region, [{ ...NOTE, type: '44' }])).toContain(`;'${name};`);
	}
);
