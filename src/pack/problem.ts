/** Keys and indexes from the top of a file to a field. */
export type Path = readonly (string | number)[];

/** One mistake in the data: where it is, and one Czech sentence that says how to mend it. */
export interface Problem {
	/** It is only doubtful: said, but no reason to refuse the data. */
	readonly isWarning?: boolean;
	/** Path inside the pack, as `sluzby/ps-ponikla.yaml`. */
	readonly file: string;
	/** From 1, as editors count. */
	readonly line: number;
	readonly column: number;
	readonly field: string;
	readonly message: string;
}

/** Says in one Czech sentence how to mend a value, or `null` when it is right. */
export type Rule<T> = (value: T) => string | null;

/** Applies rules in turn and stops at the first that objects: one mistake, one sentence. */
export function firstOf<T>(...rules: readonly Rule<T>[]): Rule<T> {
	return (value) => {
		for (const rule of rules) {
			const sentence = rule(value);
			if (sentence !== null) return sentence;
		}
		return null;
	};
}

/** A rule for text: objects with a sentence where a pattern is found; `{}` in it stands for what was found. */
export function without(pattern: RegExp, sentence: string): Rule<string> {
	return (text) => {
		const found = pattern.exec(text);
		return found && sentence.replace('{}', () => found[0]);
	};
}

/** Stands for the field where a problem is about the whole file. */
const WHOLE_FILE = 'soubor';

/** A problem of a file as a whole. */
export function wholeFile(file: string, message: string): Problem {
	return { file, line: 1, column: 1, field: WHOLE_FILE, message };
}

/** @example fieldName(['telefony', 0, 'cislo']) // 'telefony[0].cislo' */
export function fieldName(path: Path): string {
	return path.reduce<string>((name, key) => name + step(key, name), '') || WHOLE_FILE;
}

/** The name of the field on a line of a file that did not parse. */
export function fieldOnLine(text: string, line: number): string {
	const [, name] = /^[\s-]*([\w-]+) *:/.exec(text.split('\n')[line - 1] ?? '') ?? [];
	return name ?? WHOLE_FILE;
}

/**
 * `file:line:column field: sentence`: editors and terminals open the first part on a click.
 *
 * @param folder where the pack lies, seen from where the reader stands
 */
export function formatProblem(problem: Problem, folder = 'data'): string {
	const { file, line, column, field, message, isWarning } = problem;
	return `${folder}/${file}:${line}:${column} ${field}: ${isWarning ? 'Pozor: ' : ''}${message}`;
}

/** By file, line and column, so that a clerk goes through each file once from the top. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) => compareFiles(a.file, b.file) || a.line - b.line || a.column - b.column
	);
}

function step(key: string | number, before: string): string {
	if (typeof key === 'number') return `[${key}]`;
	return before ? `.${key}` : key;
}

function compareFiles(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
