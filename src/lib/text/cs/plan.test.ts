import { expect, test } from 'vitest';
import { aRegion } from '../../../../tests/fixtures/builders.ts';
import { needsMessage } from './plan.ts';

test('the message says what is missing, where, when and how many times, and nothing else', () => {
	const needs = [
		{ type: '40', gap: null, municipality: 'ponikla', month: '2026-11', count: 2 },
		{ type: null, gap: null, municipality: null, month: '2026-12', count: 1 }
	];
	expect(needsMessage(aRegion(), needs).replaceAll('\u00a0', ' ')).toBe(
		[
			'Co podle nás chybí: Jilemnicko',
			'– Poniklá: Pečovatelka domů, listopad 2026, 2×',
			'– Jilemnicko: nevíme, jak se to jmenuje, prosinec 2026, 1×'
		].join('\n')
	);
});
