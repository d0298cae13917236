import { expect, test } from '@playwright/test';
import { doTask, TASKS } from '../../src/tools/audit/tasks.ts';

/** From the answer to the first number. */
const MAX_STOPS = 8;

for (const task of TASKS) {
	test(`by keyboard alone: ${task.name}`, async ({ browser, baseURL }) => {
		const { failure, toNumber } = await doTask(browser, baseURL ?? '', task);
		expect(failure).toBeNull();
		if (toNumber !== null) expect(toNumber).toBeLessThanOrEqual(MAX_STOPS);
	});
}
