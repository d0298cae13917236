import { checkPack } from '../pack/check-pack.ts';
import { formatProblem } from '../pack/problem.ts';
import { dayHere } from '#lib/region/day.ts';
import type { Region } from '#lib/region/region.ts';
import { readOptions } from './options.ts';
import { PACK_FOLDER, readPackFiles } from './read-pack.ts';
import { orSayWhy } from './region/input.ts';

/**
 * Checks a region pack and says everything that is wrong with it. Writes no file.
 */
async function main(folder = PACK_FOLDER): Promise<void> {
	const checked = checkPack(await readPackFiles(folder), dayHere(Date.now()));
	const told = checked.status === 'valid' ? checked.warnings : checked.problems;
	const lines = told.map((problem) => formatProblem(problem, folder));
	const warnings = told.filter(({ isWarning }) => isWarning).length;
	const doubts = warnings === 0 ? '' : ` Upozornění: ${warnings}.`;
	if (checked.status === 'valid')
		return console.log([...lines, summaryOf(checked.region) + doubts].join('\n'));
	fail([
		...lines,
		`Chyb celkem: ${told.length - warnings}. Opravte je a spusťte kontrolu znovu.${doubts}`
	]);
}

function fail(lines: readonly string[]): void {
	console.error(lines.join('\n'));
	process.exitCode = 1;
}

function summaryOf({ services, municipalities, types, sources, released }: Region): string {
	return `V pořádku: služby ${services.length}, obce ${municipalities.length}, druhy pomoci ${types.length}, zdroje ${sources.length}; vydáno ${released}.`;
}

const { positionals } = readOptions({
	language: 'cs',
	usage: 'check:data -- <složka>',
	options: {},
	allowPositionals: true
});
await orSayWhy(() => main(positionals[0]));
