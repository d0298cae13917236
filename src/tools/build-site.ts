import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the site; what the build prints matters only when it fails, and then ends the program. */
export function buildSite(env: Readonly<Record<string, string>> = {}): void {
	const vite = resolve('node_modules/vite/bin/vite.js');
	const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	if (build.status === 0) return;
	console.error(`${build.stdout}${build.stderr}\nSestavení se nepovedlo, důvod je výše.`);
	process.exit(1);
}
