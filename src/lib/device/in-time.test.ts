import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, PATIENCE_MS } from './in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes is had, and nothing waits on', async () => {
	expect(await inTime(Promise.resolve('here'))).toBe('here');
	expect(vi.getTimerCount()).toBe(0);
});

test('what fails has failed', async () => {
	await expect(inTime(Promise.reject(new Error('no signal')))).rejects.toThrow('no signal');
});

test('what never comes is not waited for without end', async () => {
	const waited = expect(inTime(new Promise(() => undefined))).rejects.toThrow('in time');
	await vi.advanceTimersByTimeAsync(PATIENCE_MS);
	await waited;
});
