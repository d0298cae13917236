/**
 * Makes the project ready to run, then runs the TypeScript tool it is given:
 * `node src/tools/install.js src/tools/start.ts`.
 *
 * Plain JavaScript on purpose: on a fresh machine there is nothing yet that
 * could run TypeScript. Packages are installed only when what is in
 * `node_modules` differs from the lock file, so the second start costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 19];

if (!nodeIsNewEnough()) {
	stop(`Je potřeba Node ${OLDEST_NODE.join('.')} nebo novější, tady je ${process.version}.`);
}
if (!packagesMatchTheLock()) {
	console.log('Instaluji balíčky (poprvé to trvá asi minutu) …');
	if (npm('ci', '--loglevel=error') !== 0) stop('Instalace balíčků se nepovedla, viz výše.');
}
// TypeScript tools read a configuration that SvelteKit writes.
if (!existsSync(resolve(ROOT, '.svelte-kit/tsconfig.json'))) npm('run', '--silent', 'prepare');

const [tool, ...options] = process.argv.slice(2);
if (tool) process.exit(node('--import', 'tsx', tool, ...options));

function nodeIsNewEnough() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Packages of other platforms are marked optional and are rightly absent. */
function packagesMatchTheLock() {
	const installed = readLock('node_modules/.package-lock.json');
	return Object.entries(readLock('package-lock.json')).every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional && !installed[path])
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }>}
 */
function readLock(file) {
	const path = resolve(ROOT, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** @param {string[]} args */
function npm(...args) {
	// npm tells its scripts where it lives: that works on every system, without a shell.
	const cli = process.env['npm_execpath'];
	if (cli) return node(cli, ...args);
	return run('npm', args, process.platform === 'win32');
}

/** @param {string[]} args */
function node(...args) {
	return run(process.execPath, args);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, shell = false) {
	return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell }).status ?? 1;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
	console.error(message);
	process.exit(1);
}
