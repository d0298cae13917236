import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { HASHED_HEADERS, PAGE_HEADERS, WIDGET_HEADERS } from '../../src/tools/hosting/headers.js';
import { observatoryScore } from '../support/observatory.ts';
import { startServer } from '../../src/tools/serve.ts';
import { storedOnDevice } from './support/offline.ts';

/** The best that a site can have whose name browsers do not know beforehand. */
const TOP = 130;
const PAGES = ['/', '/tisen/', '/hledat/?q=obedy', '/sluzba/ps-jilemnice/', '/neni-tu/'];
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(
	(path) => spawnSync(path, ['-v']).status === 0
);

/** Debian's nginx with the settings that we ship; each test has one of its own. */
const test = base.extend<{ nginx: string }>({
	// Playwright reads the names of fixtures from this pattern: it must be there, even empty.
	// eslint-disable-next-line no-empty-pattern
	nginx: async ({}, use) => {
		base.skip(
			!NGINX,
			'There is no nginx here (apt-get install nginx-light): only the text of its settings was checked.'
		);
		const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
		const port = await freePort();
		// Its workers run as somebody else, who cannot look into every home.
		await chmod(folder, 0o755);
		await cp(resolve('build'), join(folder, 'web'), { recursive: true });
		await writeFile(join(folder, 'nginx.conf'), settings(folder, port));
		const run = (...options: string[]) =>
			spawnSync(NGINX ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), ...options], {
				encoding: 'utf8'
			});
		expect(run().stderr).not.toContain('[emerg]');
		await use(`http://localhost:${port}`);
		run('-s', 'stop');
		await rm(folder, { recursive: true });
	}
});

function settings(folder: string, port: number): string {
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `pid ${folder}/pid; error_log ${folder}/error.log; events {}
http {
	include /etc/nginx/mime.types; access_log off;
	${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
	${server(folder, port)}
}`;
}

/** As the container has it, with a port, files and settings that are here. */
function server(folder: string, port: number): string {
	return readFileSync('docs/hosting/container.conf', 'utf8')
		.replace('8080', String(port))
		.replace('/srv/najdi-pomoc', join(folder, 'web'))
		.replace('/etc/nginx/najdi-pomoc.conf', resolve('docs/hosting/nginx.conf'));
}

async function freePort(): Promise<number> {
	const server = await startServer({ directory: resolve('build'), port: 0 });
	await server.stop();
	return Number(new URL(server.url).port);
}

const lower = (headers: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

for (const path of PAGES) {
	test(`our own server has the top score of the Observatory for ${path}`, async ({ baseURL }) => {
		const response = await fetch(baseURL + path);
		expect(observatoryScore(response.headers, await response.text())).toBe(TOP);
	});
}

test('nginx with our settings has it, too, and sends the same headers', async ({ nginx }) => {
	for (const path of PAGES) {
		const response = await fetch(nginx + path);
		expect(Object.fromEntries(response.headers)).toMatchObject(lower(PAGE_HEADERS));
		expect(observatoryScore(response.headers, await response.text())).toBe(TOP);
	}
});

test('nginx with our settings: each kind of file as it shall be', async ({ nginx }) => {
	const asset = readdirSync('build/_app/immutable/entry').find((name) => name.endsWith('.js'));
	const hashed = await fetch(`${nginx}/_app/immutable/entry/${asset}`);
	expect(Object.fromEntries(hashed.headers)).toMatchObject({
		...lower(HASHED_HEADERS),
		'content-encoding': 'gzip'
	});
	expect(hashed.headers.get('content-security-policy')).toBeNull();
	const manifest = await fetch(`${nginx}/manifest.webmanifest`);
	expect(manifest.headers.get('content-type')).toBe('application/manifest+json');
	expect((await fetch(`${nginx}/tisen`, { redirect: 'manual' })).headers.get('location')).toBe(
		'/tisen/'
	);
	expect((await fetch(`${nginx}/_app/immutable/neni.js`)).headers.get('cache-control')).toBe(
		'no-cache'
	);
	const widget = await fetch(`${nginx}/widget/ponikla.js`);
	expect(Object.fromEntries(widget.headers)).toMatchObject(lower(WIDGET_HEADERS));
	for (const hidden of ['/.htaccess', '/_headers', '/neni-tu/']) {
		const response = await fetch(nginx + hidden);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('tel:112');
	}
	expect((await fetch(nginx, { method: 'POST' })).status).toBe(405);
});

test('a container is made, and serves the same headers', async () => {
	const tool = process.env['CONTAINER'];
	base.skip(!tool, 'CONTAINER=podman, or docker, tries it; it fetches two images.');
	base.setTimeout(20 * 60_000);
	const run = (...options: string[]) => spawnSync(tool ?? '', options, { encoding: 'utf8' });
	const made = run('build', '-f', 'docs/hosting/Containerfile', '-t', 'najdi-pomoc', '.');
	expect(made.status, made.stderr).toBe(0);
	const id = run('run', '-d', '--rm', '-p', '127.0.0.1:8099:8080', 'najdi-pomoc').stdout.trim();
	await expect(async () => {
		const response = await fetch('http://127.0.0.1:8099/tisen/');
		expect(Object.fromEntries(response.headers)).toMatchObject(lower(PAGE_HEADERS));
	}).toPass({ timeout: 30_000 });
	run('stop', id);
});

test('from nginx with our settings all is stored, and read without a connection', async ({
	nginx,
	page,
	context
}) => {
	await page.goto(nginx);
	await storedOnDevice(page);
	await context.setOffline(true);
	await page.goto(`${nginx}/sluzba/ps-jilemnice/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the settings that the build carries are those of the source', async () => {
	expect(await readFile('build/.htaccess', 'utf8')).toContain(
		PAGE_HEADERS['Content-Security-Policy']
	);
	expect(await readFile('build/_headers', 'utf8')).toContain(
		PAGE_HEADERS['Content-Security-Policy']
	);
});
