import { FLOORS } from '../lint/floors.js';
import { quantileOf } from '../quantiles.ts';
import { importCircles, mutualPairs } from './arrows.ts';
import type { Source } from './sources.ts';

/** One figure of the whole tree, and the most it may be. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	/** `null`: only told. */
	readonly goal: number | null;
}

/** The floors that decide, up to the search: what a newcomer has to learn to change an answer. */
const CORE = FLOORS.slice(0, FLOORS.indexOf('src/lib/search') + 1);

const SHORT = 30;
const LONG = 250;

export function figuresOf(sources: readonly Source[]): readonly Figure[] {
	const functions = sources.flatMap((source) => source.functions);
	return [
		{ name: 'source files', value: sources.length, goal: 390 },
		{ name: 'lines', value: sum(sources.map(({ lines }) => lines)), goal: 26_000 },
		{ name: 'exported names', value: sum(sources.map(({ exports }) => exports.length)), goal: 700 },
		{ name: `files under ${SHORT} lines`, value: shortFiles(sources).length, goal: 60 },
		{ name: 'sibling folders importing each other', value: mutualPairs(sources).length, goal: 0 },
		{ name: 'lines of a named function: median', value: quantileOf(functions, 0.5), goal: 6 },
		{ name: 'nine in ten within', value: quantileOf(functions, 0.9), goal: 15 },
		{ name: 'longest', value: Math.max(0, ...functions), goal: null },
		{ name: 'files in import circles', value: importCircles(sources).flat().length, goal: 0 },
		{
			name: 'public names per 1,000 lines of the core',
			value: publicPerThousand(sources),
			goal: 40
		}
	];
}

export function holds({ value, goal }: Figure): boolean {
	return goal === null || value <= goal;
}

/** What stands behind the figures, the worst first, a line each. */
export function offendersOf(
	sources: readonly Source[]
): Readonly<Record<string, readonly string[]>> {
	const long = sources.filter(({ lines }) => lines > LONG).sort((a, b) => b.lines - a.lines);
	return {
		[`files over ${LONG} lines`]: long.map(withLines),
		[`files under ${SHORT} lines`]: shortFiles(sources).map(withLines),
		'sibling folders importing each other': mutualPairs(sources).flatMap(({ folders, imports }) => [
			folders.join(' <-> '),
			...imports.map((one) => `  ${one}`)
		]),
		'import circles': importCircles(sources).map((files) => files.join(', '))
	};
}

function shortFiles(sources: readonly Source[]): readonly Source[] {
	return sources.filter(({ lines }) => lines < SHORT).sort((a, b) => a.lines - b.lines);
}

function withLines({ path, lines }: Source): string {
	return `${String(lines).padStart(4)}  ${path}`;
}

/** Over modules alone: a component has no names, and its lines would hide those of the rest. */
function publicPerThousand(sources: readonly Source[]): number {
	const core = sources.filter(
		({ path }) => /\.[tj]s$/.test(path) && CORE.some((floor) => path.startsWith(`${floor}/`))
	);
	const names = sum(core.map(({ publicNames }) => publicNames));
	const lines = sum(core.map((source) => source.lines));
	return Math.round((names / Math.max(1, lines)) * 1000);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
