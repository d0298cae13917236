import { isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';
import { type Path, WHOLE_FILE } from './problem.ts';

/** Whether a problem is about a field's value or about its name. */
export type At = 'key' | 'value';

/** Where a field starts; for a field that is not there, where the map that should have it starts. */
export function offsetOf(root: unknown, path: Path, at: At): number {
	let node = root;
	let offset = startOf(root) ?? 0;
	for (const [depth, key] of path.entries()) {
		const child = childOf(node, key);
		if (!child) return offset;
		const wantsKey = at === 'key' && depth === path.length - 1;
		offset = (wantsKey ? undefined : startOf(child.value)) ?? startOf(child.key) ?? offset;
		node = child.value;
	}
	return offset;
}

/** Line and column from 1, as editors count. */
export function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The name of the field on a line of a file that did not parse. */
export function fieldOnLine(text: string, line: number): string {
	const [, name] = /^[\s-]*([\w-]+) *:/.exec(text.split('\n')[line - 1] ?? '') ?? [];
	return name ?? WHOLE_FILE;
}

function childOf(
	node: unknown,
	key: string | number
): { key?: unknown; value: unknown } | undefined {
	if (isSeq(node) && typeof key === 'number') return { value: node.items[key] };
	if (!isMap(node)) return undefined;
	return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
