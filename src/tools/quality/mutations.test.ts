import { expect, test } from 'vitest';
import { MUTATIONS } from './mutations.ts';

test('each mutation changes a query in its one way', () => {
	expect(MUTATIONS.map(({ apply }) => apply('dovoz obedy'))).toEqual([
		'dooz obedy',
		'dovvoz obedy',
		'doovz obedy',
		'doboz obedy',
		'dovos obedy',
		'prosím hledám kdo dovoz obedy',
		'dovoz obedy v Poniklé',
		'DOVOZ  OBEDY'
	]);
});
