/**
 * Runs tasks in their order, at most `atOnce` at a time. One failure does not
 * stop the rest: what they achieve need not be done again.
 *
 * @throws the first failure, after all tasks were tried
 */
export async function runAtMost(
	tasks: readonly (() => Promise<unknown>)[],
	atOnce: number
): Promise<void> {
	const failures: unknown[] = [];
	const queue = tasks.values();
	const work = async () => {
		for (const task of queue) await task().catch((failure: unknown) => failures.push(failure));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (failures.length > 0) throw failures[0];
}
