import { expect, test } from 'vitest';
import { ThreeShifts } from './quick-exit.ts';

test.each([
	{ name: 'three presses leave', keys: ['Shift', 'Shift', 'Shift'], leaves: true },
	{ name: 'two do not', keys: ['Shift', 'Shift'], leaves: false },
	{ name: 'capitals do not', keys: ['Shift', 'A', 'Shift', 'B', 'Shift', 'C'], leaves: false },
	{ name: 'slow ones do not', keys: ['Shift', 'Shift', 'Shift'], every: 3000, leaves: false }
])('$name', ({ keys, every = 100, leaves }) => {
	const shifts = new ThreeShifts();
	const answers = keys.map((key, at) =>
		shifts.press({ key, repeat: false, timeStamp: at * every })
	);
	expect(answers.includes(true)).toBe(leaves);
});

test('Shift that is held is one press', () => {
	const shifts = new ThreeShifts();
	const answers = [0, 30, 60, 90].map((timeStamp) =>
		shifts.press({ key: 'Shift', repeat: timeStamp > 0, timeStamp })
	);
	expect(answers).not.toContain(true);
});
