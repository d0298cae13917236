import { expect, test } from 'vitest';
import { NO_DANGER } from '../danger/danger.ts';
import { mayBeDanger } from './may-be-danger.ts';

const likely = { id: '40', score: 2 };

test('what sounds like danger is asked about, less readily beside a clear answer', () => {
	const reading = { danger: NO_DANGER, dangerMargin: 1 };
	expect(mayBeDanger(reading, undefined)).toBe(true);
	expect(mayBeDanger(reading, likely)).toBe(false);
	expect(mayBeDanger({ ...reading, dangerMargin: 2 }, likely)).toBe(true);
	expect(mayBeDanger({ ...reading, dangerMargin: 0 }, undefined)).toBe(false);
});

test('beside a trouble that can wait an answer says nothing against danger', () => {
	expect(mayBeDanger({ danger: { ...NO_DANGER, calm: true }, dangerMargin: 1 }, likely)).toBe(true);
});
