import { expect, test } from 'vitest';
import { aGap } from '../../../../tests/fixtures/builders.ts';
import { planSays } from './gap.ts';

test.each([
	[
		'a measure of its own',
		aGap({ state: 'wanted', measures: ['004'] }),
		'Plán s touto pomocí počítá.'
	],
	['no measure', aGap({ state: 'wanted', measures: [] }), 'Plán píše, že chybí.'],
	[
		'a measure that names it and nobody who does it',
		aGap({ state: 'not-found', measures: ['006'] }),
		'Plán o této pomoci píše, nikoho ale neznáme.'
	],
	[
		'nothing at all',
		aGap({ state: 'not-found', measures: [] }),
		'Žádný náš zdroj o této pomoci neví.'
	],
	[
		'low capacity',
		aGap({ state: 'scarce', measures: ['004'] }),
		'Podle plánu tu je, ale má málo míst. Kdo sem jezdí, nevíme.'
	]
])('the plan has %s', (_name, gap, expected) => {
	expect(planSays(gap).replaceAll('\u00a0', ' ')).toBe(expected);
});

test('where somebody may give it, no source is said to know nobody', () => {
	const words = planSays(aGap({ state: 'not-found', measures: [] }), true);
	expect(words.replaceAll('\u00a0', ' ')).toBe(
		'Víme, kdo tuto pomoc může poskytnout. Zda i tady, se zeptejte.'
	);
});
