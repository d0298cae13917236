import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startServer, type RunningServer } from './serve.ts';

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 20;

console.log('Kontroluji data a sestavuji stránky (asi půl minuty) …');
buildSite();
const { url } = await serveOnFreePort(FIRST_PORT);
console.log(`\nHotovo. Otevřete v prohlížeči ${url}/\nUkončíte klávesami Ctrl+C.`);

/** What the build prints matters only when it fails. */
function buildSite(): void {
	const vite = resolve('node_modules/vite/bin/vite.js');
	const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		encoding: 'utf8'
	});
	if (build.status === 0) return;
	console.error(`${build.stdout}${build.stderr}\nSestavení se nepovedlo, důvod je výše.`);
	process.exit(1);
}

async function serveOnFreePort(port: number): Promise<RunningServer> {
	try {
		return await startServer({ directory: resolve('build'), port });
	} catch (error) {
		if (!portIsTaken(error) || port === LAST_PORT) throw error;
		console.log(`Port ${port} už něco používá, zkouším ${port + 1} …`);
		return serveOnFreePort(port + 1);
	}
}

function portIsTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
