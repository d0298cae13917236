import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check-pack.ts';
import { formatProblem } from '../../src/pack/problem.ts';
import { readPackFiles } from '../../src/tools/read-pack.ts';

const checked = checkPack(await readPackFiles());

describe('the data of the region', () => {
	test('have no problem', () => {
		expect(
			checked.status === 'invalid' ? checked.problems.map((problem) => formatProblem(problem)) : []
		).toEqual([]);
	});

	test('are ORP Jilemnice: 21 municipalities, 18 of Jilemnice and 3 of Rokytnice nad Jizerou', () => {
		const offices =
			checked.status === 'valid' ? checked.region.municipalities.map(({ office }) => office) : [];
		expect(offices).toHaveLength(21);
		expect(offices.filter((office) => office === 'rokytnice-nad-jizerou')).toHaveLength(3);
	});
});
