import type { PackFile } from '../../pack/encoding.ts';

/** How a change is taken back. */
export interface UndoStep {
	/** `null`: there was no such file. */
	readonly before: PackFile | null;
	readonly after: PackFile;
	/** What the log of changes says of it. */
	readonly lines: readonly string[];
}

/** The log without the last of each line: the same may have been done twice. */
export function without(log: readonly string[], lines: readonly string[]): string[] {
	const left = [...log];
	for (const line of lines.toReversed()) {
		const at = left.lastIndexOf(line);
		if (at >= 0) left.splice(at, 1);
	}
	return left;
}
