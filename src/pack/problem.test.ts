import { describe, expect, test } from 'vitest';
import { fieldName, formatProblem, type Problem, sortProblems } from './problem.ts';

describe('a problem', () => {
	test('is printed so that an editor opens its place on a click', () => {
		expect(formatProblem(aProblem({ file: 'sluzby/x.yaml', line: 7, column: 12 }))).toBe(
			'data/sluzby/x.yaml:7:12 nazev: Doplňte název.'
		);
	});

	test('is printed under the folder that was checked', () => {
		expect(formatProblem(aProblem({}), '/tmp/pack')).toMatch(/^\/tmp\/pack\/obce\.yaml:/);
	});

	test('comes after those above it, with files in order and numbers as numbers', () => {
		const at = (file: string, line: number, column: number) => aProblem({ file, line, column });
		const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 5), at('a', 9, 40)]);
		expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			'a:9:5',
			'a:9:40',
			'a:10:1',
			'b:1:1'
		]);
	});
});

describe('a field', () => {
	test.each([
		{ path: ['nazev'], name: 'nazev' },
		{ path: ['telefony', 0, 'cislo'], name: 'telefony[0].cislo' },
		{ path: [3, 'pady', '6'], name: '[3].pady.6' },
		{ path: [], name: 'soubor' }
	])('is named $name', ({ path, name }) => {
		expect(fieldName(path)).toBe(name);
	});
});

function aProblem(change: Partial<Problem>): Problem {
	return {
		file: 'obce.yaml',
		line: 1,
		column: 1,
		field: 'nazev',
		message: 'Doplňte název.',
		...change
	};
}
