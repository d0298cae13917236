import { expect, test } from 'vitest';
import { percentOf } from './share.ts';

test.each([
	[{ count: 0, of: 200 }, 0],
	[{ count: 1, of: 1000 }, 1],
	[{ count: 129, of: 200 }, 65],
	[{ count: 999, of: 1000 }, 99],
	[{ count: 1000, of: 1000 }, 100],
	[{ count: 0, of: 0 }, 0]
])(
	'%j is %i per cent: nobody only where it is nobody, everybody only where it is',
	(part, percent) => {
		expect(percentOf(part)).toBe(percent);
	}
);
