import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSample } from '../register/sample.ts';
import { megabytes, printTable, seconds, type Verdicts } from '../tables.ts';

/** The register of August 2026 had 6,733 services in 99 MB: some 15 kB each, most of it prose. */
const NATIONAL = { services: 7000, prose: 10_500 };
/** What must hold: an office computer does other things, too. */
const MOST_MEMORY = 300e6;

const SCRIPT = fileURLToPath(new URL('register-run.ts', import.meta.url));

/** Compares a made-up register of full size with our data, in a process of its own. */
export async function reportRegister(verdicts: Verdicts): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'registr-'));
	try {
		const file = join(folder, 'rpss.json');
		await writeSample(file, NATIONAL);
		const output = execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, file], {
			encoding: 'utf8'
		});
		const { memory, ms } = JSON.parse(output) as { memory: number; ms: number }; // As it prints them.
		printTable(
			`Registr, ${NATIONAL.services} služeb`,
			['MB', 's', 'MB paměti', 'mez'],
			[
				[
					'čtení a porovnání',
					megabytes(statSync(file).size),
					seconds(ms),
					megabytes(memory),
					...verdicts.atMost(memory, MOST_MEMORY, megabytes)
				]
			]
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
