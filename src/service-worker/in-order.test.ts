import { describe, expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

describe('work in order', () => {
	test('begins with the first items and keeps within the limit', async () => {
		const started: number[] = [];
		let running = 0;
		let most = 0;
		await inOrder([1, 2, 3, 4, 5], 2, async (item) => {
			started.push(item);
			most = Math.max(most, (running += 1));
			await Promise.resolve();
			running -= 1;
		});
		expect(started).toEqual([1, 2, 3, 4, 5]);
		expect(most).toBe(2);
	});

	test('one failure fails the whole, after the rest was tried', async () => {
		const done: number[] = [];
		const work = async (item: number) => {
			if (item === 1) throw new Error('no signal');
			done.push(item);
		};
		await expect(inOrder([1, 2, 3], 1, work)).rejects.toThrow('no signal');
		expect(done).toEqual([2, 3]);
	});
});
