/**
 * Runs `work` over the items in their order, at most `atOnce` at a time. One
 * failure does not stop the rest: what they achieve need not be done again.
 *
 * @throws the first failure, after all items were tried
 */
export async function inOrder<Item>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<unknown>
): Promise<void> {
	const failures: unknown[] = [];
	const queue = items.values();
	const worker = async () => {
		for (const item of queue) {
			await work(item).catch((failure: unknown) => failures.push(failure));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	if (failures.length > 0) throw failures[0];
}
