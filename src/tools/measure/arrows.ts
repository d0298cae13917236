import { siblingFolders } from '../lint/imports.js';
import type { Source } from './sources.ts';

type Imports = Pick<Source, 'path' | 'imports'>;

/** An import from below one folder to below another folder of the same parent. */
interface Arrow {
	readonly from: string;
	readonly to: string;
	readonly file: string;
	readonly target: string;
}

/** Two sibling folders that import each other, and the imports that make them do so. */
interface MutualPair {
	readonly folders: readonly [string, string];
	readonly imports: readonly string[];
}

export function mutualPairs(sources: readonly Imports[]): readonly MutualPair[] {
	const arrows = sources.flatMap(({ path, imports }) =>
		imports.flatMap((target): Arrow[] => {
			const folders = siblingFolders(path, target);
			return folders ? [{ ...folders, file: path, target }] : [];
		})
	);
	const between = (from: string, to: string) =>
		arrows.filter((arrow) => arrow.from === from && arrow.to === to);
	const pairs = new Map(
		arrows
			.filter(({ from, to }) => from < to && between(to, from).length > 0)
			.map(({ from, to }) => [`${from} ${to}`, [from, to] as const])
	);
	return [...pairs.values()].map(([one, other]) => ({
		folders: [one, other],
		imports: [...between(one, other), ...between(other, one)].map(
			({ file, target }) => `${file} -> ${target}`
		)
	}));
}

/** Groups of files each of which reaches all others of its group by imports. */
export function importCircles(sources: readonly Imports[]): readonly (readonly string[])[] {
	const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
	const reached = new Map(sources.map(({ path }) => [path, reachedFrom(path, importsOf)]));
	const reaches = (from: string, to: string) => reached.get(from)?.has(to) ?? false;

	const inCircle = sources.map(({ path }) => path).filter((path) => reaches(path, path));
	const circles = inCircle.map((path) =>
		inCircle.filter((other) => reaches(path, other) && reaches(other, path))
	);
	// Every file of a circle finds the same circle: keep what its first file found.
	return circles.filter(([first], index) => first === inCircle[index]);
}

function reachedFrom(
	start: string,
	importsOf: ReadonlyMap<string, readonly string[]>
): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [...(importsOf.get(start) ?? [])];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		waiting.push(...(importsOf.get(next) ?? []));
	}
	return reached;
}
