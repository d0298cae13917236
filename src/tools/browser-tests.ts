import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areFrozen, isRecordFile, LIVE, unpackFrozen } from '../../tests/fixtures/frozen-data.ts';
import { buildSite } from './build-site.ts';
import { readPackFiles } from './read-pack.ts';

/**
 * Runs the browser tests, with all options of Playwright. They name services,
 * numbers and hours, which no correct edit of the data may turn red: where
 * `data/` is no longer what is frozen, they are of a site of the frozen data,
 * and then that of today is built again.
 */
process.exitCode = areFrozen(await readPackFiles(LIVE)) ? test({}) : testFrozen();

function test(env: Readonly<Record<string, string>>): number {
	const tests = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	return tests.status ?? 1;
}

function testFrozen(): number {
	const folder = mkdtempSync(join(tmpdir(), 'najdi-pomoc-frozen-'));
	try {
		// Its papers and pictures are no facts, and those of today will do.
		cpSync(LIVE, folder, {
			recursive: true,
			filter: (path) => !isRecordFile(path.slice(LIVE.length + 1))
		});
		unpackFrozen(folder);
		console.log('data/ differ from the frozen data: the browser tests are of a site of those.');
		buildSite({ REGION: folder });
		return test({ REGION: folder });
	} finally {
		buildSite();
		rmSync(folder, { recursive: true });
	}
}
