import { describe, expect, test } from 'vitest';
import { anOffice, aRegion } from '../../../tests/fixtures/builders.ts';
import { coverageView } from './coverage-view.ts';

const { none, parse, format, unknown } = coverageView(aRegion({ offices: [anOffice()] }));

describe('the view of the coverage in the address', () => {
	test('what is written is read again', () => {
		const search = 'urad=jilemnice&skupina=seniori&forma=terenni&druh=40&obec=ponikla';
		const view = parse(new URLSearchParams(search));
		expect(view).toEqual({
			office: 'jilemnice',
			group: 'seniori',
			form: 'terenni',
			type: '40',
			municipality: 'ponikla'
		});
		expect(format(view)).toBe(search);
		expect(format(none)).toBe('');
	});

	test('what names nothing here is left out, and can be said', () => {
		const params = new URLSearchParams('urad=praha&skupina=&forma=letecka&druh=999&obec=x');
		expect(parse(params)).toEqual(none);
		expect(unknown(params)).toEqual(['praha', 'letecka', '999', 'x']);
	});
});
