import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { TILES } from '../../../src/tools/hosting/policy.js';
import { listRelease } from '../../../src/tools/release-files.js';

const SHELL = 'shell.txt';
const WORKER = 'service-worker.js';

/** The list in the built worker, as src/tools/release-adapter.js writes it. */
const LIST = /\{"files":\[.*?\],"first":.*?\]\}/;

/** Files of text that may name others; a page of the host is not asked for once a worker is there. */
const NAMES_FILES = /^(shell\.txt|index\.html|_app\/immutable\/.*\.(js|css))$/;

/**
 * A copy of the build whose shell differs, with the worker that belongs to it.
 *
 * @param mark an HTML comment in the new shell, to tell the releases apart
 */
export async function nextRelease(mark: string): Promise<string> {
	const directory = copyOfBuild();
	change(directory, SHELL, (shell) => shell.replace('</body>', `<!-- ${mark} --></body>`));
	writeList(directory);
	return directory;
}

/** The same with a change of the data alone: wherever all pages have `from`, there is `to`. */
export async function releaseWithData(from: string, to: string): Promise<string> {
	const directory = copyOfBuild();
	const region = find(directory, /\/data\/region\.\w+\.js$/);
	change(directory, region, (text) => {
		if (!text.includes(from)) throw new Error(`The region has no „${from}“.`);
		return text.replaceAll(from, to);
	});
	rename(directory, region);
	writeList(directory);
	return directory;
}

/** The same whose code has other names, but for what the policy of a page has a hash of. */
export async function releaseWithCode(): Promise<string> {
	const directory = copyOfBuild();
	for (const file of files(directory)) {
		if (/_app\/immutable\/(chunks|nodes)\/[^/]+\.js$/.test(file)) rename(directory, file);
	}
	writeList(directory);
	return directory;
}

type List = ReturnType<typeof listRelease>;

/** The addresses of some files of the build that is tested. */
export function filesOfRelease(choose: (list: List) => List['files']): string[] {
	const [list = ''] = LIST.exec(readFileSync(resolve('build', WORKER), 'utf8')) ?? [];
	return choose(JSON.parse(list)).map(({ url }) => url);
}

/** Of the test that runs: a worker of Playwright runs one after another. */
const copies: string[] = [];

/** Call when nothing serves them any more: each is 20 MB. */
export function removeReleases(): void {
	for (const directory of copies.splice(0)) rmSync(directory, { recursive: true, force: true });
}

function copyOfBuild(): string {
	const directory = mkdtempSync(join(tmpdir(), 'najdi-pomoc-release-'));
	copies.push(directory);
	// The page of each flyer, and the best of twins, are a half of all.
	const filter = (path: string) => !/build\/letak|\.br$/.test(path);
	cpSync(resolve('build'), directory, { recursive: true, filter });
	return directory;
}

function find(directory: string, name: RegExp): string {
	const file = files(directory).find((path) => name.test(path));
	if (!file) throw new Error(`The build has no file ${name}.`);
	return file;
}

function files(directory: string): string[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' });
}

/** Gives a file a name that no release has, wherever it is named. */
function rename(directory: string, file: string): void {
	const before = basename(file);
	const after = before.replace(
		/(\.|^)([\w-]{8})\./,
		(_all, dot, hash) => `${dot}${mirrored(hash)}.`
	);
	const text = readFileSync(join(directory, file));
	remove(directory, file);
	writeFileSync(join(directory, file.replace(before, after)), text);
	for (const other of files(directory).filter((path) => NAMES_FILES.test(path))) {
		change(directory, other, (content) => content.replaceAll(before, after));
	}
}

function mirrored(hash: string): string {
	return [...hash].reverse().join('');
}

/** Without the compressed twins, which hold the earlier bytes. */
function change(directory: string, file: string, edit: (text: string) => string): void {
	const before = readFileSync(join(directory, file), 'utf8');
	const after = edit(before);
	if (after === before) return;
	remove(directory, file);
	writeFileSync(join(directory, file), after);
}

function remove(directory: string, file: string): void {
	for (const twin of ['', '.gz', '.br']) rmSync(join(directory, file + twin), { force: true });
}

/** Lists the files anew, each where it was, and writes that into the worker. */
function writeList(directory: string): void {
	const early = filesOfRelease(({ files, first, critical }) => files.slice(first, critical));
	const [parcel = ''] = early;
	const packed: readonly { url: string }[] = JSON.parse(
		readFileSync(resolve('build', parcel), 'utf8')
	);
	const list = listRelease(directory, [SHELL, 'podrobnosti/vse.json'], {
		online: TILES,
		early: [...early, ...packed.map(({ url }) => url)].filter((file) =>
			existsSync(join(directory, file))
		)
	});
	change(directory, WORKER, (worker) => worker.replace(LIST, () => JSON.stringify(list)));
}
