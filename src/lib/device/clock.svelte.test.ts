import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Clock } from './clock.svelte.ts';

const RELEASED = '2026-11-21';

/** A started clock at a time of the device. */
function clockAt(time: string): Clock {
	vi.setSystemTime(new Date(time));
	const clock = new Clock(RELEASED);
	clock.start();
	return clock;
}

describe('the clock of the reader', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('stands on the day of the release until a page is read', () => {
		const clock = new Clock(RELEASED);
		expect([clock.now, clock.day, clock.stale]).toEqual([undefined, RELEASED, false]);
	});

	test('goes on each minute, until it is stopped', () => {
		vi.setSystemTime(new Date('2026-11-30T10:00Z'));
		const clock = new Clock(RELEASED);
		const stop = clock.start();
		vi.advanceTimersByTime(60_000);
		expect(clock.now).toBe(Date.parse('2026-11-30T10:01Z'));
		stop();
		vi.advanceTimersByTime(60_000);
		expect(clock.now).toBe(Date.parse('2026-11-30T10:01Z'));
	});

	test('has the day of Prague, whatever the zone of the device', () => {
		expect(clockAt('2026-11-30T23:30Z').day).toBe('2026-12-01');
	});

	test('F38: that is wrong makes no data younger', () => {
		expect(clockAt('2016-01-01T10:00Z').day).toBe(RELEASED);
	});

	test('that stands before the release is wrong, and tells no time', () => {
		const wrong = clockAt('2016-01-01T10:00Z');
		expect([wrong.wrong, wrong.now]).toEqual([true, undefined]);
		const right = clockAt('2026-11-21T00:10Z');
		expect([right.wrong, right.now]).toEqual([false, Date.parse('2026-11-21T00:10Z')]);
	});

	test.each([
		['2027-11-21', false],
		['2027-11-22', true],
		['2031-11-21', true]
	])('on %s the data are stale: %s', (day, stale) => {
		expect(clockAt(`${day}T10:00Z`).stale).toBe(stale);
	});
});
