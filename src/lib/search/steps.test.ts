import { expect, test } from 'vitest';
import { finish, finishWithPauses, type Steps } from './steps.ts';

function* countTo(limit: number, done: number[]): Steps<string> {
	for (let i = 1; i <= limit; i++) {
		done.push(i);
		yield;
	}
	return `${limit} done`;
}

test('all steps can be taken at once', () => {
	const done: number[] = [];
	expect(finish(countTo(3, done))).toBe('3 done');
	expect(done).toEqual([1, 2, 3]);
});

test('or with a pause after each', async () => {
	const done: number[] = [];
	const pauses: number[] = [];
	const pause = async () => void pauses.push(done.length);
	expect(await finishWithPauses(countTo(3, done), pause)).toBe('3 done');
	expect(pauses).toEqual([1, 2, 3]);
});

test('a step that fails is told', async () => {
	function* broken(): Steps<string> {
		yield;
		throw new RangeError('cut short');
	}
	await expect(finishWithPauses(broken(), async () => {})).rejects.toThrow('cut short');
});
