import { afterEach, expect, test, vi } from 'vitest';
import { pauses } from './pauses.ts';

afterEach(() => vi.restoreAllMocks());

function atTime(ms: number): void {
	vi.spyOn(performance, 'now').mockReturnValue(ms);
}

test('short work is not interrupted', async () => {
	atTime(0);
	const pause = pauses();
	let others = false;
	setTimeout(() => (others = true));
	atTime(5);
	await pause();
	expect(others).toBe(false);
});

test('after long work others run first, and then the time begins anew', async () => {
	atTime(0);
	const pause = pauses();
	let others = false;
	setTimeout(() => (others = true));
	atTime(100);
	await pause();
	expect(others).toBe(true);
	others = false;
	setTimeout(() => (others = true));
	await pause();
	expect(others).toBe(false);
});
