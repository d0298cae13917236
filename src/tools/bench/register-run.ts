import { readPackFiles } from '../read-pack.ts';
import { CONFIRMED_TYPES } from '../register/known.ts';
import { compareRegister } from '../register/reading.ts';

/** Run by `register.ts`, so that nothing but the comparison is in its memory. */
const [, , file = ''] = process.argv;
const start = performance.now();
await compareRegister(file, await readPackFiles(), {
	day: '9999-12-31',
	typeNames: CONFIRMED_TYPES,
	// A made-up register has none of our numbers.
	mayBeSmaller: true
});
const ms = performance.now() - start;
// Kilobytes, the most there ever was of it.
console.log(JSON.stringify({ ms, memory: process.resourceUsage().maxRSS * 1024 }));
