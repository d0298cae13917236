import { describe, expect, test } from 'vitest';
import { runAtMost } from './run-at-most.ts';

describe('tasks in order', () => {
	test('the first ones begin first, and no more than the limit run at once', async () => {
		const started: number[] = [];
		let running = 0;
		let most = 0;
		const task = (item: number) => async () => {
			started.push(item);
			most = Math.max(most, (running += 1));
			await Promise.resolve();
			running -= 1;
		};
		await runAtMost([1, 2, 3, 4, 5].map(task), 2);
		expect(started).toEqual([1, 2, 3, 4, 5]);
		expect(most).toBe(2);
	});

	test('one failure fails the whole, after the rest was tried', async () => {
		const done: number[] = [];
		const fails = () => Promise.reject(new Error('no signal'));
		const task = (item: number) => async () => void done.push(item);
		await expect(runAtMost([fails, task(2), task(3)], 1)).rejects.toThrow('no signal');
		expect(done).toEqual([2, 3]);
	});
});
