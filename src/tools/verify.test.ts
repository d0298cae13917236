import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm test with the name of a check runs that check alone', () => {
	const { status, stdout } = verify('data');
	expect(stdout.match(/^── .+ ──$/gm)).toEqual(['── data ──', '── summary ──']);
	expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
	expect(status).toBe(0);
}, 30_000);

test('npm test with a name that no check has runs nothing and lists the names', () => {
	expect(verify('data', 'units')).toEqual({
		status: 1,
		stdout: '',
		stderr: 'No check is called units. There are: data, format, lint, types, unit, build, e2e.\n'
	});
}, 30_000);

function verify(...names: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/tools/verify.ts', ...names],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}
