import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { startServer, type RunningServer } from './serve.ts';

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 20;

console.log('Kontroluji data a sestavuji stránky (asi půl minuty) …');
await readRegionOrEnd();
buildSite();
const { url } = await serveOnFreePort(FIRST_PORT);
console.log(`\nHotovo. Otevřete v prohlížeči ${url}/\nUkončíte klávesami Ctrl+C.`);

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
