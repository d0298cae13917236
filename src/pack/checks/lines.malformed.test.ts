import { expect, test } from 'vitest';
import { type Malformed, outcomeOf } from '../../../tests/fixtures/malformed.ts';

const ROW: Malformed = {
	name: 'a line about which sources differ, and nobody who calls is told',
	file: 'tisnove-linky.yaml',
	edit: ['  upozorneni: Volejte jen v nouzi.\n', ''],
	at: '1:3 [0]',
	says: 'napište do „upozorneni“, co není jisté'
};

test(ROW.name, () => {
	const { told, expected } = outcomeOf(ROW);
	expect(told).toEqual(expected);
});
