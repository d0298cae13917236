import { describe, expect, test } from 'vitest';
import { anOffice, aRegion } from '../../../tests/fixtures/builders.ts';
import { formatCoverageView, parseCoverageView, WHOLE_COVERAGE } from './coverage-view.ts';

const REGION = aRegion({ offices: [anOffice()] });
const parse = (query: string) => parseCoverageView(new URLSearchParams(query), REGION);

describe('the view of the coverage in the address', () => {
	test('what is written is read again', () => {
		const view = {
			office: 'jilemnice',
			group: 'seniori',
			form: 'terenni',
			type: '40',
			municipality: 'ponikla'
		} as const;
		expect(parse(formatCoverageView(view))).toEqual(view);
		expect(formatCoverageView(WHOLE_COVERAGE)).toBe('');
	});

	test('what names nothing here is left out', () => {
		expect(parse('urad=praha&skupina=&forma=letecka&druh=999&obec=x')).toEqual(WHOLE_COVERAGE);
	});
});
