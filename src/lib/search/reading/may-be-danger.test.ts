import { expect, test } from 'vitest';
import { aRegion, aSituation } from '../../../../tests/fixtures/builders.ts';
import { NO_DANGER } from '../danger/danger.ts';
import { mayBeDanger } from './may-be-danger.ts';

const likely = { id: '40', score: 2 };
const index = {
	region: aRegion({
		situations: [
			aSituation({ danger: true, types: ['60a', '37'] }),
			aSituation({ danger: false, types: ['40'] })
		]
	})
};

test('what sounds like danger is asked about, less readily beside a clear answer', () => {
	const reading = { danger: NO_DANGER, dangerMargin: 1 };
	expect(mayBeDanger(index, reading, undefined)).toBe(true);
	expect(mayBeDanger(index, reading, likely)).toBe(false);
	expect(mayBeDanger(index, { ...reading, dangerMargin: 2 }, likely)).toBe(true);
	expect(mayBeDanger(index, { ...reading, dangerMargin: 0 }, undefined)).toBe(false);
});

test('beside a trouble that can wait an answer says nothing against danger', () => {
	expect(
		mayBeDanger(index, { danger: { ...NO_DANGER, calm: true }, dangerMargin: 1 }, likely)
	).toBe(true);
});

test('what helps first of all in a dangerous situation says nothing against danger', () => {
	const reading = { danger: NO_DANGER, dangerMargin: 1 };
	expect(mayBeDanger(index, reading, { id: '60a', score: 2 })).toBe(true);
	expect(mayBeDanger(index, reading, { id: '37', score: 2 })).toBe(false);
});
